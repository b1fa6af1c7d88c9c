import { PlainScalar } from "../model/fields.ts";
import { senseOf, senseWithin } from "../model/foreign-fields.ts";
import { judge, type Verdict } from "../model/foreign-value.ts";
import { type Held, insteadOf, noSuchField } from "../model/instead-of.ts";
import type { Place, Problem } from "../model/problem.ts";
import type { ForeignMoment } from "../model/row.ts";
import { fieldSaid } from "./field-said.ts";
import { readLooseMoment } from "./read-loose-moment.ts";

/** A field of another system that says who may see what its file says, and when. */
export interface ForeignField {
  /** `["publishDate"]`, `["params", "hidden"]` */
  readonly path: readonly string[];
  readonly place: Place;
  readonly verdict: Verdict;
}

/**
 * The fields of other systems in one that a schema does not know; undefined where there are none and it is unknown in
 * every way.
 */
export function foreignFieldsIn(
  key: string,
  value: unknown,
  placeOf: (path: readonly string[]) => Place,
): readonly ForeignField[] | undefined {
  const found: ForeignField[] = [];
  const sense = senseOf(key);
  if (sense !== undefined) found.push({ path: [key], place: placeOf([key]), verdict: judge(sense, value) });
  if (isGroup(value)) found.push(...foreignFieldsWithin([key], value, placeOf));
  const telling = found.filter(({ verdict }) => verdict.kind !== "harmless");
  return telling.length === 0 ? undefined : telling;
}

/** Groups within groups that are looked into. */
const deepest = 4;

/** The same of the fields of a group, and of the groups in it. */
function foreignFieldsWithin(
  path: readonly string[],
  group: Record<string, unknown>,
  placeOf: (path: readonly string[]) => Place,
): readonly ForeignField[] {
  return Object.entries(group).flatMap(([inner, value]): readonly ForeignField[] => {
    const within = [...path, inner];
    if (isGroup(value) && within.length < deepest) return foreignFieldsWithin(within, value, placeOf);
    const sense = senseWithin(path.at(-1) ?? "", inner);
    return sense === undefined
      ? []
      : [{ path: within, place: placeOf(within), verdict: judge(sense, value) }];
  });
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof PlainScalar)
  );
}

/** What of a file’s own fields decides how much harm those of another system do. */
export interface Reader {
  readonly kind: Held;
  readonly timeZone: string;
  readonly draft?: boolean | undefined;
  readonly expires?: string | undefined;
}

/**
 * Tells of fields of other systems that would hold back, on their system, what is published here. A moment that decides is
 * kept for the row: whether it has come is not to be known where a file is read. What is a draft already, or expires, needs no more.
 */
export function readForeign(
  fields: readonly ForeignField[] | undefined,
  { kind, timeZone, draft, expires }: Reader,
  problems: Problem[],
): readonly ForeignMoment[] | undefined {
  if (fields === undefined) return undefined;
  const moments: ForeignMoment[] = [];
  for (const { path, place, verdict } of fields) {
    const said = fieldSaid(path);
    const moment = "date" in verdict ? readLooseMoment(verdict.date, timeZone) : undefined;
    if (draft === true || (verdict.kind === "until" && expires !== undefined)) {
      problems.push({
        ...place,
        code: "field-unknown",
        severity: "warning",
        message: `There is no field ${said}.`,
        hint: `It has no effect beside \`${draft === true ? "draft" : "expires"}\`; take it out.`,
      });
    } else if (verdict.kind === "from" && moment !== undefined) {
      moments.push({ field: path.join("."), ...moment, line: place.line, column: place.column });
    } else if (verdict.kind !== "harmless") {
      problems.push({
        ...place,
        code: "field-foreign",
        severity: "error",
        message: `${said} does not keep this from readers: ${noSuchField[kind]}.`,
        hint: insteadOf(kind, verdict.kind, moment?.iso),
      });
    }
  }
  return moments.length === 0 ? undefined : moments;
}
