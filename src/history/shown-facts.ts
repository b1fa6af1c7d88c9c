import type { Article } from "../model/content.ts";
import type { Place } from "../model/problem.ts";
import { embedOf } from "../source/embeds/embed-of.ts";
import type { Authors } from "./authors.ts";
import { changesOf, wordChange } from "./changed-words.ts";
import type { ReadText } from "./read-text.ts";
import { wordsOf } from "./words.ts";

/** Something that readers see otherwise: where it stands now, and what it is, in words. */
export interface ShownChange {
  readonly place: Pick<Place, "line" | "column">;
  readonly said: string;
}

interface ComparedText {
  /** The path of the field. */
  readonly field: readonly string[];
  readonly get: (article: Article) => string | undefined;
  /** True where more may come to it: what was said is still there. */
  readonly mayGrow?: true;
}

/** Texts beside that of the article. One that was not there before is new, and changes none. */
const texts: readonly ComparedText[] = [
  { field: ["title"], get: ({ title }) => title },
  // Without a standfirst, the beginning of the text stands in its place; one that is new says nothing else than the text.
  { field: ["description"], get: ({ standfirst, summary }) => (standfirst ? summary : undefined) },
  { field: ["keyPoints"], get: ({ keyPoints }) => keyPoints?.join("\n") },
  { field: ["dateline"], get: ({ dateline }) => dateline },
  { field: ["reviewOf"], get: ({ reviewOf }) => reviewOf },
  { field: ["image", "alt"], get: ({ image }) => image?.alt },
  { field: ["image", "caption"], get: ({ image }) => image?.caption },
  { field: ["image", "credit"], get: ({ image }) => image?.credit },
  { field: ["sponsor"], get: ({ sponsor }) => sponsor?.name },
  { field: ["ai"], get: ({ ai }) => ai?.note },
  {
    field: ["sources"],
    get: ({ sources }) => sources.map(({ title }) => title).join("\n") || undefined,
    mayGrow: true,
  },
];

/** What is other in the texts beside that of an article; `names` are the words of the names that it is tagged with. */
export function changedTexts(old: ReadText, standing: ReadText, names: ReadonlySet<string>): ShownChange[] {
  return texts.flatMap(({ field, get, mayGrow }) => {
    const before = get(old.article);
    if (before === undefined) return [];
    const words = (text = "") => wordsOf(text, { capitalsTell: false });
    const after = get(standing.article);
    const place = standing.placeOf(after === undefined ? ["title"] : field);
    return changesOf(words(before), words(after), names)
      .filter(({ removed }) => mayGrow !== true || removed.length > 0)
      .map((change) => ({ place, said: wordChange(change) }));
  });
}

/** How readers are told to take an article, who wrote it, and of when it is. */
export function changedMarks(old: ReadText, standing: ReadText, authors: Authors): ShownChange[] {
  const [before, after] = [old.article, standing.article];
  const changes: ShownChange[] = [];
  const tell = (field: string, said: string): void => {
    changes.push({ place: standing.placeOf([field]), said });
  };
  if (!isSameMoment(before, after))
    tell("date", `the date ${quoted(said(before))} is now ${quoted(said(after))}`);
  const { removed, added } = authors.difference(before, after);
  if (removed !== "" || added !== "") {
    const [field, what] = after.byline === undefined ? ["authors", "author"] : ["byline", "byline"];
    if (removed === "") tell(field, `the ${what} ${quoted(added)} is new`);
    else tell(field, `the ${what} ${quoted(removed)} is ${added === "" ? "gone" : `now ${quoted(added)}`}`);
  }
  // News has no label, and what is not live any more is a report of it.
  if (before.type !== after.type && before.type !== "news" && before.type !== "live")
    tell(
      "type",
      `the label ${quoted(before.type)} is ${after.type === "news" ? "gone" : `now ${quoted(after.type)}`}`,
    );
  if (before.ai !== undefined && before.ai.use !== after.ai?.use)
    tell("ai", "the note on the use of AI is another");
  return changes;
}

/** A time of day that was not said before is no other day. */
function isSameMoment({ date: old }: Article, { date }: Article): boolean {
  if (old.epoch === date.epoch) return true;
  const isDay = [old, date].some(({ iso }) => !iso.includes("T"));
  return isDay && old.iso.slice(0, 10) === date.iso.slice(0, 10);
}

function said({ date }: Article): string {
  return date.iso.slice(0, 16).replace("T", " ");
}

function quoted(text: string): string {
  return `“${text}”`;
}

interface ShownFiles {
  /** `allowedEmbeds` of the settings. */
  readonly embeds: readonly string[];
  /** Whether a file of the newsroom was, at the commit, what another is now: it has another name. */
  readonly isSameFile: (before: string, now: string) => boolean;
}

/** Pictures, films, documents and embeds that are there no more, or in whose place others stand. */
export function goneFiles(
  old: ReadText,
  standing: ReadText,
  { embeds, isSameFile }: ShownFiles,
): ShownChange[] {
  const place = standing.placeOf(["title"]);
  const before = new Set(old.article.media);
  const after = new Set(standing.article.media);
  const came = [...after].filter((address) => !before.has(address));
  const framed = new Set(framesIn(standing.body, embeds));
  return [
    ...[...before]
      .filter((address) => !after.has(address) && !came.some((one) => isSameFile(address, one)))
      .map((address) => ({ place, said: `the file ${quoted(address)} is gone` })),
    ...framesIn(old.body, embeds)
      .filter((frame) => !framed.has(frame))
      .map((frame) => ({ place, said: `the embed ${quoted(frame)} is gone` })),
  ];
}

/** What stands in frames: addresses alone on their lines, of services that are known. */
function framesIn(body: string, ownHosts: readonly string[]): string[] {
  return Array.from(body.matchAll(/^ {0,3}<?(https?:\/\/[^\s<>]+)>?[ \t]*\r?$/gm)).flatMap(
    ([, address = ""]) => embedOf(address, ownHosts)?.link ?? [],
  );
}
