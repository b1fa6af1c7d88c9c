import type { Settings } from "../../model/settings.ts";
import { hrefOf, urlOf } from "../links.ts";
import { xml, xmlDocument } from "../xml.ts";

/** Where the licence for machines stands, and the file of the TDM Reservation Protocol. */
export const rslAddress = "/license.xml";
export const tdmrepAddress = "/.well-known/tdmrep.json";

/** Absolute address of the licence for machines, where the newsroom keeps its texts from language models. */
export function licenceOf(settings: Settings): string | undefined {
  return settings.aiCrawlers === "disallow" ? urlOf(rslAddress, settings) : undefined;
}

/**
 * The licence for machines, Really Simple Licensing 1.0 (https://rslstandard.org/rsl): no language model may be trained with
 * what the site publishes. Search, and answers to what a person asked, are not spoken of.
 */
export function rslFile(settings: Settings): string {
  return xmlDocument(xml`<rsl xmlns="https://rslstandard.org/rsl">
<content url="${hrefOf("/", settings)}">
<license>
<prohibits type="usage">ai-train</prohibits>
</license>
</content>
</rsl>`);
}

/**
 * The TDM Reservation Protocol (https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/): the right to mine
 * texts and data, which European law gives where nobody reserves it, is reserved for the whole site.
 */
export function tdmrepFile(settings: Settings): string {
  return `${JSON.stringify([{ location: hrefOf("/", settings), "tdm-reservation": 1 }], undefined, 2)}\n`;
}

/** The same in the headers of every answer. */
export function reservations(settings: Settings): (readonly [name: string, value: string])[] {
  const licence = licenceOf(settings);
  if (licence === undefined) return [];
  return [
    ["TDM-Reservation", "1"],
    ["Link", `<${licence}>; rel="license"; type="application/rsl+xml"`],
  ];
}
