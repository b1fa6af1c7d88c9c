import { webUrl } from "../links.ts";
import type { Link } from "../views.ts";

/** What readers call the places that keep records of people and places, by the end of their host. */
const names: readonly (readonly [host: string, name: string])[] = [
  ["wikidata.org", "Wikidata"],
  ["wikipedia.org", "Wikipedia"],
  ["commons.wikimedia.org", "Wikimedia Commons"],
  ["viaf.org", "VIAF"],
  ["isni.org", "ISNI"],
  ["orcid.org", "ORCID"],
  ["d-nb.info", "Deutsche Nationalbibliothek"],
  ["data.bnf.fr", "Bibliothèque nationale de France"],
  ["id.loc.gov", "Library of Congress"],
  ["geonames.org", "GeoNames"],
  ["openstreetmap.org", "OpenStreetMap"],
  ["dbpedia.org", "DBpedia"],
  ["britannica.com", "Encyclopædia Britannica"],
  ["imdb.com", "IMDb"],
  ["musicbrainz.org", "MusicBrainz"],
  ["linkedin.com", "LinkedIn"],
  ["youtube.com", "YouTube"],
  ["facebook.com", "Facebook"],
  ["instagram.com", "Instagram"],
  ["bsky.app", "Bluesky"],
  ["github.com", "GitHub"],
];

/** Addresses of the same thing elsewhere as links; what is no web address is left to machines. */
export function elsewhereLinks(sameAs: readonly string[]): Link[] {
  return sameAs
    .filter((url) => /^https?:\/\//i.test(url) && URL.canParse(url))
    .map((url) => ({ text: nameOf(new URL(url).hostname), href: webUrl(url) }));
}

/** `www.wikidata.org` → “Wikidata”, `fr.wikipedia.org` → “Wikipedia (fr)”; a host that is not known by itself. */
function nameOf(hostname: string): string {
  const host = hostname.replace(/^www\./, "");
  const known = names.find(([end]) => host === end || host.endsWith(`.${end}`));
  if (known === undefined) return host;
  const [end, name] = known;
  const language = end === "wikipedia.org" ? host.slice(0, -end.length - 1) : "";
  return language === "" ? name : `${name} (${language})`;
}
