import type { PlainPage } from "../../model/content.ts";
import { notFoundCards } from "../../pages/not-found.ts";
import type { RenderContext } from "../render-context.ts";
import type { NotFoundView, PlainView } from "../views.ts";
import { cardViews } from "./cards.ts";
import { headView } from "./head.ts";
import { siteView } from "./site.ts";

/** A page of `content/pages/`. */
export function plainView(page: PlainPage, context: RenderContext): PlainView {
  const { title, description, address, draft } = page;
  return {
    kind: "plain",
    site: siteView(context, address),
    head: headView(context, { title, description: description ?? title, address, noIndex: draft }),
    heading: title,
    body: context.body(page),
  };
}

/** What a host shows for an address that does not exist; its links are absolute paths, since it is shown anywhere. */
export function notFoundView(address: string, context: RenderContext): NotFoundView {
  const { edition, words } = context;
  return {
    kind: "not-found",
    site: siteView(context, address),
    head: headView(context, {
      title: words.notFoundTitle,
      description: words.notFoundText,
      address,
      noIndex: true,
    }),
    latest: cardViews(edition.articles.slice(0, notFoundCards), context),
  };
}
