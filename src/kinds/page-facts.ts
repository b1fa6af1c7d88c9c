import type { Edition } from "../edition/edition.ts";
import { digestOf } from "../model/digest.ts";
import type { AmongPapers } from "../pages/among-papers.ts";
import type { Page, PageKind, PageOf } from "../pages/page.ts";
import { type Frame, usualFrame } from "../render/render-context.ts";
import { digestOfFacts } from "./facts-digest.ts";
import { kindOf } from "./kinds.ts";
import { groupFacts } from "./plain-facts.ts";
import { SharedFacts } from "./shared-facts.ts";

/** A page with all that it is made of: what any thread can make, and no other part of the edition comes along. */
export interface FactualPage<K extends PageKind = PageKind> {
  readonly kind: K;
  readonly address: string;
  /** Those of its kind. */
  readonly facts: unknown;
  /** As in `PageOf`. */
  readonly among?: AmongPapers;
}

/** What all pages of an edition share. */
export function frameOf({ settings, papers: [own] }: Edition): Frame {
  return usualFrame(settings, own.groups.map(groupFacts));
}

/** Makes the facts of the pages of an edition. */
export class PageFacts {
  readonly #shared: SharedFacts;

  constructor(edition: Edition) {
    this.#shared = new SharedFacts(edition);
  }

  of<K extends PageKind>(page: PageOf<K>): FactualPage<K>;
  of(page: Page): FactualPage;
  of<K extends PageKind>(page: PageOf<K>): FactualPage<K> {
    const { kind } = page.subject;
    const facts = kindOf(page).facts(page, this.#shared);
    return page.among === undefined
      ? { kind, address: page.address, facts }
      : { kind, address: page.address, facts, among: page.among };
  }
}

/**
 * The fingerprint of a page: a digest of all that decides its bytes. Two editions that give a page the same fingerprint give
 * it the same bytes; the property tests hold every kind against that. `frame` stands for what all pages share: the settings,
 * the layouts, the program itself.
 */
export function fingerprintOf({ kind, address, facts, among }: FactualPage, frame: string): string {
  return digestOf([frame, address, kind, digestOfFacts(facts), among?.digest ?? ""]);
}
