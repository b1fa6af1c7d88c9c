import { compareText } from "../model/order.ts";
import type { Note, NoteKind, PassedOver } from "./item.ts";

export interface Tally {
  articles: number;
  pages: number;
  /** Of both, those that readers do not see. */
  drafts: number;
  waiting: number;
  records: number;
}

export interface ReportFacts {
  /** “WordPress” */
  readonly from: string;
  readonly tally: Tally;
  readonly passedOver: readonly PassedOver[];
  readonly files: number;
  readonly terms: readonly { readonly what: string; readonly count: number }[];
  readonly notes: readonly Note[];
  readonly untaken?: UntakenTally;
}

/** Of each field of which nothing was taken, how many files have it, and the first of these. */
export type UntakenTally = ReadonlyMap<
  string,
  { readonly count: number; readonly first: string; readonly isLayout: boolean }
>;

const headings: Readonly<Record<NoteKind, readonly [title: string, text: string]>> = {
  broken: [
    "Not whole",
    "The export itself is damaged: what is told here is not all of the old site. Make a new one and run the command again.",
  ],
  hidden: [
    "Kept from readers",
    "Readers did not see these in the old site. Each is a draft here, or waits for its moment.",
  ],
  unsure: [
    "Made drafts to be looked at",
    "Readers may have seen these in the old site, but they could not be read as a whole. Each is a draft until somebody has looked.",
  ],
  empty: [
    "Without a text",
    "Nothing stands here below the headline: no word, no picture. Look whether a template of the old site showed something.",
  ],
  missing: [
    "Pictures and files that are not here",
    "No folder that was given holds them, so texts show them from where they were. Give the folder with `--media URL=FOLDER` and run the command again.",
  ],
  lost: ["Not carried over", "What has no place here, or cannot be made without the old site."],
  correction: [
    "Corrections in the text",
    "These paragraphs look like a correction or an update. They stand in the text as before; if you write the line of front matter, readers find them on the page of corrections too, and you can take them out of the text.",
  ],
  mended: ["Done otherwise than it stood", "Look whether it is as it was meant."],
  kept: ["Left as it was", "Files that somebody edited, deleted or wrote here were not touched."],
};

/** The report of an import as Markdown. It says how things are and not what a run did, so that a second run gives the same. */
export function reportText({ from, tally, passedOver, files, terms, notes, untaken }: ReportFacts): string {
  const all = tally.articles + tally.pages;
  const lines = [
    `# What came from ${from}`,
    "",
    "| in the source | | here |",
    "|---|---:|---|",
    `| articles | ${tally.articles} | \`content/articles/\` |`,
    `| pages | ${tally.pages} | \`content/pages/\` |`,
    `| of these ${all}, not public | ${tally.drafts + tally.waiting} | ${tally.drafts} drafts, ${tally.waiting} with an embargo |`,
    `| pictures and files | ${files} | \`content/media/\` |`,
    ...terms.map(({ what, count }) => `| names: ${what} | ${count} | |`),
    ...passedOver.map(({ what, count, here = "not carried over" }) => `| ${what} | ${count} | ${here} |`),
    "",
    "What each name of the old site became is in [mapping.yaml](mapping.yaml): correct it, and run the command again.",
  ];
  for (const kind of Object.keys(headings) as NoteKind[]) {
    const those = notes.filter((note) => note.kind === kind);
    if (those.length === 0) continue;
    const [title, text] = headings[kind];
    lines.push("", `## ${title}: ${those.length}`, "", text, "");
    lines.push(...entriesOf(those));
  }
  return `${[...lines, ...untakenLines(untaken ?? new Map())].join("\n")}\n`;
}

/** So many places are told of one by one, though what is told of them is the same. */
const fewPlaces = 3;

/** An entry for each note; what many of them are about alike is one entry with every place, behind the others. */
function entriesOf(notes: readonly Note[]): readonly string[] {
  const groups = new Map<string, Note[]>();
  for (const note of notes) if (note.about !== undefined) pushTo(groups, note.about, note);
  const isMany = ({ about }: Note) => about !== undefined && (groups.get(about)?.length ?? 0) > fewPlaces;
  const many = [...groups].filter(([, those]) => those.length > fewPlaces);
  return [
    ...notes.filter((note) => !isMany(note)).map((note) => `- ${placeOf(note)} ${note.text}`),
    ...many
      .sort(([a, those], [b, others]) => those.length - others.length || compareText(a, b))
      .map(([about, those]) => {
        const [first] = those;
        return `- ${about}, ${those.length} times, as in “${first?.text ?? ""}”: ${those.map(placeOf).join(", ")}`;
      }),
  ];
}

function pushTo(groups: Map<string, Note[]>, about: string, note: Note): void {
  const group = groups.get(about);
  if (group === undefined) groups.set(about, [note]);
  else group.push(note);
}

function placeOf({ file, line }: Note): string {
  return `\`${file}:${line}\``;
}

function untakenLines(untaken: UntakenTally): readonly string[] {
  const all = [...untaken].sort(([a, one], [b, other]) => other.count - one.count || compareText(a, b));
  const ofText = all.filter(([, { isLayout }]) => !isLayout);
  const ofLayout = all.filter(([, { isLayout }]) => isLayout);
  if (all.length === 0) return [];
  return [
    ...["", `## Fields that were not taken: ${all.length}`, ""],
    "The files of the old site have them, and the files here do not. What readers saw of them has to be moved by hand.",
    ...(ofText.length === 0 ? [] : ["", "| field | files | first |", "|---|---:|---|"]),
    ...ofText.map(
      ([name, { count, first }]) => `| \`${name.replaceAll("|", "\\|")}\` | ${count} | \`${first}\` |`,
    ),
    ...(ofLayout.length === 0
      ? []
      : ["", `Of layout alone: ${ofLayout.map(([name, { count }]) => `\`${name}\` ${count}`).join(", ")}.`]),
  ];
}

export function inOrder(notes: readonly Note[]): readonly Note[] {
  return [...notes].sort((a, b) => compareText(a.file, b.file) || a.line - b.line);
}
