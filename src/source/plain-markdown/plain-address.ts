import { pageAddress } from "../markdown/addresses.ts";

/**
 * Addresses that the page uses as they are written, but for the site’s path: of the web, of a host without a port; from
 * the top of the site; relative without a colon, which could end a scheme; of a mailbox. A semicolon may end a character
 * reference, and a bracket the link.
 */
const plain =
  /^(?:https?:\/\/[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*(?:[/?#](?:[\w/?:@&=+$,.!~*'#-]|%[0-9A-Fa-f]{2})*)?|\/?[\w.-](?:[\w/?@&=+$,.!~*'#-]|%[0-9A-Fa-f]{2})*|mailto:[\w.-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)$/;
const ofTheWeb = /^https?:\/\/([^/?#]*)/;
const longestHost = 60;

/** The address that the page uses for one of a link or a picture; undefined for one that is not plain. */
export function plainAddress(written: string, basePath: string): string | undefined {
  if (!plain.test(written)) return undefined;
  const host = ofTheWeb.exec(written)?.[1];
  if (host === undefined) {
    const address = pageAddress(written, basePath);
    return plain.test(address) ? address : undefined;
  }
  return host.length > longestHost ? undefined : written;
}
