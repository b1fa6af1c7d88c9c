import { foldWord } from "../names/mentions/letters.ts";
import { particles } from "../names/mentions/word-lists.ts";
import { nameKey } from "../names/name-key.ts";
import type { Block } from "./article-text.ts";
import { isFirstName } from "./first-names.ts";
import { nameSequences, type Sequence } from "./name-sequences.ts";
import { wellKnownPlace } from "./places.ts";
import { locatives, placeBeginnings, placeHeads, roles, speech, things } from "./word-lists.ts";

/** A name that looks like one of a person or a place. */
export interface NewName {
  readonly group: "people" | "places";
  readonly name: string;
  readonly confidence: number;
  readonly reason: string;
  /** Where it stands, the first place first. */
  readonly found: readonly Sequence[];
}

/** What somebody else thinks of names in a text: their keys. */
export interface Opinion {
  readonly people: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** Asks somebody else for the names in some paragraphs. That takes longer than all that is done here. */
export type AskOpinion = (texts: readonly string[]) => Promise<Opinion>;

interface NewNameOptions {
  readonly language: string;
  /** Folded first names of people whom the newsroom knows. */
  readonly firstNames: ReadonlySet<string>;
  /** True for a stretch of a block that is a known name already. */
  isTaken(sequence: Sequence): boolean;
  readonly ask?: AskOpinion;
}

/** A name, with how sure it is, and how sure it is where somebody else takes it for one, too. */
interface Candidate extends NewName {
  readonly seconded?: number;
}

/** Names in a text that the newsroom does not know, as far as what stands in them and beside them says what they are. */
export async function newNames(
  blocks: readonly Block[],
  options: NewNameOptions,
): Promise<readonly NewName[]> {
  const sequences = blocks
    .filter(({ isTitle }) => !isTitle)
    .flatMap((block) => nameSequences(block, options.language))
    .filter((one) => !options.isTaken(one) && !isQuotedTitle(one));
  const groups = new Map<string, Sequence[]>();
  for (const one of sequences) {
    const key = nameKey(one.words.join(" "));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  const found = [...groups.values()];
  const candidates = [
    ...found.flatMap((group) => personOf(group, groups, options) ?? []),
    ...found.flatMap((group) => placeOf(group) ?? []),
  ];
  const names = (await decided(candidates, options.ask)).filter(
    ({ confidence }) => confidence >= worthSaying,
  );
  const people = names.filter(({ group }) => group === "people");
  const surnames = new Set(people.map(({ name }) => nameKey(name.split(" ").at(-1) ?? "")));
  const isSurname = ({ found: [one] }: NewName): boolean => surnames.has(nameKey(one?.words.join(" ") ?? ""));
  return [...people, ...names.filter((name) => name.group === "places" && !isSurname(name))];
}

/** What is less sure is not said; what is as sure as the other may be written without a look. */
const worthSaying = 0.6;
const sure = 0.8;

/** The candidates as they are after somebody else was asked about those in doubt, if there are any. */
async function decided(
  candidates: readonly Candidate[],
  ask: AskOpinion | undefined,
): Promise<readonly NewName[]> {
  const inDoubt = candidates.filter(
    ({ confidence, seconded = 0 }) =>
      seconded >= worthSaying && (confidence < worthSaying || (confidence < sure && seconded >= sure)),
  );
  if (inDoubt.length === 0 || ask === undefined) return candidates;
  const blocks = new Set(inDoubt.flatMap(({ found }) => found.map(({ block }) => block)));
  const opinion = await ask([...blocks].map(({ text }) => text));
  return candidates.map((one) =>
    inDoubt.includes(one) && opinion[one.group].has(nameKey(one.name))
      ? { ...one, confidence: one.seconded ?? one.confidence }
      : one,
  );
}

/** “Midnight in Paris”, «Die Zeit»: what fills quotation marks is the title of something. */
function isQuotedTitle({ block, start, behind }: Sequence): boolean {
  const before = block.text.slice(0, start);
  return (
    /[“"‘«„][\p{L}\p{M} ’'-]{0,40}$/u.test(before) &&
    /^[\p{L}\p{M} ’'-]{0,40}[”"’»“]/u.test(behind) &&
    !/[.,!?]["”»“]/.test(behind.slice(0, 44))
  );
}

const slavic = new Set(["uk", "ru", "be", "pl", "cs", "sk"]);

function personOf(
  found: readonly Sequence[],
  groups: ReadonlyMap<string, readonly Sequence[]>,
  { language, firstNames }: NewNameOptions,
): Candidate | undefined {
  const [sequence] = found;
  if (sequence === undefined) return undefined;
  const { words } = sequence;
  const full = words.filter((word) => capitalWord.test(word));
  if (full.length < 2 || full.length > 4 || words.some(isNoPart)) return undefined;
  if (/^\p{Lu}{1,3}\.?$/u.test(words.at(-1) ?? "")) return undefined;
  const name = sequence.block.text.slice(sequence.start, sequence.end);
  if (wellKnownPlace(name) !== undefined) return undefined;
  const [first = ""] = words;
  const isKnownFirst =
    isFirstName(first) ||
    firstNames.has(foldWord(first)) ||
    (/^\p{Lu}\.?$/u.test(first) && sequence.block.text[sequence.start + first.length] === ".");
  if (found.some(({ before }) => before === "the" || before === "a" || before === "an")) return undefined;
  const tag = language.toLowerCase().split("-")[0] ?? "";
  // “Ferdinand Hodlers Gemälde”: whose it is, and what.
  if (tag === "de" && full.slice(1, -1).some((word) => /\p{Ll}{2}(?<!s)s$/u.test(word) && !isFirstName(word)))
    return undefined;
  // In another case, nobody can tell what the name is in the first.
  if (slavic.has(tag) && !isFirstName(first)) return undefined;
  const surname = full.at(-1) ?? "";
  const last = foldWord(surname);
  const isTitled = found.some((one) => one.isTitled);
  const alone = [...groups.values()]
    .flat()
    .filter((one) => one.words.length === 1 && foldWord(one.words[0] ?? "") === last);
  const isAgain = alone.length > 0;
  const isActing = [...found, ...alone].some(isActingThere);
  const isRole = found.some(hasRole);
  const clues = [isKnownFirst, isTitled || isRole, isActing, isAgain].filter(Boolean).length;
  if (placeHeads.has(surname.toLowerCase()) && !(isTitled || isRole || isActing)) return undefined;
  let confidence = 0;
  if (isKnownFirst)
    confidence = wellKnownPlace(surname)?.rank === "sure" && clues === 1 ? 0.5 : clues === 1 ? 0.78 : 0.9;
  else if (isTitled) confidence = isAgain || isActing ? 0.85 : 0.78;
  else if (isRole && (isAgain || isActing)) confidence = 0.78;
  else if (isAgain && isActing) confidence = 0.68;
  if (clues === 0 || (tag === "de" && !isKnownFirst && !isTitled)) return undefined;
  const why =
    isTitled || isRole
      ? "stands beside an office"
      : isKnownFirst
        ? "begins with a first name"
        : "is called by the surname again";
  return {
    ...{ group: "people", name, confidence, seconded: (confidence || 0.68) + 0.03 },
    ...{ reason: `looks like a person: ${why}`, found },
  };
}

const capitalWord = /^(?:[dlDL]['’])?\p{Lu}/u;

/** A word that is in no person’s name. */
function isNoPart(word: string): boolean {
  const bare = word.toLowerCase();
  if (particles.has(bare)) return false;
  return (
    things.has(bare) ||
    /\d/.test(word) ||
    /^\p{Lu}{3,}$/u.test(word) ||
    /^(?:Jr|Sr|Catholics?|Moslems?|Muslims?|Christians?|Jews?)$/.test(word)
  );
}

/** Whether what stands behind or before a name says that it does what people do. */
export function isActingThere({ behind, before }: Sequence): boolean {
  const next = /^,?[ \u00a0](\p{L}[\p{L}'’-]*)/u.exec(behind)?.[1]?.toLowerCase();
  return (next !== undefined && speech.has(next)) || speech.has(before);
}

/** “envoy Steve Witkoff”, “Andriy Yermak, Zelenskyy’s closest adviser”. */
function hasRole({ before, behind }: Sequence): boolean {
  if (roles.has(before)) return true;
  const [, beside = ""] = /^, ([^,.;:!?“”()]{3,90})/u.exec(behind) ?? [];
  if (/^\d\d\b/.test(beside)) return true;
  const words = beside.toLowerCase().split(/[\s-]+/);
  return (
    words.length > 1 &&
    words.slice(0, 8).some((word) => roles.has(word)) &&
    !/^(?:and|und|et|i|та|и)\b/u.test(beside)
  );
}

function placeOf(found: readonly Sequence[]): Candidate | undefined {
  const [sequence] = found;
  if (sequence === undefined) return undefined;
  const { words, block, start, end } = sequence;
  const name = block.text.slice(start, end);
  if (wellKnownPlace(name) !== undefined) return undefined;
  const isLocated = found.some(({ before }) => locatives.has(before));
  const last = (words.at(-1) ?? "").toLowerCase();
  const first = (words[0] ?? "").toLowerCase();
  const isHeaded =
    words.length > 1 && words.length < 4 && (placeHeads.has(last) || placeBeginnings.has(first));
  const others = words.filter(
    (word) => !placeHeads.has(word.toLowerCase()) && things.has(word.toLowerCase()),
  );
  if (isHeaded && others.length === 0)
    return {
      group: "places",
      name,
      confidence: isLocated || found.length > 1 ? 0.78 : 0.65,
      reason: "looks like a place by its name",
      found,
    };
  if (words.length > 3 || words.some((word) => things.has(word.toLowerCase()))) return undefined;
  const isRegional = found.some(({ behind, before }) => {
    const wider = /^, (\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)?)/u.exec(behind)?.[1];
    return locatives.has(before) && wider !== undefined && wellKnownPlace(wider) !== undefined;
  });
  const isCalled = found.some(({ block: { text }, start: at }) =>
    /\b(?:city|town|village|port|suburb|island|capital|region|province) of $/u.test(
      text.slice(Math.max(0, at - 30), at),
    ),
  );
  if (isRegional || isCalled)
    return {
      group: "places",
      name,
      confidence: 0.8,
      reason: isCalled ? "is called a town or a region" : "stands beside a wider place",
      found,
    };
  if (words.length > 2 || !found.some(({ before }) => before === "in" || before === "near")) return undefined;
  return {
    ...{ group: "places", name, confidence: 0, seconded: 0.65 },
    ...{ reason: "looks like a place: something is in it", found },
  };
}
