import type { Edition } from "../edition/edition.ts";
import type { Complaint } from "../model/complaint.ts";
import type { Page } from "../pages/page.ts";

/**
 * Where a correction is published, readers can read how the newsroom corrects (a rule of the International Fact-Checking
 * Network and of the Trust Project). It is a warning: a correction must be able to go out at once.
 */
export function* correctionPolicy(
  { articles, settings }: Edition,
  pages: readonly Page[],
): Iterable<Complaint> {
  if (!articles.some(({ row }) => row.corrections.length > 0)) return;
  const { corrections: policy } = settings.publisher.policies;
  const at = { file: "content/site.yaml", field: ["publisher", "policies"] };
  if (policy === undefined) {
    yield {
      code: "policy-missing",
      at,
      message: "Articles carry corrections, and no page says how the newsroom corrects its mistakes.",
      hint: "Write one in content/pages/ and name it below `policies` as `corrections: /its-address/`.",
    };
  } else if (policy.startsWith("/") && !isThere(policy, pages)) {
    yield {
      code: "policy-missing",
      at,
      message: `The corrections policy is said to be at ${policy}, where there is no page.`,
      hint: `Write it in content/pages/, or correct \`corrections\` below \`policies\`.`,
    };
  }
}

function isThere(given: string, pages: readonly Page[]): boolean {
  const address = given.replace(/[?#].*$/, "");
  return pages.some((page) => page.address === address || page.address === `${address}/`);
}
