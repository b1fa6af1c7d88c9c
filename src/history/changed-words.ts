import { listDifference } from "../model/list-difference.ts";
import type { Place } from "../model/problem.ts";
import { type Change, isBeyondTypos } from "./beyond-typos.ts";
import { proseOf } from "./prose.ts";
import type { ReadText } from "./read-text.ts";
import { type Word, wordsOf } from "./words.ts";

/** A change, and where in the file as it stands. */
export interface PlacedChange extends Change {
  readonly place: Pick<Place, "line" | "column">;
}

/** What is other in the text of an article. */
export function changedBody(old: ReadText, standing: ReadText, names: ReadonlySet<string>): PlacedChange[] {
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

/** The places at which two lists of words differ, beyond typos. */
export function changesOf(
  before: readonly Word[],
  after: readonly Word[],
  names: ReadonlySet<string>,
): Change[] {
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

/** What changed, in words: `“Monday” is now “Tuesday”`. */
export function wordChange({ removed, added }: Change): string {
  const said = (words: readonly Word[]): string =>
    `“${shortened(words.map(({ written }) => written).join(words.every(({ kind }) => kind === "sign") ? "" : " "))}”`;
  if (removed.length === 0) return `${said(added)} is new`;
  return added.length === 0 ? `${said(removed)} is gone` : `${said(removed)} is now ${said(added)}`;
}

/** A text that is quoted, no longer than a line. */
export function shortened(text: string): string {
  const signs = [...text];
  return signs.length > 60 ? `${signs.slice(0, 57).join("").trimEnd()}…` : text;
}
