import type { CollectionPageLeaf, PlaceLeaf, ProfilePageLeaf, WithContext } from "schema-dts";
import type { Group } from "../../edition/edition.ts";
import type { Entry } from "../../model/content.ts";
import type { OwnTermFacts, TermFacts } from "../facts.ts";
import { urlOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import { authorEntity } from "./author.ts";
import { entity } from "./entity.ts";
import { webSiteId } from "./ids.ts";
import { imageObject } from "./image-object.ts";
import type { Entity } from "./named-thing.ts";
import { type Stated, stated } from "./stated.ts";

/**
 * The page of a term: of an author a profile (https://schema.org/ProfilePage), of anything else the collection of its
 * coverage, with what the newsroom knows of the person, place or topic.
 */
export function termPage(
  group: Pick<Group, "kind">,
  term: OwnTermFacts,
  wider: readonly TermFacts[],
  context: RenderContext,
): WithContext<ProfilePageLeaf | CollectionPageLeaf> {
  const { settings } = context.frame;
  const url = urlOf(term.address, settings);
  const page = {
    "@context": "https://schema.org",
    "@id": url,
    url,
    name: term.name,
    inLanguage: settings.language,
    isPartOf: { "@id": webSiteId(context.frame) },
  } as const;
  if (group.kind === "authors") {
    const { description, email }: Partial<Entry> = term.entry ?? {};
    const known = stated({ description, email, image: pictureOf(term, context) });
    return {
      "@type": "ProfilePage",
      ...page,
      mainEntity: { ...authorEntity(term, context.frame), ...known },
    };
  }
  if (group.kind === "stories") {
    return { "@type": "CollectionPage", ...page, ...stated({ description: term.entry?.description }) };
  }
  return {
    "@type": "CollectionPage",
    ...page,
    about: { ...entity(term, context), ...knownOf(term, wider, context) } as Entity,
  };
}

/** What only its own page says of a person, place or topic. */
function knownOf(term: OwnTermFacts, wider: readonly TermFacts[], context: RenderContext): object {
  const { entry } = term;
  const known = stated({ description: entry?.description, image: pictureOf(term, context) });
  switch (entity(term, context)["@type"]) {
    case "Person":
      return { ...known, ...stated({ jobTitle: entry?.role, birthDate: dateOrNothing(entry?.born) }) };
    case "Place":
      return { ...known, ...whereabouts(term, wider, context) };
    default:
      return known;
  }
}

function pictureOf({ portrait }: OwnTermFacts, { frame }: RenderContext) {
  return portrait && imageObject(portrait, frame.settings);
}

/** Where a place is: its co-ordinates, its country, and the larger place that it lies in. */
function whereabouts(
  term: OwnTermFacts,
  [nearest]: readonly TermFacts[],
  context: RenderContext,
): Stated<Pick<PlaceLeaf, "geo" | "address" | "containedInPlace">> {
  const { lat, lon, country }: Partial<Entry> = term.entry ?? {};
  return stated({
    geo:
      lat === undefined || lon === undefined
        ? undefined
        : ({ "@type": "GeoCoordinates", latitude: lat, longitude: lon } as const),
    address:
      country === undefined ? undefined : ({ "@type": "PostalAddress", addressCountry: country } as const),
    containedInPlace: nearest && (entity(nearest, context) as PlaceLeaf),
  });
}

/** A date or the year alone, as schema.org wants it; editors may write more (“about 1950”), which only readers see. */
function dateOrNothing(born: string | undefined): string | undefined {
  return born !== undefined && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(born) ? born : undefined;
}
