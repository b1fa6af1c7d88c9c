import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "../model/settings.ts";
import { readIfThere, writeWhole } from "../store/whole-file.ts";
import { Addresses, nowhere } from "./addresses.ts";
import { fileText } from "./article-text.ts";
import { tellCorrections } from "./corrections.ts";
import { filesThere, readExistingRecords } from "./existing-records.ts";
import { Filing } from "./filing.ts";
import { heldBack } from "./held-back.ts";
import type { BodyTools, ImportedItem, ImportSource, MediaFolder, Note } from "./item.ts";
import { fieldsOf } from "./item-fields.ts";
import { Ledger } from "./ledger.ts";
import { completeMapping, type Mapping } from "./mapping.ts";
import { MediaShelf } from "./media-shelf.ts";
import { leadFeeds } from "./old-feeds.ts";
import { refuseOther } from "./other-kind.ts";
import { createPointer } from "./pointer.ts";
import { inOrder, reportText, type Tally } from "./report.ts";
import { SourceFault } from "./source-fault.ts";
import { sourceKinds } from "./sources.ts";
import { writeRecords } from "./term-records.ts";
import { given, showsSomething, withoutMail } from "./text/plain-text.ts";
import { Writer } from "./writer.ts";

export interface ImportOptions {
  /** Absolute; holds `content/`. */
  readonly root: string;
  readonly settings: Settings;
  /** Of `sourceKinds`. */
  readonly kind: string;
  /** The file or the folder that is imported. */
  readonly source: string;
  /** Folders of pictures, by the address at which they stood. */
  readonly media: readonly MediaFolder[];
  /** Milliseconds since 1970 UTC. What was to be published before this moment, and was not, becomes a draft. */
  readonly now: number;
  /** Nothing is written. */
  readonly isDry: boolean;
  /** Told how many items are done; it may throw to end the work. */
  readonly progress: (done: number, of: number) => void;
}

export interface ImportResult {
  readonly tally: Tally;
  readonly outcomes: Writer["counts"];
  readonly notes: readonly Note[];
  readonly files: number;
  /** Relative to the root. */
  readonly report: string;
  readonly mapping: string;
}

/**
 * Imports what an old home holds: reads it once to know every name and every address, and a second time, item by item, to write the
 * files. A run that was ended in the middle is gone on with by the next one; a second run changes nothing.
 */
export async function runImport(options: ImportOptions): Promise<ImportResult> {
  const { root, settings, kind, isDry, progress } = options;
  const sourceKind = sourceKinds[kind];
  if (sourceKind === undefined) throw new Error(`no source is called ${kind}`);
  refuseOther(kind, options.source);
  const folder = `content/import/${kind}`;
  const ledger = new Ledger(join(root, folder, "ledger.jsonl"), isDry);
  const writer = new Writer(root, ledger, isDry);
  const notes: Note[] = [];
  const source = await sourceKind.open(options.source);
  const filing = new Filing(settings, ledger, filesThere(root), (path) =>
    readFileSync(join(root, path), "utf8"),
  );
  const addresses = new Addresses();
  const survey = await surveyed(source, filing, addresses);
  if (survey.count === 0 && source.passedOver().length === 0) throw nothingFound(options, source.notes());
  const { taxonomies } = settings;
  const records = readExistingRecords(root, [...taxonomies, "authors"]);
  const mappingPath = `${folder}/mapping.yaml`;
  const before = readIfThere(join(root, mappingPath))?.toString("utf8");
  const { mapping, text } = completeMapping(before, { ...survey, taxonomies, records });
  if (!isDry && text !== before) writeWhole(join(root, mappingPath), text);
  const shelf = new MediaShelf([...options.media, ...source.media()], writer);
  const tally: Tally = { articles: 0, pages: 0, drafts: 0, waiting: 0, records: 0 };
  const untaken = new Map<string, { count: number; first: string; isLayout: boolean }>();
  const writeItem = itemWriter({
    options,
    filing,
    addresses,
    mapping,
    shelf,
    writer,
    ledger,
    tally,
    notes,
    untaken,
  });
  for await (const item of source.items()) {
    writeItem(item);
    progress(tally.articles + tally.pages, survey.count);
  }
  for (const path of filing.leftBehind())
    notes.push({
      ...{ kind: "kept", file: path, line: 1 },
      text: "It is not in the source any more, or was left there. It is still here: delete it if readers are not to see it.",
    });
  tally.records = writeRecords({
    ...{ source, mapping, filing, writer, ledger, records, settings },
    isUsed: (taxonomy, name) => survey.terms.get(taxonomy)?.has(name) === true,
    usedAuthors: new Set(survey.authors.keys()),
    note: (note) => notes.push(note),
  });
  leadFeeds(sourceKind.feeds, writer, (note) => notes.push(note));
  const all = inOrder([...notes, ...source.notes()]);
  const terms = [...survey.terms].map(([taxonomy, names]) => ({ what: taxonomy, count: names.size }));
  const facts = {
    from: sourceKind.called,
    tally,
    passedOver: source.passedOver(),
    files: writer.copied,
    terms,
    notes: all,
    untaken,
  };
  const report = `${folder}/report.md`;
  if (!isDry && readIfThere(join(root, report))?.toString("utf8") !== reportText(facts))
    writeWhole(join(root, report), reportText(facts));
  ledger.close();
  return { tally, outcomes: writer.counts, notes: all, files: writer.copied, report, mapping: mappingPath };
}

function nothingFound({ kind, source }: ImportOptions, notes: readonly Note[]): SourceFault {
  const broken = notes.find((note) => note.kind === "broken");
  const called = sourceKinds[kind]?.called ?? kind;
  return new SourceFault(
    broken === undefined
      ? `Nothing of ${called} was found in ${source}.`
      : `Nothing of ${called} could be read in ${source}. ${broken.file}:${broken.line}: ${broken.text}`,
  );
}

interface Survey {
  readonly terms: Map<string, Map<string, number>>;
  readonly authors: Map<string, string>;
  count: number;
}

/** The first reading: who and what texts are filed under, and where each of them goes. */
async function surveyed(source: ImportSource, filing: Filing, addresses: Addresses): Promise<Survey> {
  const survey: Survey = { terms: new Map(), authors: new Map(), count: 0 };
  for await (const item of source.items()) {
    survey.count += 1;
    const { address } = filing.add(item);
    for (const old of [...item.oldAddresses, ...(item.otherNames ?? [])]) addresses.add(old, address);
    for (const { taxonomy, name } of item.terms) {
      const names = survey.terms.get(taxonomy) ?? new Map<string, number>();
      names.set(name, (names.get(name) ?? 0) + 1);
      survey.terms.set(taxonomy, names);
    }
    for (const id of item.authors) survey.authors.set(id, id);
  }
  for (const id of survey.authors.keys())
    survey.authors.set(id, calledWithoutMail(source.authors().get(id)?.name ?? "", id));
  addresses.setHomes(source.homes());
  for (const [path, file] of source.filePages?.() ?? []) addresses.addFilePage(path, file);
  for (const term of source.terms())
    if (survey.terms.get(term.taxonomy)?.has(term.name) === true)
      for (const old of term.oldAddresses) addresses.addTerm(old);
  return survey;
}

/** What an author is called, where a name or what the source calls them may be an e-mail address. */
function calledWithoutMail(name: string, id: string): string {
  return given(withoutMail(name)) ?? given(withoutMail(id)) ?? id.replace(/@.*$/, "");
}

interface ItemTools {
  readonly options: ImportOptions;
  readonly filing: Filing;
  readonly addresses: Addresses;
  readonly mapping: Mapping;
  readonly shelf: MediaShelf;
  readonly writer: Writer;
  readonly ledger: Ledger;
  readonly tally: Tally;
  readonly notes: Note[];
  readonly untaken: Map<string, { count: number; first: string; isLayout: boolean }>;
}

/** Writes an item as a file, and tells what of it could not be carried over. */
function itemWriter({
  options,
  filing,
  addresses,
  mapping,
  shelf,
  writer,
  ledger,
  tally,
  notes,
  untaken,
}: ItemTools): (item: ImportedItem) => void {
  const { settings, now } = options;
  return (item) => {
    const filed = filing.get(item.key);
    if (filed === undefined) throw new Error(`${item.key} came only when the source was read again`);
    const { file, line } = item.place;
    const note = (kind: Note["kind"], text: string, at = line, about?: string) =>
      notes.push({ kind, text, file, line: at, about });
    for (const one of item.notes) note(one.kind, one.text, one.line, one.about);
    const base = item.base ?? `https://${nowhere}/`;
    const pointer = createPointer({
      ...{ addresses, shelf, base },
      note: (kind, text, address) => note(kind, text, item.lineOf?.(address)),
    });
    const bodyTools: BodyTools = {
      ...pointer,
      note: (kind, text, below = 0, about) => note(kind, text, item.bodyLine + below, about),
    };
    for (const { name, line: at, isLayout } of item.untaken ?? []) {
      const known = untaken.get(name);
      untaken.set(name, {
        ...{ count: (known?.count ?? 0) + 1, isLayout },
        first: known?.first ?? `${file}:${at}`,
      });
    }
    const body = item.body(bodyTools);
    const isEmpty = !showsSomething(body);
    const held = heldBack(item, filed, {
      isEmpty,
      now,
      settings,
      waited: ledger.get(item.key)?.waits === true,
      note,
    });
    const title = item.title === "" ? item.slug || "Without a headline" : item.title;
    if (item.title === "") note("mended", `It has no headline; it is called “${title}” here.`);
    const fields = fieldsOf({ ...item, title }, filed, held, {
      ...{ filing, mapping, settings },
      tellAddress: (path) =>
        note(
          "lost",
          path.toLowerCase() === filed.address.toLowerCase()
            ? `Its old address ${path} is the new one with capitals. A server that tells them apart has to lead it on: not every system can hold both files.`
            : `Its old address ${path} leads nowhere: another page has it, or no address is so.`,
          item.lineOf?.(path),
        ),
      picture: (picture) => {
        const src = pointer.headPicture(picture.src);
        const text = `Its picture “${picture.src}” is not in the folder of the site, so it has none here.`;
        if (src === undefined)
          note("lost", text, item.lineOf?.(picture.src), "Pictures at the head of a text");
        return src === undefined ? undefined : { ...picture, src };
      },
    });
    tellCorrections(body, (filed.date ?? "").slice(0, 10), { note: (kind, text) => note(kind, text) });
    const outcome = writer.write(item.key, filed.path, fileText(fields, body), held.embargo !== undefined);
    if (outcome === "edited" || outcome === "deleted" || outcome === "taken") {
      const what = outcome === "taken" ? "was here before" : `was ${outcome} since`;
      const isHeld = outcome !== "deleted" && (held.draft || held.waits);
      const look = isHeld ? " Readers do not see it in the old site: look whether they may here." : "";
      note("kept", `\`${filed.path}\` ${what}, and was not touched.${look}`);
    }
    tally[item.kind === "page" ? "pages" : "articles"] += 1;
    if (held.draft) tally.drafts += 1;
    else if (held.waits) tally.waiting += 1;
  };
}
