import type { Edition } from "../../edition/edition.ts";
import type { Page } from "../page.ts";

/** For the site’s own language and every further one a front page and a feed: `/`, `/fr/`, `/feed.xml`, `/fr/feed.xml`. */
export function* languagePages({ languages }: Edition): Iterable<Page> {
  for (const language of languages) {
    yield { address: language.address, subject: { kind: "front", language } };
    yield { address: `${language.address}feed.xml`, subject: { kind: "feed", language } };
  }
}
