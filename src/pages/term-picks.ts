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
