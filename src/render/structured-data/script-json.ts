declare const safe: unique symbol;

/** JSON that may stand in a script element as it is; made by `scriptJson` alone. The brand is compile-time only. */
export type ScriptJson = string & { readonly [safe]: true };

/**
 * An object as JSON (RFC 8259, the bytes of `JSON.stringify`) in which nothing can end a script element: `<` and the two
 * line separators are written as JSON escapes, which every JSON reader undoes. HTML entities would stay in the data.
 */
export function scriptJson(value: object): ScriptJson {
  return textOf(value) as ScriptJson;
}

/** Texts of objects that stand on many pages, by the object itself. */
const kept = new WeakMap<object, string>();

/** The same object, whose text is made now and never again. It must not change. */
export function withTextKept<Shared extends object>(value: Shared): Shared {
  if (!kept.has(value)) kept.set(value, textOf(value));
  return value;
}

function textOf(value: unknown): string {
  if (typeof value === "string") return stringText(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const known = kept.get(value);
  if (known !== undefined) return known;
  return Array.isArray(value) ? listText(value) : objectText(value);
}

function listText(values: readonly unknown[]): string {
  let text = "";
  for (const value of values) text += text === "" ? textOf(value) : `,${textOf(value)}`;
  return `[${text}]`;
}

function objectText(value: object): string {
  let text = "";
  for (const name in value) {
    const one = (value as Readonly<Record<string, unknown>>)[name];
    if (one !== undefined) text += `${text === "" ? "" : ","}${stringText(name)}:${textOf(one)}`;
  }
  return `{${text}}`;
}

/** Most texts: nothing that JSON escapes, nothing that could end a script element, no half of a surrogate pair. */
const plain = /^[^"\\<\p{Cc}\p{Cs}\u2028\u2029]*$/u;
const unsafe = /[<\u2028\u2029]/g;

function stringText(value: string): string {
  if (plain.test(value)) return `"${value}"`;
  return JSON.stringify(value).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
