import type { Edition } from "../../edition/edition.ts";
import type { Page } from "../page.ts";
import { storyPlace } from "../story-place.ts";

/** One page for each article, which knows its neighbours in time and in its story. */
export function* articlePages(edition: Edition): Iterable<Page> {
  const { articles } = edition;
  // Advertising leads nowhere as if it were news, and no news leads to it.
  const news = articles.filter(({ row }) => row.type !== "sponsored");
  let next = 0;
  for (const article of articles) {
    const isNews = article === news[next];
    const newer = isNews ? news[next - 1] : undefined;
    const older = isNews ? news[next + 1] : undefined;
    if (isNews) next += 1;
    const story = storyPlace(article, edition);
    yield {
      address: article.address,
      owner: article.row.path,
      subject: {
        kind: "article",
        article,
        ...(newer === undefined ? {} : { newer }),
        ...(older === undefined ? {} : { older }),
        ...(story === undefined ? {} : { story }),
      },
    };
  }
}
