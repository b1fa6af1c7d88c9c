import { groupsWithPages } from "../pages/groups-with-pages.ts";
import { taxonomyView } from "../render/views/taxonomy.ts";
import { type Kind, noneNewest, settingsFile, usualClaim } from "./kind.ts";
import { countedParts } from "./shared-facts.ts";
import { listed } from "./sitemap-entry.ts";

/** The index of a group of names: `/people/`, `/authors/`. */
export const taxonomyKind: Kind<"taxonomy"> = {
  *pages(edition) {
    for (const group of groupsWithPages(edition))
      yield { address: group.address, subject: { kind: "taxonomy", group } };
  },
  facts: ({ subject: { group } }) => [
    ...countedParts(group.terms),
    ...group.terms.map(({ entry }) => entry?.digest),
  ],
  made: { as: "page", view: ({ subject, address }, site) => taxonomyView(subject, address, site) },
  sitemap: listed,
  newest: noneNewest,
  claim: {
    ...usualClaim,
    isOfEditor: true,
    at: () => ({ file: settingsFile, field: ["taxonomies"] }),
    advice: () => "Give the taxonomy a name that is no language.",
  },
};
