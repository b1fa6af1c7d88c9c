import type { WebSiteLeaf, WithContext } from "schema-dts";
import { urlOf } from "../links.ts";
import type { Frame } from "../render-context.ts";
import { publisherId, webSiteId } from "./ids.ts";
import { stated } from "./stated.ts";

/** A paper, for its front page. Search engines take the name that they show beside results from it. */
export function webSite(frame: Frame): WithContext<WebSiteLeaf> {
  const { settings, paper } = frame;
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    "@id": webSiteId(frame),
    name: settings.title,
    url: urlOf(paper.address, settings),
    inLanguage: settings.language,
    publisher: { "@id": publisherId(settings) },
    ...stated({ description: settings.description || undefined }),
  };
}
