import type { Term } from "../edition/edition.ts";
import { groupsWithPages } from "../pages/groups-with-pages.ts";
import { storiesByNewest } from "../pages/stories-by-newest.ts";
import type { ListedStoryFacts } from "../render/facts.ts";
import { type StoriesFacts, storiesView } from "../render/views/stories.ts";
import { isVersion, type Kind, noneNewest, usualClaim } from "./kind.ts";
import { countedFacts, groupFacts } from "./plain-facts.ts";
import type { SharedFacts } from "./shared-facts.ts";
import { listed } from "./sitemap-entry.ts";

/** `/stories/`: the running stories of a paper, that with the newest article first. It comes with the first of them. */
export const storiesKind: Kind<"stories", StoriesFacts> = {
  of: "paper",
  *pages(paper) {
    for (const group of groupsWithPages(paper))
      if (group.kind === "stories")
        yield { paper, address: group.address, subject: { kind: "stories", group } };
  },
  isVersion,
  facts({ paper, subject: { group } }, shared) {
    const { running, earlier } = storiesByNewest(paper, group);
    return {
      group: groupFacts(group),
      running: running.map((story) => storyFacts(story, shared)),
      earlier: earlier.map((story) => storyFacts(story)),
    };
  },
  made: { as: "page", view: (facts, _address, site) => storiesView(facts, site) },
  sitemap: listed,
  newest: noneNewest,
  claim: usualClaim,
};

/** How many of the newest articles of a story are looked at for a picture. */
const lookedAt = 10;

/** What is said of a story; its picture, where the facts of pictures are given. */
function storyFacts(story: Term, pictures?: Pick<SharedFacts, "picture">): ListedStoryFacts {
  const { articles, entry } = story;
  const image = articles.slice(0, lookedAt).find(({ row }) => row.image !== undefined)?.row.image;
  return {
    ...countedFacts(story, articles.length),
    description: entry?.description,
    newest: articles[0]?.row.date,
    image: pictures?.picture(image),
  };
}
