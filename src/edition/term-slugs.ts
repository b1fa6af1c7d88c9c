import { digestOf } from "../model/digest.ts";
import { compareText } from "../model/order.ts";
import { slugify } from "../model/slug.ts";
import { nameKey } from "../names/name-key.ts";
import type { Term } from "./edition.ts";

/** What the signs are called that tell names of one letter apart: C, C++, C#. */
const spokenSigns: Readonly<Record<string, string>> = { "+": "-plus", "#": "-sharp" };

/**
 * The plain slug of a name that has no record: what any name would have if it were the only one. “C++” is `c-plus-plus`, so
 * that it is never that of “C”. Empty where nothing in the name can be spelt.
 */
export function termSlug(name: string): string {
  const key = nameKey(name);
  // Such a key is a letter and the signs behind it; every other key has no sign, or nothing else.
  const spoken = /^[^+#][+#]+$/u.test(key) ? key.replace(/[+#]/g, (sign) => spokenSigns[sign] ?? "") : name;
  return slugify(spoken).slice(0, 120).replace(/-+$/, "");
}

/** The slug that a term is given. */
interface GivenSlug<Named> {
  readonly term: Named;
  readonly slug: string;
  /** Who has the plain slug, where this term would have it if the other were not there. */
  readonly rival?: Named;
  /** Counts those who want one slug, from 1, its owner. */
  readonly number?: number;
}

/**
 * Shares out the plain slugs of names that have no record: each to the name that spells it exactly (“Mir” keeps `mir`, not
 * “Мир”), else to the first of those that want it, in the order of their keys. All others get a tail made from the name.
 * Neither dates nor the order of articles count. `recorded` are the slugs of records, which nobody else has.
 *
 * @param terms each with its plain slug (`termSlug`); no two have one name
 */
export function shareOutSlugs<Named extends Pick<Term, "name" | "slug">>(
  terms: readonly Named[],
  recorded: ReadonlySet<string>,
): GivenSlug<Named>[] {
  const given: GivenSlug<Named>[] = [];
  const wanted = new Map<string, Named[]>();
  for (const term of terms) {
    const { slug } = term;
    if (slug === "" || recorded.has(slug)) given.push({ term, slug: withTail(term) });
    else {
      const others = wanted.get(slug);
      if (others === undefined) wanted.set(slug, [term]);
      else others.push(term);
    }
  }
  for (const [slug, rivals] of wanted) {
    if (rivals.length === 1) continue;
    const rank = ({ name }: Named): string =>
      nameKey(name) === nameKey(slug) ? `0${nameKey(name)}` : `1${nameKey(name)}`;
    const [owner, ...others] = rivals.sort((a, b) => compareText(rank(a), rank(b)));
    if (owner === undefined) continue;
    others.forEach((term, index) => {
      given.push({ term, slug: withTail(term), rival: owner, number: index + 2 });
    });
  }
  return given;
}

function withTail({ name, slug }: Pick<Term, "name" | "slug">): string {
  const tail = Buffer.from(digestOf([nameKey(name)]), "base64url")
    .toString("hex")
    .slice(0, 6);
  return slug === "" ? `n-${tail}` : `${slug}-${tail}`;
}
