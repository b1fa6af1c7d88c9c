import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { visibilityOf } from "../edition/visibility.ts";
import type { Article } from "../model/content.ts";
import type { Place, Problem } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import { wallClock } from "../model/wall-clock.ts";
import { createFileReader } from "../source/file-reader.ts";
import { Authors } from "./authors.ts";
import { changedBody, wordChange } from "./changed-words.ts";
import { brokenNotice } from "./kept-notices.ts";
import { accountedFor, deleted, withdrawn } from "./out-of-sight.ts";
import { type ReadText, readStanding, textOf } from "./read-text.ts";
import { renamedIn } from "./renamed.ts";
import type { Repository } from "./repository.ts";
import { changedMarks, changedTexts, goneFiles } from "./shown-facts.ts";
import { wordsOf } from "./words.ts";

export interface SilentEditOptions {
  readonly root: string;
  readonly settings: Settings;
  /** A commit. */
  readonly since: string;
  /** True looks at what is part of the next commit, and at nothing else that changed. */
  readonly staged?: boolean;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** The command that adds a correction to a file. */
  readonly correct: (file: string) => string;
}

/**
 * Articles that readers could read at a commit, or before the file was touched again, and that are now others, beyond typos, without a
 * word of it to readers: neither `updated` is later nor a correction came. A notice that readers were given and that is another now is
 * told as well, and an article that went without a word.
 */
export function silentEdits(repository: Repository, options: SilentEditOptions): Problem[] {
  const { root, settings, since, staged, now } = options;
  const read = createFileReader(settings);
  const files = repository.changedSince(since, { staged: staged === true });
  const renamed = renamedIn(files, { repository, root, read, settings });
  const changed = [...files.changed, ...renamed];
  const elsewhere = new Set(renamed.map(({ before }) => before));
  const gone = files.gone.filter(({ before }) => !elsewhere.has(before));
  const moment = repository.momentOf(since);
  // What was not public at the commit may have come out before anybody touched it.
  const wasPublic = ({ article }: ReadText, path: string) =>
    isPublic(article, moment) ||
    (isPublic(article, now) && isPublic(article, repository.nextChange(since, path) ?? now));
  const compare = comparison(repository, options, new Authors(root, read));
  const standingArticles: Article[] = [];
  const blobs = repository.read([...changed, ...gone].map(({ blob }) => blob));
  const edited = changed.flatMap((file, at): Problem[] => {
    const old = textOf(read, file.before, blobs[at]);
    const standing = textOf(read, file.path, readStanding(join(root, file.path)));
    if (standing !== undefined) standingArticles.push(standing.article);
    if (old === undefined || standing === undefined) return [];
    const found = isPublic(standing.article, now)
      ? compare(file.path, old, standing)
      : withdrawnAt(standing, now, settings);
    return found === undefined || !wasPublic(old, file.before) ? [] : [problemOf(file.path, found)];
  });
  if (gone.length === 0) return edited;
  for (const path of files.came) {
    const standing = textOf(read, path, readStanding(join(root, path)));
    if (standing !== undefined) standingArticles.push(standing.article);
  }
  const known = accountedFor(root, read, standingArticles);
  const lost = gone.flatMap(({ before }, at): Problem[] => {
    const old = textOf(read, before, blobs[changed.length + at]);
    const words = old === undefined ? undefined : deleted(old, settings, known);
    if (old === undefined || words === undefined || !isPublic(old.article, now)) return [];
    return wasPublic(old, before) ? [problemOf(before, { place: { line: 1, column: 1 }, ...words })] : [];
  });
  return [...edited, ...lost];
}

function isPublic(article: Article, now: number): boolean {
  return visibilityOf(article, { now, drafts: false }) === "public";
}

interface Found {
  readonly place: Pick<Place, "line" | "column">;
  readonly message: string;
  readonly hint: string;
}

type Comparison = (path: string, old: ReadText, standing: ReadText) => Found | undefined;

function comparison(repository: Repository, options: SilentEditOptions, authors: Authors): Comparison {
  const { root, settings, since, correct } = options;
  const isSameFile = (before: string, now: string): boolean => {
    const place = join(root, `content${now}`);
    return (
      existsSync(place) && repository.fileAt(since, `content${before}`)?.equals(readFileSync(place)) === true
    );
  };
  return (path, old, standing) => {
    const broken = brokenNotice(old, standing);
    if (broken !== undefined)
      return {
        place: broken.place,
        message: broken.said,
        hint: `Put it back as it was. If it is wrong itself, say so in a further one: \`${correct(path)}\`.`,
      };
    if (isSaid(old.article, standing.article)) return undefined;
    const names = namesOf(old.article, standing.article);
    const changes = [
      ...changedTexts(old, standing, names),
      ...changedBody(old, standing, names).map((one) => ({ place: one.place, said: wordChange(one) })),
      ...changedMarks(old, standing, authors),
      ...goneFiles(old, standing, { embeds: settings.allowedEmbeds, isSameFile }),
    ];
    const [first] = changes;
    if (first === undefined) return undefined;
    const others = changes.length - 1;
    const more =
      others === 0 ? "" : `, and there ${others === 1 ? "is another place" : `are ${others} other places`}`;
    return {
      place: first.place,
      message: `What readers read here is another text now, and neither \`updated\` nor \`corrections\` says so: ${first.said}${more}.`,
      hint: hintFor(path, standing, options),
    };
  };
}

function withdrawnAt(standing: ReadText, now: number, settings: Settings): Found | undefined {
  const words = withdrawn(standing, now, settings);
  return words === undefined ? undefined : { place: standing.placeOf([words.field]), ...words };
}

/** Whether readers are told that something changed, where all that they were told before still stands. */
function isSaid(old: Article, standing: Article): boolean {
  const { updated, corrections } = standing;
  if (updated !== undefined && updated.epoch > (old.updated?.epoch ?? Number.NEGATIVE_INFINITY)) return true;
  return corrections.length > old.corrections.length;
}

/** The words of the names that an article is tagged with, now or before. */
function namesOf(...articles: readonly Article[]): ReadonlySet<string> {
  const names = articles.flatMap((one) => Object.values(one.names).flat());
  return new Set(
    names
      .flatMap((name) => wordsOf(name, { capitalsTell: false }))
      .map(({ key }) => key)
      .filter((key) => key.length > 2),
  );
}

function hintFor(path: string, { article }: ReadText, { settings, now, correct }: SilentEditOptions): string {
  const line = `\`updated: ${wallClock(now, settings.timeZone)}\``;
  const update =
    article.updated === undefined ? `write ${line} below \`date\`` : `change its line to ${line}`;
  return `If readers were told something wrong, tell them: \`${correct(path)}\`. If not, ${update}.`;
}

function problemOf(file: string, { place, message, hint }: Found): Problem {
  return { file, ...place, code: "silent-edit", severity: "warning", message, hint };
}
