import { given, withoutMail } from "../text/plain-text.ts";
import { textIn, textsIn, type Values, valueIn } from "./front-values.ts";

/** Who wrote a text, by its fields. */
export function authorsIn(fields: Values): readonly string[] {
  for (const name of ["authors", "author", "writers", "writer", "creator"]) {
    const found = namesIn(valueIn(fields, name));
    if (found.length > 0) return found;
  }
  const byline = bylineIn(fields);
  return byline === undefined || /[|:;/]|\s(?:of|for|von|de)\s/.test(byline) ? [] : namesIn(byline);
}

/** The line that says who wrote it in free words: “Ana Ilić of the Sampleton Post”. */
export function bylineIn(fields: Values): string | undefined {
  return given(withoutMail((textIn(fields, "byline") ?? "").replace(/^by:?\s+/i, "")));
}

function namesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value === "object" && value !== null)
    return namesIn(textIn(value as Values, "name", "title", "id", "display_name") ?? "");
  return textsIn(value)
    .flatMap((text) => {
      const parts = text.split(/\s*(?:,|;| & | and )\s*/).filter((one) => one !== "");
      // “Ilić, Ana” is one name, “Ana Ilić, Petro Marin” are two.
      return parts.length > 1 && parts.every((one) => one.includes(" ")) ? parts : [text];
    })
    .map(withoutMail)
    .filter((one) => one !== "");
}
