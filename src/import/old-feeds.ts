import { redirectsPath } from "../model/redirects-file.ts";
import type { Note } from "./item.ts";
import type { Writer } from "./writer.ts";

/**
 * Lets old feeds lead to those of Dateline, by the list of redirects of the newsroom. One that is there already is not touched: then
 * the lines are told.
 */
export function leadFeeds(
  feeds: Readonly<Record<string, string>>,
  writer: Writer,
  note: (note: Note) => void,
): void {
  const lines = Object.entries(feeds).map(([from, to]) => `${from}: ${to}`);
  const outcome = writer.write("redirects", redirectsPath, `${lines.join("\n")}\n`);
  if (outcome !== "taken" && outcome !== "edited") return;
  note({
    ...{ kind: "kept", file: redirectsPath, line: 1 },
    text: `It was here before, and was not touched. Old feeds want these lines in it: ${lines.map((line) => `\`${line}\``).join(", ")}.`,
  });
}
