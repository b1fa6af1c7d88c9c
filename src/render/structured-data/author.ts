import type { OrganizationLeaf } from "schema-dts";
import type { OwnTermFacts, TermFacts } from "../facts.ts";
import { urlOf } from "../links.ts";
import type { Frame, RenderContext } from "../render-context.ts";
import { elsewhere } from "./elsewhere.ts";
import { entityId } from "./ids.ts";
import type { Writer } from "./named-thing.ts";
import { publisherReference } from "./publisher.ts";
import { withTextKept } from "./script-json.ts";
import { stated } from "./stated.ts";

/**
 * Those who wrote an article, one object each. Where none is named, the newsroom itself answers for it, which is how
 * search engines read an article without a byline.
 */
export function authorsOf(authors: readonly TermFacts[], { frame, writers }: RenderContext): Writer[] {
  const { settings } = frame;
  return authors.length === 0
    ? [publisherReference(settings) as unknown as OrganizationLeaf]
    : authors.map((author) => writers.of(author.address, () => withTextKept(authorEntity(author, frame))));
}

/** An author on an article or on a page of their own. */
type AuthorFacts = TermFacts | OwnTermFacts;

/** An author: the name alone in `name`, the office in `jobTitle`. A desk, an agency and the newsroom are no persons. */
export function authorEntity(author: AuthorFacts, frame: Frame): Writer {
  const { settings } = frame;
  const { name, address, entry } = author;
  const common = {
    "@id": entityId(address, frame),
    name,
    url: urlOf(address, settings),
    ...stated({ alternateName: entry?.aliases, sameAs: elsewhere(entry?.sameAs) }),
  };
  return isOrganisation(author, frame)
    ? { "@type": "Organization", ...common }
    : { "@type": "Person", ...common, ...stated({ jobTitle: entry?.role }) };
}

/** True where an author’s record says so, or where the author has the name of the publication or its publisher. */
export function isOrganisation(
  author: AuthorFacts,
  { settings: { title, publisher } }: Pick<Frame, "settings">,
): boolean {
  const { name, entry } = author;
  return entry?.desk === true || name === title || name === publisher.name;
}
