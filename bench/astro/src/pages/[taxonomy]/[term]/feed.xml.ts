import { feed } from "../../../lib/feed.ts";
import { TAXONOMIES, termsOf, type Term } from "../../../lib/site.ts";

export async function getStaticPaths() {
  const terms = (await Promise.all(TAXONOMIES.map(termsOf))).flat();
  return terms.map((term) => ({ params: { taxonomy: term.taxonomy, term: term.slug }, props: { term } }));
}

export function GET({ props: { term } }: { props: { term: Term } }): Response {
  return feed(term.name, `/${term.taxonomy}/${term.slug}/`, term.articles, false);
}
