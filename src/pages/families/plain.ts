import type { Edition } from "../../edition/edition.ts";
import type { Page } from "../page.ts";

/** The pages of `content/pages/`. */
export function* plainPages(edition: Edition): Iterable<Page> {
  for (const page of edition.plainPages) {
    yield { address: page.address, subject: { kind: "plain", page }, owner: page.path };
  }
}
