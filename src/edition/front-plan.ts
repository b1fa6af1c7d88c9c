import type { Complaint } from "../model/complaint.ts";
import type { Article } from "../model/content.ts";
import type { Banner, BlockSource, FrontFile } from "../model/front-file.ts";
import { isSameLanguage } from "../model/language.ts";
import { nearestName } from "../model/nearest.ts";
import { compareText } from "../model/order.ts";
import type { Settings } from "../model/settings.ts";
import { plainPath, siteAddresses } from "../model/site-address.ts";
import { namesOfArticle } from "./article-names.ts";
import type { BlockOf, FrontPlan, Paper, PlannedBlock, PublicArticle } from "./edition.ts";
import { isBannerOver } from "./ended.ts";
import { type Held, heldOf } from "./held-back.ts";

interface Plans {
  /** By the paper. */
  readonly plans: ReadonlyMap<Paper, FrontPlan>;
  readonly complaints: readonly Complaint[];
}

/**
 * Finds what the files of front pages speak of, for each paper. `rows` are all articles, public or not: an editor may have put
 * one there that is still to come. What cannot be found is told, and left out.
 */
export function planFronts(
  files: readonly FrontFile[],
  papers: readonly Paper[],
  rows: readonly Article[],
  settings: Settings,
  now: number,
): Plans {
  const complaints: Complaint[] = [];
  const plans = new Map<Paper, FrontPlan>();
  if (files.length === 0) return { plans, complaints };
  const named = rowsByName(files, rows, settings);
  // `front.yaml` comes before `front.en.yaml`, which says the same where English is the site’s language.
  for (const file of [...files].sort(
    (a, b) => a.path.length - b.path.length || compareText(a.path, b.path),
  )) {
    const language = file.language ?? settings.language;
    const paper = papers.find((one) => isSameLanguage(one.language, language));
    const before = paper && plans.get(paper);
    if (paper === undefined) complaints.push(noPaper(file, language));
    else if (before !== undefined) complaints.push(secondFile(file, before));
    else plans.set(paper, new Planner(file, paper, named, settings, now, complaints).plan());
  }
  return { plans, complaints };
}

type Field = Complaint["at"]["field"];

/** Plans the front page of one paper. */
class Planner {
  readonly #file: FrontFile;
  readonly #paper: Paper;
  readonly #named: ReadonlyMap<string, readonly Article[]>;
  readonly #settings: Settings;
  readonly #now: number;
  readonly #complaints: Complaint[];
  /** Articles of the paper that the file may name, by file. */
  readonly #articles: ReadonlyMap<string, PublicArticle>;

  constructor(
    file: FrontFile,
    paper: Paper,
    named: ReadonlyMap<string, readonly Article[]>,
    settings: Settings,
    now: number,
    complaints: Complaint[],
  ) {
    this.#file = file;
    this.#paper = paper;
    this.#named = named;
    this.#settings = settings;
    this.#now = now;
    this.#complaints = complaints;
    const wanted = new Set([...named.values()].flatMap((rows) => rows.map(({ path }) => path)));
    const found = wanted.size === 0 ? [] : paper.articles.filter(({ row }) => wanted.has(row.path));
    this.#articles = new Map(found.map((article) => [article.row.path, article]));
  }

  plan(): FrontPlan {
    const { path, lead: leadName, blocks, banner } = this.#file;
    const lead = leadName === undefined ? undefined : this.#article(leadName, ["lead"]);
    const planned = blocks.flatMap(({ of, ...manner }, index): PlannedBlock[] => {
      const found = this.#block(of, index);
      return found === undefined ? [] : [{ ...manner, of: found, place: index, key: of.key }];
    });
    return {
      path,
      blocks: planned,
      ...(lead === undefined ? {} : { lead }),
      ...(banner === undefined || !this.#stands(banner) ? {} : { banner }),
    };
  }

  /** Whether readers see the banner now; says why they do not. */
  #stands({ url, until }: Banner): boolean {
    if (isBannerOver(this.#file, this.#now)) {
      this.#complain("front-not-shown", ["banner", "until"], {
        message: `The banner was to stand until ${until?.iso}, so readers do not see it any more.`,
        hint: "Take the banner out, or write a later moment.",
      });
      return false;
    }
    const rows = url === undefined ? [] : (this.#named.get(url) ?? []);
    const [first] = rows.map((row) => ({ row, held: heldOf(row, this.#now) }));
    const isHidden = (row: Article): boolean =>
      !this.#articles.has(row.path) && heldOf(row, this.#now) !== undefined;
    if (first?.held === undefined || !rows.every(isHidden)) return true;
    this.#complain("front-not-shown", ["banner", "url"], {
      message: `The banner leads to “${first.row.title}”, which ${whyHeld(first.held)}, so it is left out.`,
      hint:
        first.held.state === "waiting"
          ? "It comes by itself when the article is published."
          : "Lead to another article, or take the banner out.",
    });
    return false;
  }

  #block(of: BlockSource, index: number): BlockOf | undefined {
    switch (of.from) {
      case "latest":
        return { from: "latest" };
      case "type":
        return { from: "type", type: of.type };
      case "articles": {
        const articles = of.names.flatMap(
          (name, at) => this.#article(name, ["blocks", index, of.key, at]) ?? [],
        );
        return articles.length === 0 ? undefined : { from: "articles", articles };
      }
      case "term":
        return this.#term(of, ["blocks", index, of.key]);
    }
  }

  #term({ group: id, name }: Extract<BlockSource, { from: "term" }>, field: Field): BlockOf | undefined {
    const group = this.#paper.groups.find((one) => one.id === id);
    const term = group?.find(name);
    if (term !== undefined) return { from: "term", term };
    if (group?.onTheWay(name) !== undefined) {
      this.#complain("front-empty", field, {
        message: `There is no article of “${name}” yet, so the block is left out.`,
        hint: "It comes by itself with the first article. Take the block out if there is to be none.",
      });
      return undefined;
    }
    const near = nearestName(name, group?.terms.map((one) => one.name) ?? []);
    this.#complain("front-unknown", field, {
      message: `Nothing in ${id} is called “${name}”, so the block is left out.`,
      hint:
        near === undefined
          ? `Write a name as articles have it in \`${id}\`, or the name of a file in content/${id}/.`
          : `Did you mean “${near}”?`,
    });
    return undefined;
  }

  #article(written: string, field: Field): PublicArticle | undefined {
    const rows = this.#named.get(written) ?? [];
    const there = rows.flatMap(({ path }) => this.#articles.get(path) ?? []);
    const [exact] = there.filter(({ address }) => address === written);
    const article = exact ?? there[0];
    if (article === undefined) this.#complainOfNone(written, rows[0], field);
    else if (exact === undefined && there.length > 1) this.#complainOfSeveral(written, there, field);
    else if (article.row.front === false)
      this.#complain("front-not-shown", field, {
        message: `“${article.row.title}” has \`front: false\`, so it stands on no front page.`,
        hint: `Take the line out of ${article.row.path}, or the article out of here.`,
      });
    else return article;
    return undefined;
  }

  #complainOfNone(written: string, row: Article | undefined, field: Field): void {
    const held = row && heldOf(row, this.#now);
    const language = row?.language ?? this.#settings.language;
    if (row === undefined)
      this.#complain("front-unknown", field, {
        message: `There is no article “${written}”.`,
        hint: "Write its address, such as `/2025/12/03/paris-talks/`, or the name of its file.",
      });
    else if (held === undefined)
      this.#complain("front-unknown", field, {
        message: `“${row.title}” is in \`${language}\`, and this is the front page of \`${this.#paper.language}\`.`,
        hint:
          this.#paper.address === "/"
            ? `Put it into content/front.${language}.yaml, or name its translation.`
            : "Name its translation, or take it out.",
      });
    else
      this.#complain("front-not-shown", field, {
        message: `“${row.title}” ${whyHeld(held)}, so it does not stand on the front page.`,
        hint:
          held.state === "waiting"
            ? "It comes by itself when it is published; until then another one stands in its place."
            : "Name another article, or take it out.",
      });
  }

  #complainOfSeveral(written: string, [first, second]: readonly PublicArticle[], field: Field): void {
    this.#complain("front-unknown", field, {
      message: `“${written}” may be ${first?.row.path} or ${second?.row.path}.`,
      hint: `Write the address: \`${first?.address}\` or \`${second?.address}\`.`,
    });
  }

  #complain(code: Complaint["code"], field: Field, said: Pick<Complaint, "message" | "hint">): void {
    this.#complaints.push({ code, at: { file: this.#file.path, field }, ...said });
  }
}

/** All rows that may be meant by what the files write, by what is written. */
function rowsByName(
  files: readonly FrontFile[],
  rows: readonly Article[],
  settings: Settings,
): ReadonlyMap<string, readonly Article[]> {
  const written = files.flatMap(({ lead, banner, blocks }) => [
    ...(lead === undefined ? [] : [lead]),
    ...(banner?.url === undefined ? [] : [banner.url]),
    ...blocks.flatMap(({ of }) => (of.from === "articles" ? of.names : [])),
  ]);
  const found = new Map(written.map((name): [string, Article[]] => [name, []]));
  if (found.size === 0) return found;
  const within = siteAddresses(settings);
  const writtenAs = new Map<string, string[]>();
  for (const name of found.keys())
    for (const form of formsOf(name, within, settings))
      writtenAs.set(form, [...(writtenAs.get(form) ?? []), name]);
  for (const row of rows) {
    const names = new Set([...namesOfArticle(row, settings)].flatMap((name) => writtenAs.get(name) ?? []));
    for (const name of names) found.get(name)?.push(row);
  }
  return found;
}

/** What an editor may have meant: a path of the newsroom, an address copied from a browser, one without its slashes. */
function formsOf(
  written: string,
  within: (address: string) => string | undefined,
  { basePath }: Settings,
): Set<string> {
  const file = written.replace(/^(?:\.?\/)?content\/articles\//, "").replace(/\.md$/, "");
  const address = /^https?:/.test(written) ? within(written) : written;
  const path = address?.replace(/(?:index\.html)?(?:[?#].*)?$/s, "").replace(/^\/+|\/+$/g, "");
  if (path === undefined) return new Set([written, file]);
  const whole = plainPath(`/${path}/`);
  // Copied from a browser, an address has the path of the site before it.
  const below = whole.startsWith(basePath) ? [`/${whole.slice(basePath.length)}`] : [];
  return new Set([written, file, whole, ...below]);
}

function whyHeld({ state }: Held): string {
  if (state === "draft") return "is a draft";
  return state === "waiting" ? "is not public yet" : "has expired";
}

function noPaper({ path }: FrontFile, language: string): Complaint {
  return {
    code: "front-not-shown",
    at: { file: path, field: [] },
    message: `Nothing is published in \`${language}\` yet, so there is no such front page.`,
    hint: `It comes by itself with the first article that has \`language: ${language}\`.`,
  };
}

function secondFile({ path }: FrontFile, before: FrontPlan): Complaint {
  return {
    code: "front-not-shown",
    at: { file: path, field: [] },
    message: `${before.path} is the front page of this language already, so this file is passed over.`,
    hint: "Keep one of the two.",
  };
}
