import { join, relative } from "node:path";
import { nearest } from "../model/nearest.ts";
import type { Settings } from "../model/settings.ts";
import { isSlug } from "../model/slug.ts";
import { windowsFault } from "../model/windows-name.ts";
import { type Archetype, archetypeOf } from "../scaffold/archetypes.ts";
import { titleOf, type Written, writeNew } from "../scaffold/new-content.ts";
import { articleKind, type NewKind, newKindOf, newKinds } from "../scaffold/new-kinds.ts";
import { askOne, canAsk } from "./ask.ts";
import { askForNew } from "./ask-for-new.ts";
import { exitCode } from "./exit-code.ts";
import { rootFolder } from "./folders.ts";
import { shellQuoted } from "./hook-script.ts";
import { momentOption } from "./moment-option.ts";
import { type FieldOptions, fieldsOf } from "./new-fields.ts";
import { printProblems } from "./print-problems.ts";
import { settingsIn } from "./settings-in.ts";
import { say } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";
import { wayToRunWith } from "./way-to-run.ts";

/** The options of `dateline new` as they were typed. */
export interface NewArguments extends FieldOptions {
  readonly root: string;
  readonly now?: string;
  readonly archetype?: string;
  readonly id?: string;
}

/**
 * `dateline new`: writes the file of a new article, or of the record of a person, a place and so on, and prints its path. What
 * is missing is asked for, where there is somebody to be asked. Gives the exit code.
 */
export async function beginContent(words: Words, typed: NewArguments): Promise<number> {
  if (words[0] === undefined && !canAsk()) throw new UsageError(wanted(articleKind));
  const root = rootFolder(typed.root);
  const { settings, problems } = settingsIn(root);
  const where = { root, workingFolder: process.cwd(), all: true };
  if (settings === undefined) {
    printProblems(problems, where);
    return exitCode.contentErrors;
  }
  const meant = meantBy(words, settings.taxonomies);
  const kind = meant.kind ?? (await askKind(settings));
  const now = momentOption(typed.date ?? typed.now, () => settings.timeZone, typed.date ? "--date" : "--now");
  const given = fieldsOf(typed, settings.taxonomies);
  const archetype = archetypeFor(root, kind, typed.archetype, settings);
  const id = idOf(typed.id, kind);
  if (meant.title === undefined && !canAsk()) throw new UsageError(wanted(kind));
  const { title, fields } =
    meant.title === undefined
      ? await askForNew({ root, kind, settings, given })
      : { title: meant.title, fields: given };
  if (titleOf(title) === "") throw new UsageError(wanted(kind));
  refusePath(title, kind);
  const written = writeNew({ root, kind, title, now, settings, fields, archetype, id });
  if ("wrongArchetype" in written) {
    printProblems(written.wrongArchetype, where);
    return exitCode.contentErrors;
  }
  say(relative(process.cwd(), join(root, pathOf(written, kind, title))));
  return exitCode.done;
}

type Words = readonly [first: string | undefined, second: string | undefined];

/** A single word is a kind only where it is written as kinds are; all else is a headline. */
function meantBy(
  [first, second]: Words,
  taxonomies: readonly string[],
): { readonly kind?: NewKind; readonly title?: string } {
  if (first === undefined) return {};
  const kind = newKindOf(first, taxonomies);
  if (second === undefined) return kind === undefined ? { kind: articleKind, title: first } : { kind };
  if (kind !== undefined) return { kind, title: second };
  const known = newKinds(taxonomies).map(({ word }) => word);
  const near = nearest(first, known);
  throw new UsageError(
    near === undefined
      ? `Nothing of the kind “${first}” can be begun: there is ${known.join(", ")}. A headline or a name with spaces wants quotation marks.`
      : `Nothing of the kind “${first}” can be begun. Did you mean ${near}?`,
  );
}

async function askKind({ taxonomies }: Settings): Promise<NewKind> {
  if (!canAsk()) throw new UsageError(wanted(articleKind));
  const kinds = newKinds(taxonomies);
  const word = await askOne(
    "What do you want to begin?",
    kinds.map(({ word, folder }) => ({ value: word, label: word, hint: `content/${folder}/` })),
  );
  return kinds.find((kind) => kind.word === word) ?? articleKind;
}

/** Who names a file means no headline. */
function refusePath(title: string, kind: NewKind): void {
  if (!/^\S*[/\\]\S*\.md$/.test(title)) return;
  throw new UsageError(`“${title}” is a path, and files are named by themselves. ${wanted(kind)}`);
}

/** That its headline or name is missing, where nobody can be asked. */
function wanted({ word }: NewKind): string {
  return word === articleKind.word
    ? `An article needs a headline, in quotation marks: \`${wayToRunWith("new", '"Talks open in Paris"')}\`.`
    : `Which ${word} is it? Write the name behind it, in quotation marks: \`${wayToRunWith("new", `${word} "The name"`)}\`. An article of that headline is \`${wayToRunWith("new", `article "${word}"`)}\`.`;
}

/** That of `--archetype`, or else the one that is called as the kind is. */
function archetypeFor(
  root: string,
  kind: NewKind,
  name: string | undefined,
  { taxonomies }: Settings,
): Archetype | undefined {
  // The folder is one of records there.
  if (taxonomies.includes("archetypes")) return undefined;
  if (name !== undefined && !/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(name))
    throw new UsageError(
      `“${name}” is no name of an archetype; --archetype wants that of a file in content/archetypes/, without .md.`,
    );
  const found = archetypeOf(root, name?.replace(/\.md$/, "") ?? kind.word);
  if (found === undefined && name !== undefined)
    throw new UsageError(
      `There is no archetype “${name}”: write content/archetypes/${name.replace(/\.md$/, "")}.md.`,
    );
  return found;
}

function idOf(id: string | undefined, kind: NewKind): string | undefined {
  if (id === undefined) return undefined;
  if (kind.word === articleKind.word)
    throw new UsageError("--id is for records; an article can be given another `slug` in its file.");
  if (!isSlug(id))
    throw new UsageError(
      `“${id}” is no name for the file of a record; --id wants small letters, digits and hyphens, such as ana-ilic.`,
    );
  if (windowsFault(`${id}.md`) !== undefined)
    throw new UsageError(
      `“${id}” is the name of a device on Windows, where no file can be called so. --id wants another, such as ${id}-${kind.word}.`,
    );
  return id;
}

function pathOf(
  written: Exclude<Written, { readonly wrongArchetype: unknown }>,
  kind: NewKind,
  title: string,
): string {
  if ("path" in written) return written.path;
  if ("taken" in written)
    throw new UsageError(
      `${written.taken} is there already. If “${title}” is another ${kind.word} of that name, give the file another: \`${wayToRunWith("new", `${kind.word} ${shellQuoted(title)} --id ${written.taken.replace(/^.*\/|\.md$/g, "")}-2`)}\`.`,
    );
  const { problem, field } = written.wrong;
  const because = field === undefined ? "" : `, because of “${field}”`;
  throw new UsageError(`Nothing was written${because}: ${problem.message} ${problem.hint}`.trim());
}
