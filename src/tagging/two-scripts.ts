import { isForeignScript, soundKeys } from "../names/romanised-key.ts";
import type { ArticleText } from "./article-text.ts";
import type { Proposal } from "./proposal.ts";

/**
 * Proposals without those that say a name for a second time, in another script, as a text in two languages does: Kyiv and Київ. What is
 * known already stays, else the one in the script of most of the text, and says how it is written otherwise.
 */
export function eachInOneScript(all: readonly Proposal[], article: ArticleText): readonly Proposal[] {
  const isForeign = isMostlyForeign(article);
  const rank = ({ name, known }: Proposal): number =>
    (known ? 2 : 0) + (isForeignScript(name) === isForeign ? 1 : 0);
  const kept: Proposal[] = [];
  for (const one of [...all].sort((a, b) => rank(b) - rank(a))) {
    const at = kept.findIndex(
      ({ field, name, instead }) =>
        field === one.field && instead === undefined && isInOtherScript(name, one.name),
    );
    const same = one.instead === undefined ? kept[at] : undefined;
    if (same === undefined) kept.push(one);
    else kept[at] = { ...same, reason: `${same.reason}; also written ${one.name}` };
  }
  return kept;
}

/** Whether two names are one name in two scripts. */
function isInOtherScript(one: string, other: string): boolean {
  if (isForeignScript(one) === isForeignScript(other)) return false;
  const keys = soundKeys(one);
  return soundKeys(other).some((key) => keys.includes(key));
}

function isMostlyForeign({ body }: ArticleText): boolean {
  const text = body.map((block) => block.text).join(" ");
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter(isForeignScript).length * 2 > letters.length;
}
