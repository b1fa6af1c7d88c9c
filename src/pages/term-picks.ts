import { type Company, companyOf } from "../edition/company.ts";
import { type Coverage, coverageOf } from "../edition/coverage.ts";
import type { Paper, Term } from "../edition/edition.ts";
import { narrowerTerms, widerTerms } from "../edition/hierarchy.ts";

/** What the page of a term says beyond its record and its list: how it hangs together with the rest of the news. */
export interface TermPicks {
  /** Nearest first. */
  readonly wider: readonly Term[];
  readonly narrower: readonly Term[];
  readonly company: Company;
  readonly coverage: Coverage | undefined;
}

export function termPicks(paper: Paper, term: Term): TermPicks {
  return {
    wider: widerTerms(paper, term),
    narrower: narrowerTerms(paper, term),
    company: companyOf(paper, term),
    coverage: coverageOf(paper, term),
  };
}
