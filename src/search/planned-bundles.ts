import type { Edition, PublicArticle, Term } from "../edition/edition.ts";
import { termSpellings } from "../edition/term-spellings.ts";
import { digestOf } from "../model/digest.ts";
import { engineVersion } from "./engine-version.ts";

/** Raised when the files of a bundle are made or laid out in another way. */
const form = "2";

/** One year of one paper, as it is to be indexed. */
export interface PlannedBundle {
  /** Which it is, whatever is in it: `2025`, or `fr-2025`. */
  readonly name: string;
  /** Its name with a digest of all that decides its bytes. */
  readonly folder: string;
  /** The folder of what the bundles of its language are searched with. */
  readonly engine: string;
  /** The address of its paper. */
  readonly paper: string;
  /** BCP 47 */
  readonly language: string;
  readonly year: string;
  /** Newest first. */
  readonly articles: readonly PublicArticle[];
  /** Of each article, what stands for all that the index holds of it. */
  readonly records: readonly string[];
}

/**
 * The bundles of an edition: papers in their order, the years of each newest first.
 *
 * @param reading stands for all but the files that decides what is read from them
 */
export function plannedBundles({ papers, settings }: Edition, reading: string): PlannedBundle[] {
  const terms = new Map<Term, string>();
  return papers.flatMap(({ language, address, archive }) => {
    const engine = `engine-${language.toLowerCase()}-${engineVersion}`;
    const made = digestOf([form, reading, engine, settings.searchExcerpts, JSON.stringify(settings.words)]);
    return archive.years.map(({ key: year, articles }): PlannedBundle => {
      const records = articles.map((article) => recordDigest(article, made, terms));
      const name = `${address.slice(1).replace("/", "-")}${year}`;
      const key = Buffer.from(digestOf([made, ...records]), "base64url")
        .toString("hex")
        .slice(0, 12);
      const folder = `${name}-${key}`;
      return { name, folder, engine, paper: address, language, year, articles, records };
    });
  });
}

/** `made` stands for how it is indexed. */
function recordDigest(
  { row, address, hidden, terms }: PublicArticle,
  made: string,
  known: Map<Term, string>,
): string {
  const names = terms.flat().map((term) => {
    let digest = known.get(term);
    if (digest === undefined) {
      digest = digestOf([term.group, term.slug, ...termSpellings(term)]);
      known.set(term, digest);
    }
    return digest;
  });
  return digestOf([made, row.digest, address, hidden, ...names]);
}
