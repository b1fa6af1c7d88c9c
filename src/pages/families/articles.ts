import type { Edition } from "../../edition/edition.ts";
import type { Page } from "../page.ts";

/** One page for each article, which knows its neighbours in time. */
export function* articlePages({ articles, mentionsIn }: Edition): Iterable<Page> {
  for (let index = 0; index < articles.length; index += 1) {
    const article = articles[index];
    if (article === undefined) continue;
    const newer = articles[index - 1];
    const older = articles[index + 1];
    yield {
      address: article.address,
      owner: article.row.path,
      subject: {
        kind: "article",
        article,
        mentions: mentionsIn(article),
        ...(newer === undefined ? {} : { newer }),
        ...(older === undefined ? {} : { older }),
      },
    };
  }
}
