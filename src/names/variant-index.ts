import { endingKey, isForeignScript, soundKeys } from "./romanised-key.ts";

/**
 * Finds whose name a spelling is that no record gives, because it is the same name romanised otherwise. It never guesses:
 * endings that are spelt in several ways count always, sounds only where the spelling asked for is in another
 * alphabet, or the record has one that is.
 */
export class VariantIndex<Owner> {
  readonly #byEnding = new Map<string, Owner[]>();
  /** Sounds of all spellings, for a name in another alphabet. */
  readonly #bySound = new Map<string, Owner[]>();
  /** Sounds of owners that are known in another alphabet, for a name in Latin letters. */
  readonly #byKnownSound = new Map<string, Owner[]>();

  add(owner: Owner, spellings: readonly string[]): void {
    const known = spellings.some(isForeignScript);
    for (const spelling of spellings) {
      const ending = endingKey(spelling);
      if (ending !== undefined) enter(this.#byEnding, ending, owner);
      for (const sound of soundKeys(spelling)) {
        enter(this.#bySound, sound, owner);
        if (known) enter(this.#byKnownSound, sound, owner);
      }
    }
  }

  /** Everybody whose name it may be, each once. Only one alone is an answer. */
  ownersOf(name: string): readonly Owner[] {
    const ending = endingKey(name);
    const found = ending === undefined ? [] : [...(this.#byEnding.get(ending) ?? [])];
    const sounds = isForeignScript(name) ? this.#bySound : this.#byKnownSound;
    if (sounds.size === 0) return found;
    for (const sound of soundKeys(name)) {
      for (const owner of sounds.get(sound) ?? []) if (!found.includes(owner)) found.push(owner);
    }
    return found;
  }
}

function enter<Owner>(index: Map<string, Owner[]>, key: string, owner: Owner): void {
  const owners = index.get(key);
  if (owners === undefined) index.set(key, [owner]);
  else if (!owners.includes(owner)) owners.push(owner);
}
