import { bylinePieces } from "../model/byline-pieces.ts";
import type { Complaint, FieldRef } from "../model/complaint.ts";
import { nearestName } from "../model/nearest.ts";
import { spellingsOf } from "../model/spellings.ts";
import { ambiguousName } from "./ambiguous-name.ts";
import type { PublicArticle, Term } from "./edition.ts";
import { entriesOf, type TermRegister } from "./term-register.ts";

export interface JoinedByline {
  /** Everybody who signs the article: those of `authors`, then those whom only the byline names. */
  readonly authors: readonly Term[];
  /** The byline with its tokens resolved. */
  readonly byline: readonly (string | Term)[];
  readonly complaints: readonly Complaint[];
}

/**
 * Resolves the tokens of the byline of an article of a paper. A token means one of the article’s own `authors`, by name, alias or id, or
 * else an author who has a record, and who then counts as an author of the article. Any other token is a complaint:
 * somebody of that name may sign another article, but credit is not given on a guess.
 */
export function joinByline(
  article: PublicArticle,
  own: readonly Term[],
  register: TermRegister,
  paper: number,
): JoinedByline {
  const { row } = article;
  const authors = [...own];
  const complaints: Complaint[] = [];
  const at: FieldRef = { file: row.path, field: ["byline"] };
  const byline = bylinePieces(row.byline ?? "").map((piece): string | Term => {
    if ("text" in piece) return piece.text;
    const { token } = piece;
    const known = register.lookUp(token, paper);
    const [mine, ...otherMine] = authors.filter((term) => term.slug === token || known.includes(term));
    if (mine !== undefined && otherMine.length === 0) return mine;
    const records = entriesOf(known);
    const [record] = records;
    if (record !== undefined && records.length === 1) {
      authors.push(...register.tag(article, [record.id], paper));
      return authors.at(-1) ?? token;
    }
    complaints.push(
      records.length > 1 ? ambiguousName(token, records, at) : unknownToken(token, register, at),
    );
    return token;
  });
  return { authors, byline, complaints };
}

function unknownToken(token: string, { records }: TermRegister, at: FieldRef): Complaint {
  const known = records.flatMap(({ entry }) => [entry.id, ...spellingsOf(entry)]);
  const near = nearestName(token, known);
  return {
    code: "byline-unknown",
    at,
    message: `The byline names {${token}}, and there is no such author.`,
    hint:
      near === undefined
        ? `Add the name to \`authors\`, write content/authors/…, or take the braces away.`
        : `Did you mean {${near}}?`,
  };
}
