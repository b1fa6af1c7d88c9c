import { Added, Renamed } from "../editing/edit-yaml.ts";
import { tagged } from "../editing/tagged.ts";
import { withFields } from "../editing/with-fields.ts";
import { joinEdition } from "../edition/join.ts";
import type { Identity } from "../edition/open-term.ts";
import type { TermRegister } from "../edition/term-register.ts";
import { termSlug } from "../edition/term-slugs.ts";
import { bylinePieces } from "../model/byline-pieces.ts";
import { type Article, authorsGroup, type ContentRow, type Entry, storiesGroup } from "../model/content.ts";
import { redirectsPath } from "../model/redirects-file.ts";
import type { Settings } from "../model/settings.ts";
import { slugify } from "../model/slug.ts";
import { nameKey } from "../names/name-key.ts";
import { fieldOf, namedTerm, termsCalled } from "./named-term.ts";
import { RenameRefused } from "./rename-refused.ts";
import { withFrontTerm, withRedirects } from "./yaml-files.ts";

export interface Rename {
  readonly old: string;
  readonly wanted: string;
  /** The field that is meant, where several have the name. */
  readonly field?: string;
}

/** What a rename makes of a newsroom. */
export interface RenamePlan {
  /** Files by their paths, each with its new text; undefined for one that is to go. */
  readonly files: ReadonlyMap<string, string | undefined>;
  readonly field: string;
  readonly articles: number;
}

/** Everything that a rename is planned with. */
interface Newsroom {
  readonly rows: readonly ContentRow[];
  readonly settings: Settings;
  /** Milliseconds since 1970 UTC: what is public then has an address that has to lead on. */
  readonly now: number;
  /** The text of a file; undefined where there is none. */
  read(path: string): string | undefined;
}

/**
 * Plans to call a term otherwise wherever a newsroom names it, or to make one of two.
 *
 * @throws RenameRefused where nobody can tell what is meant, or two records would have to become one
 */
export function planRename({ old, wanted, field }: Rename, newsroom: Newsroom): RenamePlan {
  const { rows, settings, now } = newsroom;
  const { registers } = joinEdition(rows, settings, { now: 0, drafts: true });
  const { register, term } = namedTerm(registers, old, field);
  const [target, ...others] = termsCalled(register, wanted);
  if (others.length > 0)
    throw new RenameRefused(`Several in ${register.id} are called “${wanted}”: name one by its file.`);
  if (old === wanted) throw new RenameRefused("Both names are the same.");
  refuseTwoRecords(term, target);
  refuseOtherName(term, target, old);
  const moved = new Moved(register.id, term, target, { old, wanted }, rows);
  const files = new Map<string, string | undefined>();
  const edit = (path: string, change: (text: string) => string): void => {
    const before = files.get(path) ?? newsroom.read(path);
    if (before === undefined) return;
    const after = change(before);
    if (after !== before) files.set(path, after);
  };
  let articles = 0;
  for (const row of rows) {
    if (row.kind === "article") {
      edit(row.path, (text) => articleText(text, row, moved));
      if (files.has(row.path)) articles += 1;
    } else if (row.kind === "entry") edit(row.path, (text) => moved.inRecord(text, row));
    else if (row.kind === "front")
      edit(row.path, (text) => withFrontTerm(text, row, register.id, (name) => moved.written(name)));
  }
  if (moved.record !== undefined) {
    const { path, to } = moved.record;
    edit(path, (text) => moved.ownRecord(text));
    if (to !== path) {
      files.set(to, files.get(path) ?? newsroom.read(path));
      files.set(path, undefined);
    }
  } else {
    const open = joinEdition(rows, settings, { now, drafts: false }).registers.find(
      ({ id }) => id === register.id,
    );
    const lines = open === undefined ? [] : redirectsOf(open, old, wanted, moved.targetSlug);
    if (lines.length > 0) files.set(redirectsPath, withRedirects(newsroom.read(redirectsPath) ?? "", lines));
  }
  return { files, field: fieldOf(register.id), articles };
}

function refuseTwoRecords(term: Identity, target: Identity | undefined): void {
  const [one, other] = [term.entry, target?.entry];
  if (one === undefined || other === undefined || one === other) return;
  throw new RenameRefused(
    `Both have a record: ${one.path} and ${other.path}. Put what is to be kept into ${other.path}, with “${one.name}” among its \`aliases\`, delete ${one.path}, and run this again.`,
  );
}

/** One of several names of a record cannot be changed for another that nobody has. */
function refuseOtherName({ entry }: Identity, target: Identity | undefined, old: string): void {
  if (entry === undefined || nameKey(entry.name) === nameKey(old) || entry.id === old) return;
  if (target?.entry === entry) return;
  throw new RenameRefused(
    `“${old}” is another name of “${entry.name}” in ${entry.path}: say that one, or add the new name to its \`aliases\`.`,
  );
}

function articleText(text: string, { names, byline }: Article, moved: Moved): string {
  const { group } = moved;
  const own = names[group] ?? [];
  const changed = own.filter((name) => moved.written(name) !== undefined);
  let after = text;
  if (changed.length > 0) {
    const field = fieldOf(group);
    const accepted = changed.map((instead) => ({ field, name: moved.written(instead) ?? instead, instead }));
    after = tagged(text, accepted, { [field]: own });
  }
  if (group !== authorsGroup || byline?.includes("{") !== true) return after;
  const signed = bylinePieces(byline).map((piece) =>
    "token" in piece ? `{${moved.written(piece.token) ?? piece.token}}` : piece.text,
  );
  return signed.join("") === byline ? after : withFields(after, { byline: signed.join("") });
}

/** Redirects for a name that has no record on either side, in each paper that speaks of it. */
function redirectsOf(
  register: TermRegister,
  old: string,
  wanted: string,
  slug: string | undefined,
): readonly (readonly [from: string, to: string])[] {
  const [term] = termsCalled(register, old);
  if (term === undefined || term.articles.length === 0) return [];
  const [there] = termsCalled(register, wanted);
  const to = slug ?? there?.slug ?? termSlug(wanted);
  const addresses = (term.papers ?? [term]).flatMap((one) => (one === undefined ? [] : [one.address]));
  return addresses.flatMap((address) => {
    const next = address.replace(new RegExp(`/${term.slug}/$`), `/${to}/`);
    return next === address ? [] : [[address, next] as const];
  });
}

/** What becomes of a name. */
class Moved {
  readonly group: string;
  /** The record that has the name afterwards, where it stands and where it is to stand. */
  readonly record: { readonly path: string; readonly to: string } | undefined;
  /** Where the page of an unrecorded name comes to stand, where a record decides that. */
  readonly targetSlug: string | undefined;
  readonly #old: string;
  readonly #wanted: string;
  readonly #key: string;
  readonly #oldId: string | undefined;
  readonly #entry: Entry | undefined;
  readonly #isOwn: boolean;
  readonly #written: string;
  readonly #newId: string | undefined;

  constructor(
    group: string,
    term: Identity,
    target: Identity | undefined,
    { old, wanted }: Rename,
    rows: readonly ContentRow[],
  ) {
    const entry = term.entry ?? target?.entry;
    this.group = group;
    this.#entry = entry;
    // A record of the old name is given the new one; that of the new name only learns the old.
    this.#isOwn = term.entry !== undefined && nameKey(term.entry.name) === nameKey(old);
    const isById = term.entry?.id === old;
    this.#old = isById ? (term.entry?.name ?? old) : old;
    this.#wanted = wanted;
    this.#key = nameKey(this.#old);
    const renames = (this.#isOwn || isById) && entry !== undefined;
    this.#isOwn = renames;
    this.#oldId = renames ? entry.id : undefined;
    this.#newId = renames ? freeId(entry, wanted, rows) : entry?.id;
    this.#written = group === storiesGroup && this.#newId !== undefined ? this.#newId : wanted;
    this.record =
      entry === undefined ? undefined : { path: entry.path, to: `content/${group}/${this.#newId}.md` };
    this.targetSlug = entry === undefined ? undefined : (entry.slug ?? this.#newId);
  }

  /** How a name is to be written afterwards; undefined where it is another name, or right already. */
  written(name: string): string | undefined {
    if (name !== this.#oldId && nameKey(name) !== this.#key) return undefined;
    return name === this.#written ? undefined : this.#written;
  }

  /** The text of a record that may name it as the wider place or topic. */
  inRecord(text: string, { group, within, broader }: Entry): string {
    if (group !== this.group) return text;
    const wider = { within, broader };
    const wanted = Object.fromEntries(
      Object.entries(wider).flatMap(([field, name]) => {
        const to = name === undefined ? undefined : this.written(name);
        return to === undefined ? [] : [[field, to]];
      }),
    );
    return Object.keys(wanted).length === 0 ? text : withFields(text, wanted);
  }

  /** The text of its record afterwards. */
  ownRecord(text: string): string {
    const entry = this.#entry;
    if (entry === undefined) return text;
    const name = this.#isOwn ? this.#wanted : entry.name;
    const isFree = (one: string) => nameKey(one) !== nameKey(name);
    const others = entry.aliases.filter(isFree);
    const knowsOld = [name, ...others].some((one) => nameKey(one) === this.#key);
    // An alias that is the name now gives its place to the old name.
    const at = knowsOld ? -1 : entry.aliases.findIndex((one) => !isFree(one));
    const aliases = entry.aliases.map((one, index) =>
      isFree(one) ? one : index === at ? this.#old : undefined,
    );
    const left = aliases.every((one) => one === undefined) ? undefined : new Renamed(aliases);
    const kept = others.length === entry.aliases.length ? text : withFields(text, { aliases: left });
    return withFields(kept, {
      ...(name === entry.name ? {} : { name }),
      ...(knowsOld || at !== -1 ? {} : { aliases: new Added([this.#old]) }),
      ...(this.#newId === entry.id ? {} : { oldAddresses: new Added([`/${this.group}/${entry.id}/`]) }),
    });
  }
}

/** The id that a record gets with its new name: that name’s, where its file was called after the old one and nobody has it. */
function freeId({ group, id, name, slug }: Entry, wanted: string, rows: readonly ContentRow[]): string {
  const wish = slugify(wanted);
  const isTaken = rows.some(
    (row) => row.kind === "entry" && row.group === group && row.id === wish && row.id !== id,
  );
  return wish === "" || isTaken || slug !== undefined || id !== slugify(name) ? id : wish;
}
