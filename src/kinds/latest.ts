import { paginate } from "../pages/paging.ts";
import type { SliceFacts } from "../render/facts.ts";
import { latestView } from "../render/views/lists.ts";
import { isUnnumbered, type Kind, usualClaim } from "./kind.ts";
import { listedInList } from "./sitemap-entry.ts";

/** `/latest/`: every article of a paper, newest first. */
export const latestKind: Kind<"latest", SliceFacts> = {
  of: "paper",
  *pages(paper, { settings }) {
    for (const { address, slice } of paginate(paper.articles, `${paper.address}latest/`, settings.pageSize))
      yield { paper, address, subject: { kind: "latest", slice } };
  },
  isVersion: ({ subject }) => isUnnumbered(subject.slice),
  facts: ({ subject }, shared) => shared.slice(subject.slice),
  made: { as: "page", view: latestView },
  sitemap: ({ address, subject }) => listedInList(address, subject.slice),
  newest: ({ subject }) => subject.slice.articles[0],
  claim: usualClaim,
};
