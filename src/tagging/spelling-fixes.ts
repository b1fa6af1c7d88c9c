import { nameKey } from "../names/name-key.ts";
import { isSlip } from "../names/slip.ts";
import type { ArticleText } from "./article-text.ts";
import { type KnownName, type KnownNames, kindOf } from "./known-names.ts";
import type { Proposal } from "./proposal.ts";

/** Tags that no other article has, and that are nearly the name of something known: a slip, or a surname alone. */
export function spellingProposals({ tags }: ArticleText, names: KnownNames): readonly Proposal[] {
  return Object.entries(tags).flatMap(([group, list]) =>
    list.flatMap(({ name, line }): Proposal[] => {
      if (names.meaning(name).some((one) => one.group === group)) return [];
      const near = nearOf(name, group, names);
      if (near === undefined || list.some((other) => nameKey(other.name) === nameKey(near.known.name)))
        return [];
      return [
        {
          ...{ field: group === "stories" ? "story" : group, name: near.known.name, line, sentence: name },
          ...{ reason: near.reason, confidence: near.confidence, known: true, instead: name },
        },
      ];
    }),
  );
}

interface Near {
  readonly known: KnownName;
  readonly reason: string;
  readonly confidence: number;
}

function nearOf(name: string, group: string, names: KnownNames): Near | undefined {
  const plain = plainWords(name);
  const slips = names.all.filter(
    (one) =>
      one.group === group && one.spellings.some((text) => text !== name && isSlip(plainWords(text), plain)),
  );
  const [slip] = slips;
  if (slip !== undefined && slips.length === 1)
    return {
      known: slip,
      reason: `no other article has “${name}”, and ${slip.name} is a letter away`,
      confidence: slip.hasRecord || slip.uses > 2 ? 0.8 : 0.6,
    };
  if (group !== "people" || name.includes(" ")) return undefined;
  const bearers = names.withSurnameLike(name).filter((one) => kindOf(one) === "person");
  const [bearer] = bearers;
  if (bearer === undefined || bearers.length > 1) return undefined;
  return {
    known: bearer,
    reason: `no other article has “${name}”; it is the surname of ${bearer.name}`,
    confidence: 0.75,
  };
}

function plainWords(text: string): string {
  return text
    .split(/[^\p{L}\p{M}\p{N}'’ʼ]+/u)
    .map((word) => nameKey(word))
    .join(" ");
}
