import type { Settings } from "../../model/settings.ts";
import { hrefOf } from "../links.ts";

/** Where the rules are, within the site. */
export const speculationRulesAddress = "/speculation-rules.json";

/**
 * Which pages a browser may fetch ahead: those that a reader is about to open, by what lies below the pointer or the finger. No script
 * is needed, and no other site is asked. Files (all that has a dot in its address) are left alone. https://wicg.github.io/nav-speculation/speculation-rules.html
 */
export function speculationRules(settings: Settings): string {
  const pages = [
    { href_matches: hrefOf("/*", settings) },
    { not: { href_matches: hrefOf("/*.*", settings) } },
  ];
  return `${JSON.stringify({ prefetch: [{ where: { and: pages }, eagerness: "moderate" }] })}\n`;
}
