import type { Edition } from "../../edition/edition.ts";
import type { Page } from "../page.ts";

/** The front page of the site’s own language and of every further one: `/`, `/fr/`. */
export function* languagePages({ languages }: Edition): Iterable<Page> {
  for (const language of languages) {
    yield { address: language.address, subject: { kind: "front", language } };
  }
}
