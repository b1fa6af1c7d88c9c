import type { Edition } from "../../edition/edition.ts";
import type { Page } from "../page.ts";

/** Files of the theme that every site has, by their name in `layouts/`. */
export const assetNames = ["style.css", "icon.svg", "feed.css"] as const;

/** The pages that every site has once: not-found page, robots.txt, the theme’s files. */
export function* fixedPages(edition: Edition): Iterable<Page> {
  yield { address: "/404.html", subject: { kind: "not-found" } };
  yield { address: "/robots.txt", subject: { kind: "robots" } };
  for (const name of assetNames) yield { address: `/assets/${name}`, subject: { kind: "asset", name } };
  for (const file of edition.media) {
    yield { address: file.address, subject: { kind: "media", file }, owner: file.path };
  }
}
