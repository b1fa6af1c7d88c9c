import type { NewsMediaOrganizationLeaf } from "schema-dts";
import type { Settings } from "../../model/settings.ts";
import { urlFrom } from "../links.ts";

type PolicyProperty = Extract<
  keyof NewsMediaOrganizationLeaf,
  | "actionableFeedbackPolicy"
  | "correctionsPolicy"
  | "diversityPolicy"
  | "diversityStaffingReport"
  | "ethicsPolicy"
  | "masthead"
  | "missionCoveragePrioritiesPolicy"
  | "noBylinesPolicy"
  | "ownershipFundingInfo"
  | "publishingPrinciples"
  | "unnamedSourcesPolicy"
  | "verificationFactCheckingPolicy"
>;

/** The policies that the Trust Project asks a newsroom for, by their names in the settings. */
export const policyProperties: Readonly<Record<string, PolicyProperty>> = {
  corrections: "correctionsPolicy",
  diversity: "diversityPolicy",
  "diversity-staffing": "diversityStaffingReport",
  ethics: "ethicsPolicy",
  "fact-checking": "verificationFactCheckingPolicy",
  feedback: "actionableFeedbackPolicy",
  masthead: "masthead",
  mission: "missionCoveragePrioritiesPolicy",
  "no-bylines": "noBylinesPolicy",
  ownership: "ownershipFundingInfo",
  "ownership-funding": "ownershipFundingInfo",
  "publishing-principles": "publishingPrinciples",
  "unnamed-sources": "unnamedSourcesPolicy",
};

/** The addresses of a newsroom’s policies under their names in schema.org; other policies have no such name. */
export function policyLinks(settings: Settings): { [Property in PolicyProperty]?: string } {
  const links: { [Property in PolicyProperty]?: string } = {};
  for (const [name, address] of Object.entries(settings.publisher.policies)) {
    const property = Object.hasOwn(policyProperties, name) ? policyProperties[name] : undefined;
    if (property !== undefined) links[property] = urlFrom(address, settings);
  }
  return links;
}
