import { join } from "node:path";
import { visibilityOf } from "../edition/visibility.ts";
import type { Article } from "../model/content.ts";
import { listDifference } from "../model/list-difference.ts";
import type { Place, Problem } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import { wallClock } from "../model/wall-clock.ts";
import { createFileReader } from "../source/file-reader.ts";
import { type Change, isBeyondTypos } from "./beyond-typos.ts";
import { proseOf } from "./prose.ts";
import { type ReadText, readStanding, textOf } from "./read-text.ts";
import { renamedIn } from "./renamed.ts";
import type { ChangedFile, Repository } from "./repository.ts";
import { type Word, wordsOf } from "./words.ts";

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
 * Articles whose text readers could read at a commit, or before the file was touched again, and whose text is now another, beyond typos,
 * without a word of it to readers: neither `updated` is later nor a correction came. A correction that went is told, too.
 */
export function silentEdits(repository: Repository, options: SilentEditOptions): Problem[] {
  const { root, settings, since, staged, now } = options;
  const read = createFileReader(settings);
  const files = repository.changedSince(since, { staged: staged === true });
  const changed = [...files.changed, ...renamedIn(files, { repository, root, read })];
  const moment = repository.momentOf(since);
  const blobs = repository.read(changed.map(({ blob }) => blob));
  return changed.flatMap((file, at) => {
    const bytes = readStanding(join(root, file.path));
    const old = textOf(read, file.before, blobs[at]);
    const standing = textOf(read, file.path, bytes);
    if (old === undefined || standing === undefined || !isPublic(standing.article, now)) return [];
    // What was not public at the commit may have come out before anybody touched it.
    const wasPublic = () =>
      isPublic(old.article, moment) ||
      (isPublic(old.article, now) && isPublic(old.article, repository.nextChange(since, file.before) ?? now));
    const found = silentIn(old, standing);
    return found === undefined || !wasPublic() ? [] : [problemOf(file, found, standing, options)];
  });
}

function isPublic(article: Article, now: number): boolean {
  return visibilityOf(article, { now, drafts: false }) === "public";
}

interface Found {
  readonly place: Pick<Place, "line" | "column">;
  readonly message: string;
}

function silentIn(old: ReadText, standing: ReadText): Found | undefined {
  const gone = correctionGone(old.article, standing.article);
  if (gone !== undefined) return { place: standing.placeOf(["title"]), message: gone };
  if (isSaid(old.article, standing.article)) return undefined;
  const names = namesOf(old.article, standing.article);
  const changes = changedFields(old, standing, names);
  const inBody = changedBody(old, standing, names);
  const [first] = [...changes, ...inBody];
  if (first === undefined) return undefined;
  const others = changes.length + inBody.length - 1;
  const more =
    others === 0 ? "" : `, and there ${others === 1 ? "is another place" : `are ${others} other places`}`;
  return {
    place: first.place,
    message: `What readers read here is another text now, and neither \`updated\` nor \`corrections\` says so: ${wordChange(first)}${more}.`,
  };
}

/** Whether readers are told that something changed. */
function isSaid(old: Article, standing: Article): boolean {
  const { updated, corrections } = standing;
  if (updated !== undefined && updated.epoch > (old.updated?.epoch ?? Number.NEGATIVE_INFINITY)) return true;
  return corrections.some(({ text }) => !old.corrections.some((one) => one.text === text));
}

function correctionGone(
  { corrections: old }: Article,
  { corrections: standing }: Article,
): string | undefined {
  if (standing.length >= old.length) return undefined;
  return `A correction that readers were told is no longer there: “${shortened(
    old.find(({ text }) => !standing.some((one) => one.text === text))?.text ?? "",
  )}”.`;
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

interface PlacedChange extends Change {
  readonly place: Pick<Place, "line" | "column">;
}

const compared = [
  ["title", ({ title }: Article) => title],
  // Without a standfirst, the beginning of the text stands in its place; one that is new says nothing else than the text.
  ["description", ({ standfirst, summary }: Article) => (standfirst ? summary : undefined)],
  ["keyPoints", ({ keyPoints }: Article) => keyPoints?.join("\n")],
] as const;

function changedFields(old: ReadText, standing: ReadText, names: ReadonlySet<string>): PlacedChange[] {
  return compared.flatMap(([field, get]) => {
    const before = get(old.article);
    if (before === undefined) return [];
    const words = (text = "") => wordsOf(text, { capitalsTell: false });
    const changes = changesOf(words(before), words(get(standing.article)), names);
    const place = standing.placeOf([get(standing.article) === undefined ? "title" : field]);
    return changes.map((change) => ({ ...change, place }));
  });
}

function changedBody(old: ReadText, standing: ReadText, names: ReadonlySet<string>): PlacedChange[] {
  const capitalsTell = !/^(?:de|lb)\b/i.test(standing.article.language ?? "");
  const [before, after] = [old, standing].map(({ body }) => paragraphsOf(body, capitalsTell));
  const left = (these: readonly Paragraph[] = [], those: readonly Paragraph[] = []): Word[] => {
    const counts = new Map<string, number>();
    for (const { key } of those) counts.set(key, (counts.get(key) ?? 0) + 1);
    return these.flatMap(({ key, words }) => {
      const count = counts.get(key) ?? 0;
      counts.set(key, count - 1);
      return count > 0 ? [] : words;
    });
  };
  const isLive = old.article.type === "live" && standing.article.type === "live";
  const changes = changesOf(left(before, after), left(after, before), names);
  // A live article goes on; what it said must stay.
  return changes
    .filter(({ removed }) => !isLive || removed.length > 0)
    .map((change) => {
      const at = (change.added[0] ?? change.after ?? change.before)?.at ?? 0;
      const text = standing.body.slice(0, at);
      const line = standing.bodyLine + text.split("\n").length - 1;
      return { ...change, place: { line, column: at - text.lastIndexOf("\n") } };
    });
}

interface Paragraph {
  readonly key: string;
  readonly words: readonly Word[];
}

/** The paragraphs of a text. One that stands elsewhere now is no change. */
function paragraphsOf(body: string, capitalsTell: boolean): Paragraph[] {
  const paragraphs: Word[][] = [];
  const text = proseOf(body);
  let end = -1;
  for (const word of wordsOf(text, { capitalsTell })) {
    const last = paragraphs.at(-1);
    if (last === undefined || /\n[^\S\n]*\n/.test(text.slice(end, word.at))) paragraphs.push([word]);
    else last.push(word);
    end = word.at + word.written.length;
  }
  return paragraphs.map((words) => ({ key: words.map(({ key }) => key).join(" "), words }));
}

/** So many words may differ; beyond that, what differs is one change. */
const mostEdits = 4_000;

function changesOf(before: readonly Word[], after: readonly Word[], names: ReadonlySet<string>): Change[] {
  const pieces = listDifference(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
    { maxEditLength: mostEdits },
  ) ?? [
    { removed: true, added: false, count: before.length },
    { removed: false, added: true, count: after.length },
  ];
  const changes: Change[] = [];
  let [a, b] = [0, 0];
  for (let at = 0; at < pieces.length; ) {
    const [from, to] = [a, b];
    for (let piece = pieces[at]; piece?.removed || piece?.added; piece = pieces[at]) {
      if (piece.removed) a += piece.count;
      else b += piece.count;
      at += 1;
    }
    if (a > from || b > to) {
      const change = {
        removed: before.slice(from, a),
        added: after.slice(to, b),
        before: after[to - 1],
        after: after[b],
      };
      if (isBeyondTypos(change, names)) changes.push(change);
    } else {
      const same = pieces[at]?.count ?? 0;
      a += same;
      b += same;
      at += 1;
    }
  }
  return changes;
}

function wordChange({ removed, added }: Change): string {
  const said = (words: readonly Word[]): string =>
    `“${shortened(words.map(({ written }) => written).join(words.every(({ kind }) => kind === "sign") ? "" : " "))}”`;
  if (removed.length === 0) return `${said(added)} is new`;
  return added.length === 0 ? `${said(removed)} is gone` : `${said(removed)} is now ${said(added)}`;
}

function shortened(text: string): string {
  const signs = [...text];
  return signs.length > 60 ? `${signs.slice(0, 57).join("").trimEnd()}…` : text;
}

function problemOf(
  { path }: ChangedFile,
  { place, message }: Found,
  { article }: ReadText,
  { settings, now, correct }: SilentEditOptions,
): Problem {
  const line = `\`updated: ${wallClock(now, settings.timeZone)}\``;
  const update =
    article.updated === undefined ? `write ${line} below \`date\`` : `change its line to ${line}`;
  return {
    file: path,
    ...place,
    code: "silent-edit",
    severity: "warning",
    message,
    hint: `If readers were told something wrong, tell them: \`${correct(path)}\`. If not, ${update}.`,
  };
}
