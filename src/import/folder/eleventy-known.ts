import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readValues, type Values } from "./front-values.ts";
import { type Judge, type Known, valueBelow } from "./liquid/judge.ts";
import { textsBelow } from "./site-files.ts";

/** What Eleventy itself makes (https://www.11ty.dev/docs/data-eleventy-supplied/), or gathers from several places. */
const ofEleventy = /^(?:page|eleventy|collections|pagination|pkg|tags|date|content|layout|eleventyComputed)$/;

/** The fields of a text, and what programs beside it may say in their place. */
export interface TextData {
  readonly fields: Values;
  readonly programs: readonly string[];
}

/**
 * What conditions of an Eleventy site can be judged by: the fields of a text and of its folders, and data in JSON. A name that neither
 * has may be of a program.
 */
export function eleventyKnown(
  root: string,
  includesFolder: string,
): (data: TextData) => (assigned: ReadonlySet<string>) => Judge {
  let included: string | undefined;
  const includes = () => {
    included ??= textsBelow(join(root, includesFolder));
    return included;
  };
  const global = new Map<string, Values | undefined>();
  const globalOf = (name: string): Values | undefined => {
    if (!global.has(name)) global.set(name, dataOf(root, name));
    return global.get(name);
  };
  return ({ fields, programs }) => {
    const computed = valueBelow(fields, ["eleventyComputed"])?.value ?? {};
    const program = programs.map((path) => readFileSync(join(root, path), "utf8")).join("\n");
    return (assigned) => ({
      isLax: true,
      includes,
      valueOf: ([name = "", ...path]): Known => {
        if (assigned.has(name) || ofEleventy.test(name) || Object.hasOwn(computed, name)) return undefined;
        if (new RegExp(`\\b${name.replace(/\W/g, "\\$&")}\\b`).test(program)) return undefined;
        if (Object.hasOwn(fields, name)) return valueBelow(fields, [name, ...path]);
        const data = globalOf(name);
        return data === undefined ? undefined : valueBelow(data, path);
      },
    });
  };
}

/** Data of the whole site that is in one file of JSON and in no program. */
function dataOf(root: string, name: string): Values | undefined {
  if (!/^[\w-]+$/.test(name)) return undefined;
  const file = (ending: string) => join(root, "_data", `${name}.${ending}`);
  if (!existsSync(file("json"))) return undefined;
  const isMore = ["js", "cjs", "mjs", "ts", "11tydata.js"].some((ending) => existsSync(file(ending)));
  const { fields, fault } = readValues(file("json"), readFileSync(file("json"), "utf8"));
  return isMore || fault !== undefined ? undefined : fields;
}
