import type { Edition } from "../edition/edition.ts";
import type { Complaint } from "../model/complaint.ts";
import type { Page } from "../pages/page.ts";
import { addressTaken } from "./address-taken.ts";
import { hostLimits } from "./host-limits.ts";
import { mediaThere } from "./media-there.ts";
import { recordReferences } from "./record-references.ts";
import { securityExpires } from "./security-expires.ts";

/** A check looks at the finished edition and its pages, and says what is wrong with them. */
export type Check = (edition: Edition, pages: readonly Page[]) => Iterable<Complaint>;

/** Every check. The order does not matter: problems are sorted. */
const checks: readonly Check[] = [addressTaken, hostLimits, mediaThere, recordReferences, securityExpires];

export function runChecks(edition: Edition, pages: readonly Page[]): Complaint[] {
  return checks.flatMap((check) => [...check(edition, pages)]);
}
