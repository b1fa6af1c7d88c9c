import { z } from "zod";
import { PlainScalar } from "../model/fields.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What is made of a value that is given; `doubtful` where it may be wrong, or may hold something that is not known. */
type Take = (value: unknown) => unknown;
const doubtful = Symbol("doubtful");

/** A field of a group: what is made of it, and of its absence. */
interface Member {
  readonly key: string;
  readonly take: Take;
  /** Gives `undefined` for a field that is just not there. */
  readonly absent: () => unknown;
}

/** The parts of a zod schema that this file reads. */
interface Definition {
  readonly type: z.core.$ZodTypeDef["type"];
  readonly checks?: readonly z.core.$ZodCheck[];
  readonly format?: string;
  readonly catchall?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly out?: z.core.$ZodType;
  readonly transform?: (value: unknown) => unknown;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly defaultValue?: unknown;
}

const readers = new WeakMap<object, Take>();

/**
 * Reads fields that are plainly right: gives what zod gives with the same schema, several times faster, since it makes no
 * list of what could be wrong on the way. Gives `undefined` where anything is wrong, empty, unknown or unusual; that is for
 * zod to read, and to say what it is.
 */
export function plainFields<Data>(schema: z.ZodType<Data>, fields: Fields): Data | undefined {
  let read = readers.get(schema);
  if (read === undefined) {
    read = takeOf(schema);
    readers.set(schema, read);
  }
  const data = read(fields);
  return data === doubtful ? undefined : (data as Data);
}

function takeOf(schema: z.core.$ZodType): Take {
  const definition = definitionOf(schema);
  const { type, checks = [], shape, innerType, element, out, entries } = definition;
  const transform = definition.in === undefined ? undefined : definitionOf(definition.in).transform;
  if (type === "string" && definition.format === undefined && checks.every(isMinLength)) {
    const least = Math.max(0, ...checks.map((check) => (isMinLength(check) ? check._zod.def.minimum : 0)));
    return (value) => (typeof value === "string" && value.length >= least ? value : doubtful);
  }
  if (checks.length > 0) return askZod(schema);
  if (type === "object" && shape !== undefined && definition.catchall === undefined) return takeGroup(shape);
  if (type === "array" && element !== undefined) return takeList(takeOf(element));
  if ((type === "optional" || type === "default") && innerType !== undefined) return takeOf(innerType);
  if (type === "pipe" && transform !== undefined && out !== undefined)
    return takeMade(transform, takeOf(out));
  if (type === "boolean") return (value) => (typeof value === "boolean" ? value : doubtful);
  if (type === "enum" && entries !== undefined) {
    const values = new Set(Object.values(entries));
    return (value) => (values.has(value) ? value : doubtful);
  }
  return askZod(schema);
}

/** A single value of a kind that is not known here. */
function askZod(schema: z.core.$ZodType): Take {
  return (value) => {
    // Within a group something could be lost that is to be told of.
    if (typeof value === "object") return doubtful;
    const { success, data } = z.safeParse(schema, value);
    return success ? data : doubtful;
  };
}

function takeMade(make: (value: unknown) => unknown, take: Take): Take {
  return (value) => {
    const made = make(value);
    return made === undefined ? doubtful : take(made);
  };
}

function takeList(take: Take): Take {
  return (value) => {
    if (!Array.isArray(value)) return doubtful;
    const items: unknown[] = [];
    for (const one of value) {
      const item = take(one);
      if (item === doubtful) return doubtful;
      items.push(item);
    }
    return items;
  };
}

function takeGroup(shape: Readonly<Record<string, z.core.$ZodType>>): Take {
  const members = Object.entries(shape).map(([key, schema]): Member => {
    return { key, take: takeOf(schema), absent: absentOf(schema) };
  });
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof PlainScalar)
      return doubtful;
    const given = value as Fields;
    const taken: Record<string, unknown> = {};
    let count = 0;
    for (const { key, take, absent } of members) {
      const one = given[key];
      if (one !== undefined) count += 1;
      const made = one === undefined ? absent() : take(one);
      if (made === doubtful) return doubtful;
      if (made !== undefined) taken[key] = made;
    }
    // A group of nothing counts as left out; one with more than is known has something to be told of.
    return count === 0 || count < Object.keys(given).length ? doubtful : taken;
  };
}

/** What stands for a field that is not given. */
function absentOf(schema: z.core.$ZodType): () => unknown {
  const definition = definitionOf(schema);
  const { type, innerType } = definition;
  // A list is made anew each time it is asked for.
  if (type === "default") return () => definition.defaultValue;
  const mayBeAbsent =
    type === "optional" && innerType !== undefined && definitionOf(innerType).type !== "default";
  return () => (mayBeAbsent ? undefined : doubtful);
}

function definitionOf(schema: z.core.$ZodType): Definition {
  return schema._zod.def as Definition;
}

function isMinLength(check: z.core.$ZodCheck): check is z.core.$ZodCheckMinLength {
  return check._zod.def.check === "min_length";
}
