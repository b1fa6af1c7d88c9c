import { type Xml, xml } from "../xml.ts";
import type { Feed } from "./feed-model.ts";

/**
 * What stands before a feed so that a browser shows it as a page that explains itself: CSS, since browsers are giving up
 * XSLT. https://www.w3.org/TR/xml-stylesheet/
 */
export function styleSheetLinks({ styleSheets }: Pick<Feed, "styleSheets">): Xml {
  return xml`${styleSheets.map((href) => xml`<?xml-stylesheet type="text/css" href="${href}"?>\n`)}`;
}
