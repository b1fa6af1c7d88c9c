import { z } from "zod";
import { cleanText } from "./clean-text.ts";

/**
 * A YAML scalar without quotation marks that is not text to YAML: `007`, `true`, `Null`. It keeps what the editor
 * typed, so that a text field can take it as typed and a list of names can refuse it.
 */
export class PlainScalar {
  readonly source: string;
  readonly value: number | boolean | null;
  constructor(source: string, value: number | boolean | null) {
    this.source = source;
    this.value = value;
  }
}

const asTyped = (value: unknown): unknown => {
  if (value instanceof PlainScalar) return value.value === null ? undefined : value.source;
  return typeof value === "string" ? oneLine(value) || undefined : value;
};
const asValue = (value: unknown): unknown =>
  value instanceof PlainScalar ? (value.value ?? undefined) : value;
const asList = (value: unknown): unknown =>
  typeof value === "string" || (value instanceof PlainScalar && value.value !== null)
    ? [value]
    : asTyped(value);
/** The copy, for a text that has nothing to be put in order, keeps a row from holding the whole file in memory. */
const oneLine = (value: string): string =>
  isOneLine(value) ? ` ${value}`.slice(1) : cleanText(value).replace(/\s+/g, " ").trim();

/** Whether a text has nothing to be put in order, as nearly all have: a quick look, which says no where in doubt. */
function isOneLine(value: string): boolean {
  let before = 0x20;
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code <= 0x20 && (code !== 0x20 || before === 0x20)) return false;
    if (code >= 0xa0 && (code === 0xa0 || code >= 0xd800 || isWideSpace(code))) return false;
    before = code;
  }
  return before !== 0x20;
}

function isWideSpace(code: number): boolean {
  if (code < 0x2000) return code === 0x1680;
  return (
    code <= 0x200a ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/**
 * Of kinds of values that nearly all fields have: what is made of a value that is plainly right, exactly as the schema makes
 * it; `undefined` where in doubt.
 */
export const plainValues = z.registry<{ read(value: unknown): unknown }>();

function readAtOnce<Schema extends z.ZodType>(schema: Schema, read: (value: unknown) => unknown): Schema {
  plainValues.add(schema, { read });
  return schema;
}

const plainText = (value: unknown): string | undefined =>
  typeof value === "string" ? oneLine(value) || undefined : undefined;

const plainNames = (value: unknown): string[] | undefined => {
  if (!Array.isArray(value)) return undefined;
  const made = value.flatMap((one) => plainText(one) ?? []);
  return made.length === value.length ? made : undefined;
};

/** Text on one line, taken as it was typed: a headline `2025` is the text “2025”. An empty field counts as absent. */
export const text = () => readAtOnce(z.preprocess(asTyped, z.string()), plainText);

/** A name: text that would not be taken for a number, a truth value or nothing. */
export const name = () =>
  readAtOnce(
    z.preprocess((value) => (typeof value === "string" ? oneLine(value) : value), z.string().min(1)),
    plainText,
  );

/** A list of names; a single name counts as a list of one. */
export const names = () => readAtOnce(z.preprocess(asList, z.array(name())), plainNames);

/** A list of sentences; a single one counts as a list of one. */
export const texts = () => z.preprocess(asList, z.array(text()));

/** A date or a date with time; its form is checked where the time zone is known. */
export const moment = () => text().meta({ examples: ["2025-12-01", "2025-12-01T18:30"] });

/** A text for each of several languages, by language tag. */
export const byLanguage = () => z.record(z.string(), text());

/** `true` or `false`. */
export const flag = () => z.preprocess(asValue, z.boolean());

/** `true` or `false`, or a group that says more than `true` does; `false` is as good as nothing. */
export const flagOrGroup = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.preprocess((value) => {
    const said = asValue(value);
    return said === true ? {} : said === false ? undefined : said;
  }, z.object(shape).optional());

/** A group that may say no instead: `false` is the group with `none` as its first field. `true` is as good as an empty group. */
export const groupOrNo = <Shape extends z.ZodRawShape>(first: keyof Shape & string, shape: Shape) =>
  z.preprocess((value) => {
    const said = asValue(value);
    return said === true ? {} : said === false ? { [first]: "none" } : said;
  }, z.object(shape).optional());

/** A group that may be said in one text, which stands for the first of its fields; `true` is an empty one, `false` is as good as nothing. */
export const groupOrText = <Shape extends z.ZodRawShape>(first: keyof Shape & string, shape: Shape) =>
  z.preprocess((value) => {
    const said = asValue(value);
    if (said === true) return {};
    if (said === false) return undefined;
    const text = asTyped(value);
    return typeof text === "string" ? { [first]: text } : text;
  }, z.object(shape).optional());

/** A number of degrees, no further than `limit` on either side of zero. */
export const degrees = (limit: number) => z.preprocess(asValue, z.number().min(-limit).max(limit));

/** A whole number of at least one, and of at most `most`. */
export const count = (most = Number.MAX_SAFE_INTEGER) =>
  z.preprocess(asValue, most === Number.MAX_SAFE_INTEGER ? z.int().min(1) : z.int().min(1).max(most));

/** A point of a picture: how far from the left and from the top, each from 0 to 1. */
export const focus = () => z.tuple([share(), share()]);
const share = () => z.preprocess(asValue, z.number().min(0).max(1));

/** An absolute web address (http or https). */
export const webAddress = () => z.preprocess(asTyped, z.url({ protocol: /^https?$/ }));

/** The address of a picture: within the site from `/`, or on the web. Nothing else may become the `src` of a page. */
export const pictureAddress = () =>
  readAtOnce(text().refine(isPictureAddress, { params: { wanted: "picture" } }), (value) => {
    const address = plainText(value);
    return address !== undefined && isPictureAddress(address) ? address : undefined;
  });

/** Whether an article can have a picture there: within the site, or at a whole web address. */
export function isPictureAddress(address: string): boolean {
  return /^\/(?![/\\])/.test(address)
    ? !/(?:^|\/)\.\.?(?:\/|$)/.test(address)
    : /^https?:\/\/[^\s/]/i.test(address);
}

/**
 * An account of the fediverse in its one form, `@user@host`. The address of a profile (`https://host/@user`) and the form
 * without the first `@` are taken for it.
 */
export const fediverse = () =>
  z.preprocess(
    (value) => {
      const typed = asTyped(value);
      return typeof typed === "string" ? (fediverseAccount(typed) ?? typed) : typed;
    },
    z
      .string()
      .refine((account) => fediverseAccount(account) === account, { params: { wanted: "fediverse" } }),
  );

function fediverseAccount(given: string): string | undefined {
  const profile = /^https?:\/\/([^/@\s]+)\/@([^/@\s]+)\/?$/i.exec(given);
  const account = profile === null ? given.replace(/^@/, "") : `${profile[2]}@${profile[1]}`;
  return /^[\w.-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(account) ? `@${account}` : undefined;
}
