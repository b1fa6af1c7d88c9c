import type { Edition } from "../edition/edition.ts";
import type { Complaint } from "../model/complaint.ts";
import type { Page } from "../pages/page.ts";
import { addressTaken } from "./address-taken.ts";
import { correctionPolicy } from "./correction-policy.ts";
import { hostLimits } from "./host-limits.ts";
import { linksThere } from "./links-there.ts";
import { mediaThere } from "./media-there.ts";
import { recordReferences } from "./record-references.ts";
import { securityExpires } from "./security-expires.ts";
import { windowsNames } from "./windows-names.ts";

/** A check looks at the finished edition and its pages, and says what is wrong with them. */
export type Check = (edition: Edition, pages: readonly Page[]) => Iterable<Complaint>;

/** Every check. The order does not matter: problems are sorted. */
const checks: readonly Check[] = [
  addressTaken,
  correctionPolicy,
  hostLimits,
  mediaThere,
  recordReferences,
  securityExpires,
  windowsNames,
];

/** Checks that need to know every address of the site, also those that a newsroom’s own Eleventy configuration adds. */
const checksOfWhole: readonly Check[] = [linksThere];

/** Runs the checks. `isWhole` is true where no address of the site is made by anyone else. */
export function runChecks(edition: Edition, pages: readonly Page[], isWhole: boolean): Complaint[] {
  const all = isWhole ? [...checks, ...checksOfWhole] : checks;
  return all.flatMap((check) => [...check(edition, pages)]);
}
