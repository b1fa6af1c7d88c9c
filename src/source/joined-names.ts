import type { Article } from "../model/content.ts";
import type { Problem } from "../model/problem.ts";
import { isNameSuffix, mayBeJoined, namePartsOf } from "../names/name-parts.ts";
import { linesSaid, nameInYaml } from "./fix.ts";
import type { FrontMatter } from "./front-matter.ts";

type Names = Article["names"];

/** The names of an article that may be several and have no quotation marks; undefined where there are none. */
export function joinedNames(names: Names, { fields, source }: FrontMatter): Article["joined"] {
  let joined: Record<string, "text" | readonly number[]> | undefined;
  for (const group in names) {
    for (const [index, name] of (names[group] ?? []).entries()) {
      if (!mayBeJoined(name)) continue;
      const isText = !Array.isArray(fields[group]);
      if (source.partOf(isText ? [group] : [group, index])?.isPlain !== true) continue;
      joined ??= {};
      const before = joined[group];
      joined[group] = isText ? "text" : [...(Array.isArray(before) ? before : []), index];
    }
  }
  return joined;
}

/** Other names of a record that stand in one text without quotation marks, and may be several. */
export function joinedAliases({ fields, source }: FrontMatter, language: string): readonly Problem[] {
  const given = fields.aliases;
  const part = typeof given === "string" && mayBeJoined(given) ? source.partOf(["aliases"]) : undefined;
  const at = part?.isPlain === true ? source.lineOf(["aliases"]) : undefined;
  const found = at === undefined ? undefined : namePartsOf(String(given), language);
  if (at === undefined || found?.by !== "sign") return [];
  const fix = source.fix(at.start, at.end, `[${found.parts.map(nameInYaml).join(", ")}]`);
  return [
    {
      ...source.placeAt(at.start),
      code: "names-joined",
      severity: "warning",
      message: `“${given}” is read as one name, and it may be several.`,
      hint: `If it is one, put it in quotation marks; if not, write them apart: ${linesSaid(fix)}`,
      fix,
    },
  ];
}

/** Names that a comma parted from what belongs to them: `[Martin Luther King, Jr.]`. One problem for each list. */
export function splitNames(names: Names, { source }: FrontMatter): readonly Problem[] {
  let problems: Problem[] | undefined;
  for (const group in names) {
    const list = names[group] ?? [];
    const at = list.findIndex((name, index) => index > 0 && isNameSuffix(name));
    if (at === -1) continue;
    const parts = list.map((_, index) => source.partOf([group, index]));
    const whole = source.lineOf([group]);
    const [from, to] = [parts[at - 1], parts[at]];
    if (from?.isPlain !== true || to?.isPlain !== true || whole === undefined) continue;
    const written: string[] = [];
    for (const [index, part] of parts.entries()) {
      const text = part === undefined ? "" : source.text.slice(part.start, part.end);
      const before = written.at(-1);
      const belongs =
        part?.isPlain === true && isNameSuffix(text) && before !== undefined && /^[^"']/.test(before);
      if (belongs && index > 0) written[written.length - 1] = `"${before}, ${text}"`;
      else written.push(text);
    }
    const fix = source.fix(whole.start, whole.end, `[${written.join(", ")}]`);
    const no = list.filter((name, index) => index > 0 && isNameSuffix(name)).map((name) => `“${name}”`);
    problems ??= [];
    problems.push({
      ...source.placeAt(to.start),
      code: "name-split",
      severity: "warning",
      message: `${no.length === 1 ? `${no[0]} is no name` : `${no.join(", ")} are no names`}: the comma before it parts it from what it belongs to.`,
      hint: `Put names with a comma in quotation marks: ${linesSaid(fix)}`,
      fix,
    });
  }
  return problems ?? [];
}
