import { paginate } from "../pages/paging.ts";
import type { SliceFacts } from "../render/facts.ts";
import { latestView } from "../render/views/lists.ts";
import { type Kind, usualClaim } from "./kind.ts";
import { listedInList } from "./sitemap-entry.ts";

/** `/latest/`: every article, newest first. */
export const latestKind: Kind<"latest", SliceFacts> = {
  *pages({ articles, settings }) {
    for (const { address, slice } of paginate(articles, "/latest/", settings.pageSize))
      yield { address, subject: { kind: "latest", slice } };
  },
  facts: ({ subject }, shared) => shared.slice(subject.slice),
  made: { as: "page", view: latestView },
  sitemap: ({ address, subject }) => listedInList(address, subject.slice),
  newest: ({ subject }) => subject.slice.articles[0],
  claim: usualClaim,
};
