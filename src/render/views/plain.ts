import { dressBody } from "../embeds/dress-body.ts";
import type { CardFacts, PlainFacts } from "../facts.ts";
import type { RenderContext } from "../render-context.ts";
import type { NotFoundView, PlainView } from "../views.ts";
import { cardViews } from "./cards.ts";
import { headView } from "./head.ts";
import { siteView } from "./site.ts";

/** A page of `content/pages/`. */
export function plainView({ page, pictures }: PlainFacts, context: RenderContext): PlainView {
  const { title, description, address, draft } = page;
  const body = context.body(page);
  return {
    kind: "plain",
    site: siteView(context, address),
    head: headView(context, { title, description: description ?? title, address, noIndex: draft, body }),
    heading: title,
    body: dressBody({ body, pictures, address }, context),
  };
}

/** The newest articles, for somebody who is lost. */
export interface NotFoundFacts {
  readonly latest: readonly CardFacts[];
}

/** What a host shows for an address that does not exist; its links are absolute paths, since it is shown anywhere. */
export function notFoundView(
  { latest }: NotFoundFacts,
  address: string,
  context: RenderContext,
): NotFoundView {
  const { words } = context;
  return {
    kind: "not-found",
    site: siteView(context, address),
    head: headView(context, {
      title: words.notFoundTitle,
      description: words.notFoundText,
      address,
      noIndex: true,
    }),
    latest: cardViews(latest, context),
  };
}
