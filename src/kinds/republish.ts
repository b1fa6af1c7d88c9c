import { groupIndex } from "../edition/edition.ts";
import { authorsGroup } from "../model/content.ts";
import { republishPage } from "../pages/republish-page.ts";
import type { RepublishFacts } from "../render/facts.ts";
import { republishView } from "../render/views/republish.ts";
import { type Kind, noneNewest, notInSitemap, usualClaim } from "./kind.ts";
import { linkFacts } from "./plain-facts.ts";

/** `/2025/12/01/slug/republish/`: the text of an article for others to copy, where they may republish it. */
export const republishKind: Kind<"republish", RepublishFacts> = {
  of: "paper",
  *pages(paper, edition) {
    for (const article of paper.articles) {
      const page = republishPage(
        { paper, owner: article.row.path, subject: { kind: "article", article } },
        edition.settings,
      );
      if (page !== undefined) yield page;
    }
  },
  facts({ subject: { article, terms } }, shared) {
    const { address, byline } = article;
    const authors = article.terms[groupIndex(shared.edition.papers[0], authorsGroup)] ?? [];
    return {
      address,
      row: shared.row(article),
      authors: authors.map(linkFacts),
      byline: byline?.map((piece) => (typeof piece === "string" ? piece : linkFacts(piece))),
      terms,
    };
  },
  made: {
    as: "page",
    apart: true,
    view: (facts, address, site) => republishView(facts, address, site.in(facts.row.language)),
  },
  sitemap: notInSitemap,
  newest: noneNewest,
  claim: {
    ...usualClaim,
    at: ({ subject: { article } }) => ({ file: article.row.path, field: ["slug"] }),
    advice: () => "Give one of the two another `slug`.",
    rename: (_page, part) => `Give the article another \`slug\`, such as \`slug: ${part}-news\`.`,
    name: () => "the page from which an article is copied",
  },
};
