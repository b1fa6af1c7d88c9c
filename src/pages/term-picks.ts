import { type Company, companyOf } from "../edition/company.ts";
import { type Coverage, coverageOf } from "../edition/coverage.ts";
import type { Edition, Term } from "../edition/edition.ts";
import { narrowerTerms, widerTerms } from "../edition/hierarchy.ts";

/** What the page of a term says beyond its record and its list: how it hangs together with the rest of the news. */
export interface TermPicks {
  /** Nearest first. */
  readonly wider: readonly Term[];
  readonly narrower: readonly Term[];
  readonly company: Company;
  readonly coverage: Coverage | undefined;
}

export function termPicks(edition: Edition, term: Term): TermPicks {
  return {
    wider: widerTerms(edition, term),
    narrower: narrowerTerms(edition, term),
    company: companyOf(edition, term),
    coverage: coverageOf(edition, term),
  };
}

/** All of it that decides a page’s bytes, for the fingerprint. */
export function partsOfPicks(picks: TermPicks): (string | number | undefined)[] {
  const { wider, narrower, company, coverage } = picks;
  const { taxonomies, stories } = company;
  const parts: (string | number | undefined)[] = [wider.length, narrower.length, stories.length];
  for (const { label } of wider) parts.push(label);
  for (const { label } of narrower) parts.push(label);
  for (const { term, shared } of stories) parts.push(term.label, shared);
  for (const { group, companions } of taxonomies) {
    parts.push(group.id, companions.length);
    for (const { term, shared } of companions) parts.push(term.label, shared, term.note);
  }
  if (coverage !== undefined) {
    parts.push(coverage.unit);
    for (const [period, count] of coverage.counts) parts.push(period, count);
  }
  return parts;
}
