import type { PublicArticle, Term } from "../edition/edition.ts";
import { frontPicks, type PickedBlock } from "../pages/front-picks.ts";
import {
  type BlockFacts,
  type FrontFacts,
  frontView,
  type RunningStoryFacts,
} from "../render/views/front.ts";
import { isVersion, type Kind, noneNewest, usualClaim } from "./kind.ts";
import { groupFacts, linkFacts } from "./plain-facts.ts";
import type { SharedFacts } from "./shared-facts.ts";
import { listed } from "./sitemap-entry.ts";

/** The front page of a paper: `/`, `/fr/`. */
export const frontKind: Kind<"front", FrontFacts> = {
  of: "paper",
  *pages(paper) {
    yield { paper, address: paper.address, subject: { kind: "front" } };
  },
  isVersion,
  facts({ paper }, shared) {
    const { lead, blocks, running, names } = frontPicks(paper);
    const banner = paper.front?.banner;
    return {
      banner: banner && { text: banner.text, url: banner.url },
      lead: shared.cards(lead === undefined ? [] : [lead]),
      blocks: blocks.filter(({ articles }) => articles.length > 0).map((block) => blockFacts(block, shared)),
      running: running.flatMap(storyFacts),
      names: names.map(({ group, terms }) => ({ group: groupFacts(group), terms: terms.map(linkFacts) })),
    };
  },
  made: { as: "page", view: (facts, _address, site) => frontView(facts, site) },
  sitemap: listed,
  newest: noneNewest,
  claim: {
    ...usualClaim,
    name: ({ paper }) =>
      paper.address === "/"
        ? usualClaim.name()
        : `the front page of what is written in the language \`${paper.language}\``,
  },
};

function blockFacts({ plan, articles }: PickedBlock, shared: SharedFacts): BlockFacts {
  const { as, title, of } = plan;
  return {
    as,
    title,
    of:
      of.from === "term"
        ? { from: of.from, term: linkFacts(of.term) }
        : of.from === "type"
          ? { from: of.from, type: of.type }
          : { from: of.from },
    cards: shared.cards(articles),
  };
}

function storyFacts(story: Term): RunningStoryFacts[] {
  const newest: PublicArticle | undefined = story.articles[0];
  if (newest === undefined) return [];
  return [{ story: linkFacts(story), count: story.articles.length, last: newest.row.date }];
}
