import { stringify } from "yaml";
import { cleanText } from "../model/clean-text.ts";

/** A file with front matter, as an editor would write it: fields that say nothing are left out. */
export function fileText(fields: Readonly<Record<string, unknown>>, body: string): string {
  const said = Object.entries(fields).filter(([, value]) => !saysNothing(value));
  const yaml = stringify(Object.fromEntries(said), {
    lineWidth: 0,
    minContentWidth: 0,
    version: "1.2",
    aliasDuplicateObjects: false,
  });
  return `---\n${cleanText(yaml)}---\n${body === "" ? "" : `\n${cleanText(body)}\n`}`;
}

function saysNothing(value: unknown): boolean {
  return value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}
