import { foldWord } from "../names/mentions/letters.ts";
import { type Block, lineOf, sentenceAt } from "./article-text.ts";
import type { KnownName, KnownNames } from "./known-names.ts";
import { nameSequences } from "./name-sequences.ts";
import { isActingThere } from "./new-names.ts";
import type { Proposal } from "./proposal.ts";

/** A person of whom a text has the surname in another romanisation than the newsroom. */
export interface SurnameVariant {
  readonly known: KnownName;
  readonly proposal: Proposal;
}

/**
 * “President Zelensky”: surnames that no spelling of the newsroom is like, and that one person alone may bear. `bearers` are folded
 * surnames of others in the text.
 */
export function surnameVariants(
  blocks: readonly Block[],
  names: KnownNames,
  { bearers, language }: { readonly bearers: ReadonlySet<string>; readonly language: string },
): readonly SurnameVariant[] {
  const found = new Map<KnownName, SurnameVariant>();
  for (const one of blocks
    .filter(({ isTitle }) => !isTitle)
    .flatMap((block) => nameSequences(block, language))) {
    const [word = ""] = one.words;
    if (one.words.length > 1 || bearers.has(foldWord(word))) continue;
    if (!one.isTitled && !isActingThere(one)) continue;
    if (names.withSurname(word).length > 0) continue;
    const [known, ...others] = names.withSurnameLike(word);
    if (known === undefined || others.length > 0 || found.has(known)) continue;
    const proposal: Proposal = {
      ...{ field: known.group, name: known.name, line: lineOf(one.block, one.start) },
      sentence: sentenceAt(one.block.text, one.start),
      reason: `“${word}” is another spelling of the surname`,
      ...{ confidence: one.isTitled ? 0.85 : 0.8, known: true },
    };
    found.set(known, { known, proposal });
  }
  return [...found.values()];
}
