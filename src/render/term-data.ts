import type { Term } from "../edition/edition.ts";
import type { Settings } from "../model/settings.ts";
import { urlFrom, urlOf } from "./links.ts";
import { entityTypes } from "./structured-data.ts";

/**
 * A person, a place, a topic or an author for search engines, on a page about it: https://schema.org/Person and the
 * like. `wider` are the places that a place lies in, nearest first. Of a name without a record nothing is known.
 */
export function termData(term: Term, wider: readonly Term[], settings: Settings): object | undefined {
  const { entry, group } = term;
  if (entry === undefined) return undefined;
  const type = group === "authors" ? "Person" : (entityTypes[group] ?? "Thing");
  const [within] = wider;
  return {
    "@context": "https://schema.org",
    "@type": type,
    name: term.name,
    url: urlOf(term.address, settings),
    ...(entry.aliases.length === 0 ? {} : { alternateName: entry.aliases }),
    ...(entry.description === undefined ? {} : { description: entry.description }),
    ...(entry.image === undefined ? {} : { image: urlFrom(entry.image.src, settings) }),
    ...(entry.sameAs.length === 0 ? {} : { sameAs: entry.sameAs }),
    ...(type === "Person" ? personData(entry) : {}),
    ...(type === "Place" ? placeData(entry, within, settings) : {}),
  };
}

function personData({ role, born, email }: NonNullable<Term["entry"]>): object {
  return {
    ...(role === undefined ? {} : { jobTitle: role }),
    ...(born !== undefined && /^\d{4}(-\d{2}){0,2}$/.test(born) ? { birthDate: born } : {}),
    ...(email === undefined ? {} : { email }),
  };
}

function placeData(
  { lat, lon, country }: NonNullable<Term["entry"]>,
  within: Term | undefined,
  settings: Settings,
): object {
  return {
    ...(lat === undefined || lon === undefined
      ? {}
      : { geo: { "@type": "GeoCoordinates", latitude: lat, longitude: lon } }),
    ...(country === undefined ? {} : { address: { "@type": "PostalAddress", addressCountry: country } }),
    ...(within === undefined
      ? {}
      : { containedInPlace: { "@type": "Place", name: within.name, url: urlOf(within.address, settings) } }),
  };
}
