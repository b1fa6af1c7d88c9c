import { Document, isMap, isScalar, isSeq, type Node, Scalar, visit } from "yaml";
import { type FieldValue, isGroup, isList } from "./field-values.ts";

/** How a value is to be written: as its neighbours are. */
export interface Manner {
  /** Lists of names in brackets, on one line. */
  readonly inBrackets: boolean;
  /** Of the text that stood there: in which quotation marks, or folded over several lines. */
  readonly like?: Node | null | undefined;
}

/** So long may a list in brackets be, and a line of a text that is folded. */
const longestLine = 100;

/**
 * A value as it is written behind the colon of a field: ` Paris`, ` [Paris, Kyiv]`, or lines that begin with a line end and are
 * indented by two spaces.
 */
export function behindColon(value: FieldValue, { inBrackets, like }: Manner): string {
  const document = new Document({ k: value }, { version: "1.2" });
  const node = document.get("k", true) as Node;
  if (isList(value)) {
    const isShort = inBrackets && !value.some((one) => isGroup(one) || String(one).length > longestLine / 2);
    if (isSeq(node)) node.flow = isShort || value.length === 0;
  }
  if (isScalar(node) && isScalar(like) && like.type !== undefined && like.type !== Scalar.PLAIN)
    node.type = like.type;
  const isFolded =
    isScalar(node) && (node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL);
  const text = document.toString({ lineWidth: isFolded ? longestLine : 0, flowCollectionPadding: false });
  const written = trimmed(text.slice("k:".length));
  return written.length > longestLine && isSeq(node) && node.flow
    ? behindColon(value, { inBrackets: false })
    : written;
}

/** A value as it is written between brackets or braces, in the quotation marks of what stood there. */
export function withinBrackets(value: FieldValue, like?: Node): string {
  const document = quotedAs(like, value);
  visit(document, {
    Collection: (_, node) => {
      node.flow = true;
    },
  });
  const text = trimmed(document.toString({ lineWidth: 0, flowCollectionPadding: false }));
  return text.slice(1, -1);
}

/** A value as an entry of a list, behind its dash; further lines are indented by two spaces. */
export function behindDash(value: FieldValue, like?: Node): string {
  const text = quotedAs(like, value).toString({ lineWidth: 0 });
  return trimmed(text.slice("- ".length));
}

/** A list of one value. */
function quotedAs(like: Node | undefined, value: FieldValue): Document {
  const document = new Document([value], { version: "1.2" });
  const node = document.getIn([0], true);
  const marks = isScalar(like) ? like.type : undefined;
  const isQuoted = marks === Scalar.QUOTE_DOUBLE || marks === Scalar.QUOTE_SINGLE;
  if (isQuoted && isScalar(node) && typeof value === "string") node.type = marks;
  return document;
}

/** Whether the lists of a document stand in brackets, as far as it has any. */
export function writesInBrackets(contents: unknown): boolean {
  const lists = isMap(contents) ? contents.items.map(({ value }) => value).filter(isSeq) : [];
  const names = lists.filter(({ items }) => items.every((item) => isScalar(item)) && items.length > 0);
  return names.length === 0 || names.some(({ flow }) => flow === true);
}

/** Without the spaces and line ends of YAML behind it; other white space is a part of the text. */
export function trimmed(text: string): string {
  return text.replace(/[ \t\r\n]+$/, "");
}
