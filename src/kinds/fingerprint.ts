import type { Edition } from "../edition/edition.ts";
import { digestOf } from "../model/digest.ts";
import type { Page } from "../pages/page.ts";
import { kindOf } from "./kinds.ts";
import { SharedFacts } from "./shared-facts.ts";

/**
 * Makes the fingerprints of the pages of an edition: digests of all that decides their bytes. Two editions that give a page
 * the same fingerprint give it the same bytes; the property tests hold every kind against that. `frame` stands for what
 * all pages share: the settings, the layouts, the program itself.
 */
export function fingerprints(edition: Edition): (page: Page, frame: string) => string {
  const shared = new SharedFacts(edition);
  return (page, frame) => {
    const facts = kindOf(page).facts(page, edition, shared);
    return digestOf([frame, page.address, page.subject.kind, ...facts]);
  };
}

/** The fingerprint of one page. */
export function fingerprintOf(page: Page, edition: Edition, frame: string): string {
  return fingerprints(edition)(page, frame);
}
