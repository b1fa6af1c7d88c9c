import type { Edition } from "../edition/edition.ts";
import type { Joined } from "../edition/join.ts";
import type { Complaint } from "../model/complaint.ts";
import type { Page } from "../pages/page.ts";
import { addressTaken } from "./address-taken.ts";
import { addressesThere } from "./addresses/addresses-there.ts";
import { correctionPolicy } from "./correction-policy.ts";
import { frontPage } from "./front-page.ts";
import { hostLimits } from "./host-limits.ts";
import { picturePositions } from "./picture-positions.ts";
import { pictures } from "./pictures.ts";
import { recordReferences } from "./record-references.ts";
import { redirectCircles } from "./redirect-circles.ts";
import { republished } from "./republished.ts";
import { securityExpires } from "./security-expires.ts";
import { vanishedAddresses } from "./vanished-addresses.ts";
import { windowsNames } from "./windows-names.ts";

/** A check looks at the finished edition and its pages, and says what is wrong with them. */
export type Check = (edition: Edition, pages: readonly Page[]) => Iterable<Complaint>;

/** Every check. The order does not matter: problems are sorted. */
const checks: readonly Check[] = [
  addressTaken,
  correctionPolicy,
  frontPage,
  hostLimits,
  picturePositions,
  pictures,
  recordReferences,
  redirectCircles,
  republished,
  securityExpires,
  windowsNames,
];

/** Runs the checks. `held` is what readers may not see yet, and `registers` hold the records that no public article names. */
export function runChecks(
  edition: Edition,
  pages: readonly Page[],
  { held = [], registers = [] }: Partial<Pick<Joined, "held" | "registers">> = {},
): Complaint[] {
  return [
    ...checks.flatMap((check) => [...check(edition, pages)]),
    ...addressesThere(edition, pages, held),
    ...vanishedAddresses(edition, pages, { held, registers }),
  ];
}
