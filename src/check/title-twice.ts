import type { Edition, PublicArticle } from "../edition/edition.ts";
import type { Complaint } from "../model/complaint.ts";
import { dayOf } from "../model/moment.ts";

/** Two articles of a day with one headline cannot be told apart in any list, and one of them is most often a copy. */
export function* titleTwice({ papers }: Pick<Edition, "papers">): Iterable<Complaint> {
  for (const { articles } of papers) {
    const first = new Map<string, PublicArticle>();
    // The oldest keeps its headline.
    for (let at = articles.length - 1; at >= 0; at -= 1) {
      const article = articles[at] as PublicArticle;
      const { row } = article;
      const key = `${dayOf(row.date)} ${row.title.normalize("NFC").toLowerCase().trim()}`;
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, article);
        continue;
      }
      yield {
        code: "title-twice",
        at: { file: row.path, field: ["title"] },
        related: { file: other.row.path, field: ["title"] },
        message: `Another article of ${dayOf(row.date)} has this headline, too.`,
        hint: "Give one of them another headline. If it is the same article, keep one file, with the address of the other below `aliases`.",
      };
    }
  }
}
