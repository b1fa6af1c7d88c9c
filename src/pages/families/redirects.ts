import type { Edition } from "../../edition/edition.ts";
import type { Page } from "../page.ts";

/** Old addresses of public articles, each a small page that leads on. */
export function* redirectPages({ articles }: Edition): Iterable<Page> {
  for (const { row, address } of articles) {
    for (const alias of row.aliases) {
      yield { address: alias, subject: { kind: "redirect", to: address }, owner: row.path };
    }
  }
}
