import type { Entry } from "../../model/content.ts";
import type { LocatorMap, LocatorMapView } from "../entity-views.ts";
import type { OwnTermFacts, TermLinkFacts } from "../facts.ts";
import { locatorMap } from "../map/locator-map.ts";
import type { RenderContext } from "../render-context.ts";

/** So many letters of a name fit beside the point. */
const longestLabel = 36;

/** Maps that are drawn: the preview shows a page again and again. A record that changes is another row. */
const drawn = new WeakMap<Entry, LocatorMap>();

/** The map of a term whose record says where it is; `wider` are the places that it lies in. */
export function locatorMapView(
  { name, entry }: OwnTermFacts,
  wider: readonly TermLinkFacts[],
  { words, land }: RenderContext,
): LocatorMapView | undefined {
  if (entry?.lat === undefined || entry.lon === undefined) return undefined;
  const { lat, lon } = entry;
  const { north, south, east, west, both } = words.coordinates;
  const coordinates = both((lat < 0 ? south : north)(lat), (lon < 0 ? west : east)(lon));
  const map = drawn.get(entry) ?? locatorMap(lat, lon, land);
  drawn.set(entry, map);
  return {
    ...map,
    label: name.length > longestLabel ? undefined : name,
    text:
      wider.length === 0
        ? words.term.map(name, coordinates)
        : words.term.mapWithin(name, coordinates, words.list(wider.map((place) => place.name))),
    coordinates,
  };
}
