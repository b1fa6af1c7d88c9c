import { z } from "zod";
import { PlainScalar, plainValues } from "../model/fields.ts";

/** What is made of a value that is given; `doubtful` where it may be wrong, or may hold something that is not known. */
type Take = (value: unknown) => unknown;
const doubtful = Symbol("doubtful");

/** A field of a group: what is made of it, and of its absence. */
interface Member {
  readonly key: string;
  readonly take: Take;
  readonly absent: unknown;
}

/** Reads fields of a schema that are plainly right; `undefined` for any others. */
export type PlainReader<Data> = (fields: Readonly<Record<string, unknown>>) => Data | undefined;

/**
 * Reads fields that are plainly right as zod reads them by the same schema, without the list of all that could be wrong
 * that zod makes on the way. Where anything is wrong, empty, unknown or unusual, zod has to read them, and says what it is.
 */
export function plainReader<Data>(schema: z.ZodObject & z.ZodType<Data>): PlainReader<Data> {
  const take = takeGroup(schema);
  return (fields) => {
    const data = take(fields);
    return data === doubtful ? undefined : (data as Data);
  };
}

function takeOf(schema: z.core.$ZodType): Take {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return takeOf(schema.unwrap());
  if (schema instanceof z.ZodObject) return takeGroup(schema);
  if (schema instanceof z.ZodArray) return takeList(takeOf(schema.element));
  const plain = plainValues.get(schema);
  return (value) => {
    const made = plain?.read(value);
    if (made !== undefined) return made;
    // Within a list or a group something could be lost that is to be told of.
    if (typeof value === "object" && !(value instanceof PlainScalar)) return doubtful;
    const { success, data } = z.safeParse(schema, value);
    return success ? data : doubtful;
  };
}

function takeList(take: Take): Take {
  return (value) => {
    if (!Array.isArray(value)) return doubtful;
    const items = value.map(take);
    return items.includes(doubtful) ? doubtful : items;
  };
}

function takeGroup({ shape }: z.ZodObject): Take {
  const members = Object.entries(shape).map(([key, schema]): Member => {
    const absent = z.safeParse(schema, undefined);
    return { key, take: takeOf(schema), absent: absent.success ? absent.data : doubtful };
  });
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof PlainScalar)
      return doubtful;
    const given = value as Readonly<Record<string, unknown>>;
    const taken: Record<string, unknown> = {};
    let count = 0;
    for (const { key, take, absent } of members) {
      const one = given[key];
      if (one !== undefined) count += 1;
      const made = one === undefined ? absent : take(one);
      if (made === doubtful) return doubtful;
      if (made !== undefined) taken[key] = made;
    }
    // A group of nothing counts as left out; one with more than is known has something to be told of.
    return count === 0 || count < Object.keys(given).length ? doubtful : taken;
  };
}
