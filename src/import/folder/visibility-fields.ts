import { PlainScalar } from "../../model/fields.ts";
import { senseOf, senseWithin } from "../../model/foreign-fields.ts";
import { judge } from "../../model/foreign-value.ts";
import type { Values } from "./front-values.ts";

export interface Visibility {
  /** The field that keeps it from readers, as it is written. */
  readonly hidden?: string;
  readonly embargo?: string;
  readonly expires?: string;
}

/** Fields of generators by which a page is not made, or is in no list. */
const unmade = /^(?:headless|eleventyExcludeFromCollections)$/;
const secret = /pass|pwd|secret|token|crypt|code$|key$/i;
/** What says when something was published, and not that it waits. */
const dates = /^(?:pub_?date|published|publish_?date|published_?(?:at|on|time))$/i;

/**
 * What the fields of another system say of who may see a text, and when: by the one table of such fields that reading content has
 * too. In doubt it is hidden.
 *
 * @param date the text’s own date, before which a moment of publication means nothing
 */
export function visibilityOf(fields: Values, date: string | undefined): Visibility {
  let found: Visibility = {};
  const take = (said: string, sense: ReturnType<typeof senseOf>, value: unknown) => {
    if (sense === undefined) return;
    const verdict = judge(sense, asRead(value));
    if (verdict.kind === "hidden") found = { hidden: said, ...found };
    if (verdict.kind === "from" && !(dates.test(said.split(":")[0] ?? "") && !isLater(verdict.date, date)))
      found = { embargo: verdict.date, ...found };
    if (verdict.kind === "until") found = { expires: verdict.date, ...found };
  };
  for (const [key, value] of Object.entries(fields)) {
    // The report goes through Git, and what a lock opens with is nobody’s business.
    const said = `${key}: ${typeof value === "object" || secret.test(key) ? "…" : String(value)}`;
    const isGroup = typeof value === "object" && value !== null && !Array.isArray(value);
    if (unmade.test(key) && value === true) found = { hidden: said, ...found };
    if (key === "permalink" || key === "sitemap") {
      const isUnmade = value === false || (isGroup && (value as Values).build === false);
      if (isUnmade && key === "permalink") found = { hidden: said, ...found };
      continue;
    }
    // What Eleventy works out counts over what is written; only what is plain can be told.
    if (key === "eleventyComputed" && isGroup) found = { ...visibilityOf(value as Values, date), ...found };
    if (
      /^_?build$/.test(key) &&
      isGroup &&
      !/^(?:undefined|always|true)$/.test(String((value as Values).render))
    )
      found = { hidden: `${key}.render: ${String((value as Values).render)}`, ...found };
    // A page of Hugo is written in the forms that this lists, and in no other.
    if (
      /^outputs$/i.test(key) &&
      Array.isArray(value) &&
      !value.some((one) => /^(?:html|amp)$/i.test(String(one)))
    )
      found = { hidden: `outputs: [${value.join(", ")}]`, ...found };
    const sense = senseOf(key);
    take(said, sense, value);
    if (isGroup && (sense === "lock" || sense === "hidden") && isTurnedOn(value as Values))
      found = { hidden: said, ...found };
    if (!isGroup) continue;
    for (const [inner, one] of Object.entries(value)) {
      const isSecret = secret.test(inner);
      // What a lock opens with says the same in any group.
      const within = senseWithin(key, inner) ?? (isSecret && senseOf(inner) === "lock" ? "lock" : undefined);
      take(`${key}.${inner}: ${isSecret ? "…" : String(one)}`, within, one);
    }
  }
  return found;
}

/** Whether a group that keeps something from readers does so: it is there, and does not say that it is off. */
function isTurnedOn(group: Values): boolean {
  const values = Object.entries(group);
  return (
    values.length > 0 &&
    !values.some(([key, value]) => /^(?:enabled?|active|on)$/i.test(key) && value === false)
  );
}

function asRead(value: unknown): unknown {
  return typeof value === "boolean" || typeof value === "number"
    ? new PlainScalar(String(value), value)
    : value;
}

function isLater(moment: string, date: string | undefined): boolean {
  if (date === undefined) return false;
  const [one, other] = [Date.parse(moment), Date.parse(date)];
  return Number.isNaN(one) || Number.isNaN(other) || one > other;
}
