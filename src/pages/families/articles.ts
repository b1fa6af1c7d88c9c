import type { Edition } from "../../edition/edition.ts";
import type { Page } from "../page.ts";
import { storyPlace } from "../story-place.ts";

/** One page for each article, which knows its neighbours in time and in its story. */
export function* articlePages(edition: Edition): Iterable<Page> {
  const { articles } = edition;
  for (let index = 0; index < articles.length; index += 1) {
    const article = articles[index];
    if (article === undefined) continue;
    const newer = articles[index - 1];
    const older = articles[index + 1];
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
