import type { FieldValue } from "../editing/field-values.ts";
import { authorsGroup, storiesGroup } from "../model/content.ts";
import type { Settings } from "../model/settings.ts";
import { type KnownName, type KnownNames, listNames } from "../run/list-names.ts";
import { titleOf } from "../scaffold/new-content.ts";
import { articleKind, type NewKind } from "../scaffold/new-kinds.ts";
import { askNames, askOne, askText, type Choice } from "./ask.ts";
import { atWork } from "./at-work.ts";
import { outputFolder } from "./folders.ts";
import { namesIn } from "./new-fields.ts";
import { notesOption } from "./notes-option.ts";

type Fields = Record<string, FieldValue>;

interface ToAsk {
  readonly root: string;
  readonly kind: NewKind;
  readonly settings: Settings;
  /** What options said already. */
  readonly given: Readonly<Fields>;
}

/** Asks for what is missing of something new, with completion from what the newsroom has. */
export async function askForNew({ root, kind, settings, given }: ToAsk): Promise<{
  readonly title: string;
  readonly fields: Fields;
}> {
  const isArticle = kind.word === articleKind.word;
  const title = await askText({
    message: isArticle ? "The headline" : "The name",
    wrong: (answer) => (titleOf(answer) === "" ? "It cannot be empty." : undefined),
  });
  const fields = { ...given };
  const ask = async (key: string, answer: () => Promise<FieldValue>): Promise<void> => {
    if (fields[key] !== undefined) return;
    const value = await answer();
    if (value !== "" && !(Array.isArray(value) && value.length === 0)) fields[key] = value;
  };
  const text = (message: string) => () => askText({ message, placeholder: "Enter leaves it empty" });
  if (!isArticle) {
    await ask("aliases", async () => namesIn(await text("Other spellings, with commas between")()));
    if (kind.word === "person") await ask("role", text("Office or occupation"));
    await ask("description", text("Who or what it is, in a sentence"));
    return { title, fields };
  }
  await ask("description", text("The standfirst"));
  const known = await knownNames(root);
  const choices = (group: string): readonly Choice<string>[] => (known.get(group) ?? []).map(asChoice);
  for (const group of [...settings.taxonomies, authorsGroup])
    await ask(group, () => askNames(capitalised(group), choices(group)));
  const stories = choices(storiesGroup);
  if (stories.length > 0)
    await ask("story", () => askOne("The running story", [{ value: "", label: "none" }, ...stories]));
  return { title, fields };
}

async function knownNames(root: string): Promise<KnownNames> {
  const output = outputFolder(undefined, root);
  const notes = notesOption(undefined, root, output);
  const options = { root, output, notes, now: 0, drafts: true, fresh: false };
  const { result } = await atWork({ root, notes, folders: [notes] }, (progress) =>
    listNames(options, progress),
  );
  return result;
}

function asChoice({ written, name, about }: KnownName): Choice<string> {
  return { value: written, label: name, ...(about === undefined ? {} : { hint: about }) };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
