import type { WebSiteLeaf, WithContext } from "schema-dts";
import type { Settings } from "../../model/settings.ts";
import { publisherId, webSiteId } from "./ids.ts";
import { stated } from "./stated.ts";

/** The site, for its front page. Search engines take the name that they show beside results from it. */
export function webSite(settings: Settings): WithContext<WebSiteLeaf> {
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    "@id": webSiteId(settings),
    name: settings.title,
    url: settings.url,
    inLanguage: settings.language,
    publisher: { "@id": publisherId(settings) },
    ...stated({ description: settings.description || undefined }),
  };
}
