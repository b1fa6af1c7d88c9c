import { authorsGroup } from "../model/content.ts";
import type { TextBlock } from "../source/markdown/text-blocks.ts";
import { type ArticleText, lineOf, sentenceAt } from "./article-text.ts";
import type { KnownNames } from "./known-names.ts";
import type { Proposal } from "./proposal.ts";

/** “By Ana Ilić”, at the beginning of a text or at its end. */
const byline =
  /^[([—–\s]*(?:(?:By|Written by|Reported by|Reporting by|Story by|Text|Words|Von|Text von|Par|Por|Di|Door|Av|Autor|Autorka|Autor:in|Автор|Авторка|Текст|Tekst)(?::\s*|\s+))(\p{L}[\p{L}\p{M}'’. -]{3,90}?)(?=$|[,;|)\]–—]|\s(?:and|und|et|y|i|та|и|in|for)\s)/u;

/** The names in a line that says who wrote the text; undefined for any other line. */
export function signedIn({ text }: TextBlock): readonly string[] | undefined {
  const signed = text.length > 140 || /[.!?…]\s*$/.test(text) ? undefined : byline.exec(text)?.[1];
  if (signed === undefined || !/\p{Lu}\S* .*\p{Lu}/u.test(signed)) return undefined;
  return [
    signed,
    ...(/\s(?:and|und|et|y|i|та|и)\s+(\p{Lu}[\p{L}\p{M}'’. -]{3,60})/u.exec(text)?.slice(1) ?? []),
  ];
}

/** The authors whom a line of the text names, as far as the newsroom knows them. */
export function bylineProposals({ body, tags }: ArticleText, names: KnownNames): readonly Proposal[] {
  if ((tags[authorsGroup] ?? []).length > 0) return [];
  const lines = body.filter(({ isHeading }) => !isHeading);
  return [...new Set([...lines.slice(0, 2), ...lines.slice(-2)])].flatMap((block) =>
    (signedIn(block) ?? []).flatMap((one): Proposal[] => {
      const found = names
        .meaning(one.trim().replace(/\.$/, ""))
        .filter(({ group }) => group === authorsGroup);
      const [known, ...others] = found;
      if (known === undefined || others.length > 0) return [];
      return [
        {
          ...{
            field: authorsGroup,
            name: known.name,
            line: lineOf(block, 0),
            sentence: sentenceAt(block.text, 0),
          },
          ...{ reason: "the text is signed so", confidence: 0.95, known: true },
        },
      ];
    }),
  );
}
