import { askEditor } from "../../src/check/ask-editor.ts";
import { unknownLayouts } from "../../src/check/block-layouts.ts";
import { checkNames } from "../../src/check/names/check-names.ts";
import { runChecks } from "../../src/check/run-checks.ts";
import { joinEdition } from "../../src/edition/join.ts";
import { planPages } from "../../src/kinds/plan.ts";
import type { ContentRow } from "../../src/model/content.ts";
import { blockLayouts } from "../../src/model/front.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { ProblemCode } from "../../src/model/problem-codes.ts";
import { completeSettings, settingsFields } from "../../src/model/settings.ts";
import { settingsPath } from "../../src/model/settings-path.ts";
import { hasWords } from "../../src/render/words/languages.ts";
import { createFileReader } from "../../src/source/file-reader.ts";
import { readSettings } from "../../src/source/read-settings.ts";
import { readWords, wordsFolder } from "../../src/source/read-words.ts";

/** What is said of a mistake. */
export interface Said {
  readonly code: ProblemCode;
  readonly file: string;
  readonly message: string;
  readonly hint: string;
}

const settings = completeSettings(
  settingsFields.parse({ title: "An example", url: "https://example.org/", timeZone: "Europe/Paris" }),
);
const now = Date.parse("2026-01-01T12:00:00Z");
const readFile = createFileReader(settings);

/** The picture that examples show. */
const picture: ContentRow = {
  kind: "media",
  path: "content/media/palace.jpg",
  digest: "",
  address: "/media/palace.jpg",
  size: 48_000,
};

/** Everything that Dateline says of a newsroom of these files, given as path and text. Nothing touches the disk. */
export function readExample(files: readonly (readonly [path: string, text: string])[]): readonly Said[] {
  const read = files.map(
    ([path, text]): { readonly row?: ContentRow; readonly problems: readonly Problem[] } => {
      const bytes = Buffer.from(text);
      if (path === settingsPath) return { problems: readSettings(bytes).problems };
      return path.startsWith(`${wordsFolder}/`)
        ? { problems: readWords(path, bytes, settings, hasWords).problems }
        : readFile(path, bytes, path);
    },
  );
  const rows: ContentRow[] = [picture, ...read.flatMap(({ row }) => row ?? [])];
  const joined = joinEdition(rows, settings, { now, drafts: false });
  const { edition, complaints } = joined;
  const all = [
    ...complaints,
    ...checkNames(joined),
    ...runChecks(edition, planPages(edition)),
    ...askEditor(joined, "usual"),
    ...unknownLayouts(edition, blockLayouts),
  ];
  return [
    ...read.flatMap(({ problems }) => problems),
    ...all.map(({ code, at, message, hint }) => ({ code, file: at.file, message, hint })),
  ];
}
