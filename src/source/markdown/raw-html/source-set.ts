import { isHarmless, pageAddress } from "../addresses.ts";
import type { TagContext } from "./tag-context.ts";

/** A width, a density or a height (HTML Standard, “Parsing a srcset attribute”). */
const descriptor = /^(?:[1-9]\d*[wh]|(?:\d+(?:\.\d+)?|\.\d+)x)$/;
const notComma = /[^\s,]/g;
const address = /\S+/y;
const descriptors = /[^,]*/y;

/** `srcset`: addresses with a width or density each, separated by commas. What cannot be read is left out and reported. */
export function dressSourceSet(value: string, context: TagContext): string | undefined {
  const kept: string[] = [];
  let wrong: string | undefined;
  for (const [written, words] of candidates(value)) {
    if (words.length > 1 || !words.every((word) => descriptor.test(word)))
      wrong ??= [written, ...words].join(" ");
    else if (isHarmless(written, true))
      kept.push([pageAddress(written, context.basePath), ...words].join(" "));
  }
  if (wrong !== undefined) reportWrong(wrong, context);
  return kept.length > 0 ? kept.join(", ") : undefined;
}

/** Each address and what stands between it and the next comma. */
function candidates(value: string): (readonly [string, readonly string[]])[] {
  const found: (readonly [string, readonly string[]])[] = [];
  let at = nextMatch(notComma, value, 0)?.index;
  while (at !== undefined) {
    const written = nextMatch(address, value, at)?.[0] ?? "";
    at += written.length;
    const bare = written.replace(/,+$/, "");
    const rest = bare === written ? (nextMatch(descriptors, value, at)?.[0] ?? "") : "";
    at += rest.length;
    found.push([bare, rest.split(/\s+/).filter((word) => word !== "")]);
    at = nextMatch(notComma, value, at)?.index;
  }
  return found;
}

function nextMatch(form: RegExp, text: string, from: number): RegExpExecArray | undefined {
  form.lastIndex = from;
  return form.exec(text) ?? undefined;
}

function reportWrong(written: string, { document, where }: TagContext): void {
  document.report(
    {
      code: "html-broken",
      message: `“${written.slice(0, 80)}” in a srcset is no address with a width or a density; it is left out.`,
      hint: "Write an address without spaces and its width, such as /media/harbour-800.jpg 800w, with a comma between two.",
    },
    where(),
  );
}
