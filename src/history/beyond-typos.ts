import { distance } from "../model/nearest.ts";
import type { Word } from "./words.ts";

/** Words that stand in one text in the place of others in another, and what stands around them in both. */
export interface Change {
  readonly removed: readonly Word[];
  readonly added: readonly Word[];
  readonly before: Word | undefined;
  readonly after: Word | undefined;
}

/** Words by which a sentence says the opposite, in the languages of the interface. */
const negations = new Set(
  `no not never none nor neither nobody nothing nowhere without cannot cant dont wont isnt arent wasnt werent doesnt didnt hasnt havent hadnt
  wouldnt shouldnt couldnt mustnt nicht nichts kein keine keinen keinem keiner keines nie niemals niemand ohne weder ne pas non sans jamais ni aucun
  aucune rien personne sin nunca jamás ningún ninguna ninguno nadie nada não sem nem nenhum nenhuma ninguém nie bez nigdy ani żaden żadna nikt nic не ні
  без ніколи жоден жодна ніхто нічого нет ни никогда لا لم لن ليس ليست غير بدون لما לא אין בלי אל אף 不 没 沒 無 无 非 未 否 勿 莫`.split(
    /\s+/,
  ),
);
/** Words that are a letter apart and say when or how many. */
const facts = new Set("juni juli mars mai million millions billion billions trillion trillions".split(" "));

/**
 * Whether a change is more than the mending of a typo. A typo is one letter more, less or other, or two that changed places, in a word
 * of four letters or more and not at its beginning (two such in a word of ten or more; in shorter words, only places change); a word that
 * stood twice; one sign, in scripts that do not part words; and spaces, hyphens, capitals, punctuation, apostrophes and signs
 * of typography anywhere. Never a typo is another number, amount, negation or name.
 *
 * @param names the words of the names that the article is tagged with, as keys
 */
export function isBeyondTypos(
  { removed, added, before, after }: Change,
  names: ReadonlySet<string>,
): boolean {
  const tells = (words: readonly Word[]): string =>
    words
      .filter((word) => isTelling(word, names))
      .map(({ key }) => key)
      .sort()
      .join(" ");
  const together = (words: readonly Word[]): string => words.map(({ key }) => key).join("");
  if (together(removed) === together(added)) return false;
  if (tells(removed) !== tells(added)) return true;
  const signs = [...removed, ...added].every(({ kind }) => kind === "sign");
  if (signs) return Math.max(removed.length, added.length) > 1;
  const [only] = removed;
  if (removed.length === 1 && added.length === 0)
    return only?.key !== before?.key && only?.key !== after?.key;
  return (
    removed.length !== added.length || !removed.every(({ key }, at) => isTypo(key, added[at]?.key ?? ""))
  );
}

function isTelling({ key, kind, looksLikeName }: Word, names: ReadonlySet<string>): boolean {
  return kind === "number" || looksLikeName || negations.has(key) || facts.has(key) || names.has(key);
}

/** Whether two words are one with a slip of the finger. */
export function isTypo(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = one.length <= other.length ? [one, other] : [other, one];
  // What stands before a word makes another of it: legal, illegal.
  if (b.endsWith(a)) return false;
  if (isSwapped(a, b)) return true;
  if (b.length < 4 || a[0] !== b[0]) return false;
  return distance(a, b) <= (b.length >= 10 ? 2 : 1);
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
