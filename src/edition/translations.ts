import type { Complaint } from "../model/complaint.ts";
import type { Article } from "../model/content.ts";
import { compareText } from "../model/order.ts";
import type { Settings } from "../model/settings.ts";
import { articleAddress } from "./article-address.ts";
import { namesOfArticle } from "./article-names.ts";
import type { PublicArticle, Version } from "./edition.ts";

/** An article of the edition to which its versions are still to be added. */
type OpenArticle = PublicArticle & { versions?: readonly Version[] };

/**
 * Brings the versions of one article in several languages together, from what their `translationOf` names, and tells each of
 * them of all that are public. `rows` are all articles, public or not: a translation may come out before its original.
 */
export function joinTranslations(
  rows: readonly Article[],
  articles: readonly OpenArticle[],
  settings: Settings,
): Complaint[] {
  const translations = rows.filter(({ translationOf }) => translationOf !== undefined);
  if (translations.length === 0) return [];
  const complaints: Complaint[] = [];
  const originals = originalsOf(rows, translations, settings, complaints);
  const sets = new Map<string, OpenArticle[]>();
  for (const article of articles) {
    const original = rootOf(article.row.path, originals);
    const set = sets.get(original);
    if (set === undefined) sets.set(original, [article]);
    else set.push(article);
  }
  for (const [original, set] of sets) {
    if (set.length > 1) tellVersions(original, set, settings, complaints);
  }
  return complaints;
}

/**
 * The article that each translation was made from, both by their files: a row of the edition may be another object than the one that was
 * read (see `asOf`).
 */
function originalsOf(
  rows: readonly Article[],
  translations: readonly Article[],
  settings: Settings,
  complaints: Complaint[],
): Map<string, string> {
  const byName = new Map<string, Article[]>();
  for (const row of rows) {
    for (const name of namesOfArticle(row, settings)) {
      const named = byName.get(name);
      if (named === undefined) byName.set(name, [row]);
      else named.push(row);
    }
  }
  const originals = new Map<string, string>();
  for (const row of translations) {
    const name = row.translationOf ?? "";
    const others = (byName.get(name) ?? []).filter((other) => other !== row);
    const [original, second] = likeliest(others, name, settings);
    if (original !== undefined && second === undefined) originals.set(row.path, original.path);
    else complaints.push(unclear(row, name, others));
  }
  return originals;
}

/** Translations may bear the name of their original: an address means what stands there, any name what is no translation. */
function likeliest(named: readonly Article[], name: string, settings: Settings): readonly Article[] {
  if (named.length < 2) return named;
  const there = named.filter((row) => articleAddress(row, settings) === name);
  if (there.length > 0) return there;
  const originals = named.filter(({ translationOf }) => translationOf === undefined);
  return originals.length > 0 ? originals : named;
}

/** The file of the article at the beginning of a chain of translations; one that is in a circle is its own. */
function rootOf(path: string, originals: ReadonlyMap<string, string>): string {
  const met = new Set<string>();
  let root = path;
  for (let next = originals.get(root); next !== undefined; next = originals.get(root)) {
    if (met.has(root)) return [...met].sort(compareText)[0] ?? path;
    met.add(root);
    root = next;
  }
  return root;
}

function tellVersions(
  original: string,
  set: OpenArticle[],
  { language: usual }: Settings,
  complaints: Complaint[],
): void {
  // The original first: it is what readers of no listed language are shown.
  set.sort(
    (a, b) =>
      Number(b.row.path === original) - Number(a.row.path === original) ||
      compareText(a.row.path, b.row.path),
  );
  const byLanguage = new Map<string, OpenArticle>();
  for (const article of set) {
    const language = (article.row.language ?? usual).toLowerCase();
    const other = byLanguage.get(language);
    if (other === undefined) byLanguage.set(language, article);
    else complaints.push(twice(article.row, other.row, article.row.language ?? usual));
  }
  if (byLanguage.size < 2) return;
  const listed = [...byLanguage.values()];
  const versions = listed.map(({ row, address }) => ({
    language: row.language ?? usual,
    address,
    title: row.title,
  }));
  for (const article of listed) article.versions = versions;
}

function unclear(row: Article, name: string, others: readonly Article[]): Complaint {
  const [first, second] = others.map(({ path }) => path).sort(compareText);
  return {
    code: "translation-unclear",
    at: { file: row.path, field: ["translationOf"] },
    ...(first === undefined ? {} : { related: { file: first, field: ["title"] } }),
    message:
      first === undefined
        ? `There is no other article “${name}”.`
        : `“${name}” may be ${first} or ${second}.`,
    hint: "Write the address of the original, e.g. `/2025/12/01/paris-talks/`.",
  };
}

function twice(row: Article, other: Article, language: string): Complaint {
  return {
    code: "translation-twice",
    at: { file: row.path, field: ["translationOf"] },
    related: { file: other.path, field: ["title"] },
    message: `The same article is there in ${language} already, in ${other.path}.`,
    hint: "Give one of the two another `language`, or take out its `translationOf`.",
  };
}
