import type { Settings } from "../../model/settings.ts";
import { urlFrom } from "../links.ts";
import { contactUri, line } from "./line.ts";

/** The names of the relations in the file, in the order in which the specification has them. */
const relations = [
  ["member", "member"],
  ["belongTo", "belongto"],
  ["control", "control"],
  ["controlledBy", "controlledby"],
  ["social", "social"],
  ["vendor", "vendor"],
  ["customer", "customer"],
  ["disclosure", "disclosure"],
  ["contact", "contact"],
] as const;

/**
 * `trust.txt` (https://journallist.net, version of 2024): whom the publisher belongs to and what it controls, so that a
 * site or an account that only says so can be told. Data for training is refused with `aiCrawlers: disallow`.
 */
export function trustFile(settings: Settings): string {
  const { trust, aiCrawlers } = settings;
  const lines = relations.flatMap(([setting, relation]) =>
    (trust?.[setting] ?? []).map((given) => {
      const uri = contactUri(given, (address) => urlFrom(address, settings));
      return `${relation}=${line(uri)}\n`;
    }),
  );
  if (aiCrawlers === "disallow") lines.push("datatrainingallowed=no\n");
  return lines.join("");
}
