import { join } from "node:path";
import { digestOf } from "../model/digest.ts";
import { dayOf, parseMoment } from "../model/moment.ts";
import { hasErrors } from "../model/problem.ts";
import { type LetterWish, makeLetter } from "../run/make-letter.ts";
import { readIfThere } from "../store/whole-file.ts";
import { writeTogether } from "../store/write-together.ts";
import { atWork } from "./at-work.ts";
import { exitCode } from "./exit-code.ts";
import { outputFolder, rootFolder } from "./folders.ts";
import { momentOption, timeZoneOf } from "./moment-option.ts";
import { notesOption } from "./notes-option.ts";
import { printProblems } from "./print-problems.ts";
import { shownPath } from "./report-pretty.ts";
import { safeText } from "./safe-text.ts";
import { say } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** The options of `dateline letter` as they were typed. */
export interface LetterArguments {
  readonly root: string;
  readonly cache?: string;
  readonly day?: string;
  readonly story?: string;
  readonly topic?: string;
  readonly language?: string;
  readonly url?: string;
  readonly now?: string;
  readonly force?: true;
}

/** `dateline letter`: writes a letter by e-mail into `letters/`. Prints its files. Gives the exit code. */
export async function letter(typed: LetterArguments): Promise<number> {
  const workingFolder = process.cwd();
  const root = rootFolder(typed.root);
  const now = momentOption(typed.now, () => timeZoneOf(root));
  const wish = wishOf(typed);
  const output = outputFolder(undefined, root);
  const notes = notesOption(typed.cache, root, output);
  const url = typed.url === undefined ? {} : { url: typed.url };
  const options = { root, output, notes, now, drafts: false, fresh: false, ...url };
  const folder = join(root, "letters");
  const { result } = await atWork({ root, notes, folders: [notes, folder] }, (progress) =>
    makeLetter(wish, typed.language, options, progress),
  );
  const errors = result.problems.filter(({ severity }) => severity === "error");
  printProblems(errors, { root, workingFolder, all: false });
  const { name, letter, nothing } = result;
  if (nothing !== undefined) throw new UsageError(safeText(nothing));
  if (hasErrors(errors) || letter === undefined || name === undefined) return exitCode.contentErrors;
  const [html, text] = [`${name}.html`, `${name}.txt`].map((file) => join(folder, file)) as [string, string];
  if (typed.force !== true && isEdited(html, text)) {
    const there = shownPath(join("letters", `${name}.html`), { root, workingFolder });
    throw new UsageError(
      safeText(`${there} or its text was changed by hand since it was written. \`--force\` writes it anew.`),
    );
  }
  await atWork({ root, notes, folders: [folder] }, async () =>
    writeTogether(
      new Map([
        [html, sealed(letter.html, letter.text)],
        [text, letter.text],
      ]),
    ),
  );
  for (const file of [`${name}.html`, `${name}.txt`])
    say(safeText(shownPath(join("letters", file), { root, workingFolder })));
  return exitCode.done;
}

function wishOf({ day, story, topic }: LetterArguments): LetterWish {
  const given = [day, story, topic].filter((one) => one !== undefined);
  if (given.length !== 1) throw new UsageError("A letter is of one thing: give --day, --story or --topic.");
  if (story !== undefined) return { of: "story", name: story };
  if (topic !== undefined) return { of: "topic", name: topic };
  const moment = parseMoment(day ?? "", "UTC");
  if (typeof moment === "string" || moment.iso.length !== "2026-01-09".length)
    throw new UsageError(`“${day}” is not a day: --day wants one like 2026-01-09.`);
  return { of: "day", day: dayOf(moment) };
}

const sealMark = "<!-- Made by Dateline, and not changed by hand: ";

/** The HTML with a digest of both files behind it, by which it is known that nobody changed one. */
function sealed(html: string, text: string): string {
  return `${html}${sealMark}${digestOf([html, text])} -->\n`;
}

/** Whether one of the files of a letter is there, and is not as it was written. */
function isEdited(htmlFile: string, textFile: string): boolean {
  const [html, text] = [htmlFile, textFile].map((file) => readIfThere(file)?.toString("utf8"));
  if (html === undefined && text === undefined) return false;
  const written = html?.slice(0, html.lastIndexOf(sealMark)) ?? "";
  return html === undefined || text === undefined || html !== sealed(written, text);
}
