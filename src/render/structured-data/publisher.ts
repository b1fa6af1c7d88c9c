import type { ImageObjectLeaf, NewsMediaOrganizationLeaf, WithContext } from "schema-dts";
import type { Settings } from "../../model/settings.ts";
import { urlFrom, urlOf } from "../links.ts";
import { elsewhere } from "./elsewhere.ts";
import { publisherId } from "./ids.ts";
import { policyLinks } from "./policies.ts";
import { withTextKept } from "./script-json.ts";
import { stated } from "./stated.ts";

const references = new WeakMap<Settings, NewsMediaOrganizationLeaf>();

/** The publisher as every article names it. The front page says the rest under the same `@id`. */
export function publisherReference(settings: Settings): NewsMediaOrganizationLeaf {
  const known = references.get(settings);
  if (known !== undefined) return known;
  const reference = withTextKept<NewsMediaOrganizationLeaf>({
    "@type": "NewsMediaOrganization",
    "@id": publisherId(settings),
    name: settings.publisher.name,
    url: settings.url,
    ...stated({ logo: logoOf(settings) }),
  });
  references.set(settings, reference);
  return reference;
}

/** All about the publisher, https://schema.org/NewsMediaOrganization, with the policies of the Trust Project. */
export function newsOrganisation(settings: Settings): WithContext<NewsMediaOrganizationLeaf> {
  const { sameAs, founded, email } = settings.publisher;
  return {
    "@context": "https://schema.org",
    ...publisherReference(settings),
    ...stated({ foundingDate: founded, email, sameAs: elsewhere(sameAs) }),
    ...policyLinks(settings),
  };
}

/** What search engines are told of; else the one that readers see. */
function logoOf(settings: Settings): ImageObjectLeaf | undefined {
  const { publisher, face } = settings;
  const { logo = face.logo && urlOf(face.logo.light.address, settings) } = publisher;
  return logo === undefined ? undefined : { "@type": "ImageObject", url: urlFrom(logo, settings) };
}
