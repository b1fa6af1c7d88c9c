/** A name that an article might be tagged with, or a tag of it that might be spelt otherwise. */
export interface Proposal {
  /** The field of front matter that it is for: a taxonomy, `authors` or `story`. */
  readonly field: string;
  /** As it is to be written there. */
  readonly name: string;
  /** Of the file, from 1: where it stands first, or in the front matter where a tag is to be spelt otherwise. */
  readonly line: number;
  /** The sentence around it; of a tag, the tag. */
  readonly sentence: string;
  /** Why, in a few plain words. */
  readonly reason: string;
  /** From 0 to 1, two digits. */
  readonly confidence: number;
  /** True for a name of a record or of another article. */
  readonly known: boolean;
  /** The tag in whose place it is to stand; absent where it is a further one. */
  readonly instead?: string;
}
