import type { BuildReport } from "../run/build-site.ts";
import { counted } from "./counted.ts";
import { heldBackJson } from "./held-back.ts";
import { countProblems, wordProblemCount } from "./problem-count.ts";
import { safeJson } from "./safe-text.ts";

/** What came of a build, in a sentence. `seconds` is how long the whole command took. */
export function buildSummary(report: BuildReport, seconds: number): string {
  const problems = countProblems(report.problems);
  if (!report.published)
    return `${wordProblemCount(problems)}. Nothing was published; the last site still stands.`;
  const site = `${counted(report.articles, "article")} on ${counted(report.pages, "page")}`;
  const changes = report.written + report.deleted;
  const told =
    changes === 0
      ? `Nothing to do: ${site} stand as they are (${wordSeconds(seconds)}).`
      : `Published ${site} in ${wordSeconds(seconds)}: ${report.written} written, ${report.deleted} deleted.`;
  return problems.warnings > 0 ? `${told} ${wordProblemCount(problems)}.` : told;
}

/** When the site will next be out of date by itself; undefined where it will not. */
export function nextChangeSentence({ nextChange }: BuildReport, timeZone: string): string | undefined {
  if (nextChange === undefined) return undefined;
  const when = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone }).format(
    nextChange,
  );
  return `The site will be out of date on ${when} (${timeZone}), as an embargo ends, an article expires, a day is over, or news grows old: build again then.`;
}

/** Where the time went: `read 0.3 s, join 0.1 s`. */
export function phaseTimes({ took }: BuildReport): string {
  return Object.entries(took)
    .map(([phase, milliseconds]) => `${phase} ${(milliseconds / 1_000).toFixed(2)} s`)
    .join(", ");
}

/**
 * The same for programs, on one line. Times are seconds, and 0 is that of a phase that was left out; `nextChange` is ISO 8601
 * in UTC, or null; `digest` names the edition that stands, and is null where nothing was published; `heldBack` is null where nothing could be read; `problems.list` has each as `dateline check --format json` gives it.
 */
export function buildJson(report: BuildReport, seconds: number, digest: string | undefined): string {
  const { articles, pages, written, deleted, published, cacheBroken, nextChange, took } = report;
  return safeJson({
    articles,
    pages,
    written,
    deleted,
    seconds: rounded(seconds),
    published,
    digest: digest ?? null,
    cacheBroken,
    problems: { ...countProblems(report.problems), list: report.problems },
    heldBack: report.heldBack === undefined ? null : heldBackJson(report.heldBack),
    nextChange: nextChange === undefined ? null : new Date(nextChange).toISOString(),
    phases: Object.fromEntries(
      Object.entries(took).map(([phase, milliseconds]) => [phase, rounded(milliseconds / 1_000)]),
    ),
  });
}

function wordSeconds(seconds: number): string {
  return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
}

/** To a thousandth, upwards: what took any time at all is never 0. */
function rounded(seconds: number): number {
  return Math.ceil(seconds * 1_000) / 1_000;
}
