import type { Edition, Paper, PublicArticle } from "../edition/edition.ts";
import { isPinForgotten } from "../edition/ended.ts";
import type { Complaint } from "../model/complaint.ts";
import { articlesFor, type FrontPicks, frontPicks, type PickedBlock } from "../pages/front-picks.ts";

/** What editors want on the front pages and does not come out so. */
export function* frontPage({ papers, now }: Edition): Iterable<Complaint> {
  for (const paper of papers) {
    const picks = frontPicks(paper);
    yield* ofBlocks(paper, picks);
    const pinned = paper.articles.filter(({ row }) => row.pin);
    const shown = new Set([picks.lead, ...picks.blocks.flatMap(({ articles }) => articles)]);
    for (const article of pinned) {
      if (!shown.has(article)) yield unseenPin(article, paper);
      if (isPinForgotten(article.row, now)) yield forgottenPin(article);
    }
  }
}

function* ofBlocks(paper: Paper, picks: FrontPicks): Iterable<Complaint> {
  const { front } = paper;
  if (front === undefined) return;
  const { blocks } = picks;
  for (const [index, { plan, articles, twice, tooMany }] of blocks.entries()) {
    if (!("place" in plan)) continue;
    const at = (field: string): Complaint["at"] => ({
      file: front.path,
      field: ["blocks", plan.place, field],
    });
    for (const { row } of twice)
      yield {
        code: "front-twice",
        at: at("articles"),
        message: `“${row.title}” stands on the front page above already, so it is left out here.`,
        hint: "Take it out of one of the two places.",
      };
    const [first] = tooMany;
    if (first !== undefined)
      yield {
        code: "front-not-shown",
        at: at("show"),
        message: `The block names ${articles.length + tooMany.length} articles and shows ${articles.length}: “${first.row.title}” is the first that is left out.`,
        hint: `Write \`show: ${articles.length + tooMany.length}\`, or take some out.`,
      };
    if (articles.length === 0 && twice.length === 0)
      yield {
        code: "front-empty",
        at: at(plan.key),
        ...whyEmpty(articlesFor(plan, paper), blocks.slice(0, index)),
      };
  }
}

/** Why nothing is left of `articles` for a block, below the blocks `above`. */
function whyEmpty(
  articles: readonly PublicArticle[],
  above: readonly PickedBlock[],
): Pick<Complaint, "message" | "hint"> {
  const [first] = articles;
  if (first === undefined)
    return {
      message: "There is no article for this block yet, so it is left out.",
      hint: "It comes by itself with the first one. Take the block out if there is to be none.",
    };
  // The lead, and what is named one by one, come first wherever they stand.
  const isTaken = above.some(
    (block) => block.plan.of.from !== "articles" && block.articles.some((one) => articles.includes(one)),
  );
  return {
    message: `Nothing is left for this block: “${first.row.title}”${
      articles.length === 1 ? " stands" : ` and all others (${articles.length - 1}) stand`
    } elsewhere on the page.`,
    hint: isTaken
      ? "Put it further up, or take it out."
      : "Name another lead, or other articles there; or take this block out.",
  };
}

function unseenPin({ row }: PublicArticle, { front }: Paper): Complaint {
  return {
    code: "front-not-shown",
    at: { file: row.path, field: ["pin"] },
    message: `“${row.title}” is pinned and does not stand on the front page${
      row.front === false ? ", since it has `front: false`" : ""
    }.`,
    hint:
      row.front === false
        ? "Take one of the two lines out."
        : front === undefined || front.blocks.length === 0
          ? "So many are pinned that there is no room for it: take `pin` out of those that are not news any more."
          : `Take \`pin\` out, or add a block to ${front.path} that it belongs to.`,
  };
}

function forgottenPin({ row }: PublicArticle): Complaint {
  return {
    code: "pin-forgotten",
    at: { file: row.path, field: ["pin"] },
    message: `“${row.title}” is of ${row.date.iso.slice(0, 10)} and still pinned to the front page.`,
    hint: "Take `pin` out. If it is to stay, say until when: `pin:` and below it, indented, `until:` with a date.",
  };
}
