import { isMap, isScalar, isSeq, type Node } from "yaml";

/** What a field can hold. */
export type FieldValue =
  | string
  | number
  | boolean
  | readonly FieldValue[]
  | { readonly [key: string]: FieldValue };

export function isList(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value);
}

export function isGroup(value: FieldValue): value is { readonly [key: string]: FieldValue } {
  return typeof value === "object" && !isList(value);
}

/** True where nothing is said, as behind `description:`, or nothing in a word: `null`, `~`. */
export function isNothing(node: Node | null | undefined): boolean {
  const isWord = isScalar(node) && node.type === "PLAIN" && ["", "~", "null"].includes(node.source ?? "");
  return node === null || node === undefined || (isWord && node.value === null);
}

/**
 * Whether YAML says a value already, in whatever form: `007` says the text “007” and the number 7, and a single name says the
 * list of that one name.
 */
export function says(node: Node | null | undefined, value: FieldValue): boolean {
  if (isList(value)) {
    if (isSeq(node))
      return (
        node.items.length === value.length && value.every((one, at) => says(node.items[at] as Node, one))
      );
    return isNothing(node) ? value.length === 0 : value.length === 1 && value.every((one) => says(node, one));
  }
  if (isGroup(value)) {
    if (!isMap(node)) return isNothing(node) && Object.keys(value).length === 0;
    const keys = new Set([...Object.keys(value), ...node.items.map(({ key }) => String(key))]);
    return [...keys].every((key) => {
      const given = node.get(key, true) as Node | undefined;
      const wanted = Object.hasOwn(value, key) ? value[key] : undefined;
      return wanted === undefined ? isNothing(given) : given !== undefined && says(given, wanted);
    });
  }
  if (isNothing(node)) return value === "";
  if (!isScalar(node)) return false;
  return node.value === value || (typeof value === "string" && node.source === value);
}
