import { senseOf } from "../../model/foreign-fields.ts";
import { groupIn, textsIn, type Values, valueIn } from "./front-values.ts";
import { ignoredBy } from "./ignored-paths.ts";

/** What the configuration of a Hugo site, and the lists above a page, keep from readers (https://gohugo.io/configuration/). */

/** Whether the configuration passes over a file, by its path below the folder of the content, which is called `content`. */
export function passedOverBy(config: Values, content: string): (path: string) => boolean {
  const patterns = textsIn(valueIn(config, "ignoreFiles")).flatMap(patternOf);
  const mounts = valueIn(groupIn(config, "module"), "mounts");
  const isExcluded = ignoredBy(
    (Array.isArray(mounts) ? mounts : []).flatMap((mount: unknown) =>
      textsIn(valueIn(groupIn({ mount }, "mount"), "excludeFiles")),
    ),
  );
  const off = languagesOff(config);
  return (path) =>
    patterns.some((one) => one.test(path) || one.test(`/${content}/${path}`)) ||
    isExcluded(path) ||
    off.some((tag) => path.startsWith(`${tag}/`) || new RegExp(`\\.${tag}\\.\\w+$`, "i").test(path));
}

function languagesOff(config: Values): readonly string[] {
  const languages = groupIn(config, "languages");
  const disabled = Object.keys(languages).filter(
    (tag) => valueIn(groupIn(languages, tag), "disabled") === true,
  );
  return [...textsIn(valueIn(config, "disableLanguages")), ...disabled].filter((tag) => /^[\w-]+$/.test(tag));
}

/** Go writes most patterns as JavaScript does; one that it does not hides nothing that a field does not hide. */
function patternOf(text: string): readonly RegExp[] {
  try {
    return [new RegExp(text)];
  } catch {
    return [];
  }
}

/**
 * What a list, or the configuration, gives the pages below it. Fields for some of these pages are taken for all of them: they hide too
 * much rather than too little.
 */
export function cascadeIn(fields: Values): Values {
  const cascade = valueIn(fields, "cascade");
  const given = (Array.isArray(cascade) ? cascade : [cascade]).map((one: unknown) => groupIn({ one }, "one"));
  return Object.assign({}, ...given.map((one) => ({ ...one, ...groupIn(one, "params") }))) as Values;
}

/** Groups of fields that can hold one that keeps a page from readers. */
const holding = /^(?:_?build|params|outputs|robots)$/i;

/** What the lists above a page say for it, the nearest last; only what can keep it from readers. */
export function cascadeOf(cascades: ReadonlyMap<string, Values>, folder: string): Values {
  const above = ["", ...[...parents(folder)].reverse()].map((one) => cascades.get(one) ?? {});
  return Object.fromEntries(
    Object.entries(Object.assign({}, ...above) as Values).filter(
      ([key]) => holding.test(key) || senseOf(key) !== undefined,
    ),
  );
}

/** A folder and those above it, the nearest first. */
export function* parents(folder: string): Iterable<string> {
  const parts = folder.split("/");
  for (let length = parts.length; length > 0; length -= 1) yield parts.slice(0, length).join("/");
}

/** Why a site as a whole has no pages of its texts; undefined where it has them. */
export function withoutPages(config: Values): string | undefined {
  if (textsIn(valueIn(config, "disableKinds")).some((kind) => kind.toLowerCase() === "page"))
    return "disableKinds: page";
  const outputs = valueIn(groupIn(config, "outputs"), "page");
  const isWritten = !Array.isArray(outputs) || outputs.some((one) => /^(?:html|amp)$/i.test(String(one)));
  return isWritten ? undefined : "outputs.page without HTML";
}
