/** How an editor fills in a field. */
export type Way =
  /** One line of text. */
  | "line"
  /** Several lines of text. */
  | "text"
  /** A day, perhaps with a time, in the newsroom’s time zone. */
  | "moment"
  | "flag"
  | "number"
  /** Several texts, each in a field of its own. */
  | "lines"
  /** A file of `content/media/`. */
  | "picture"
  /** A text for each of several languages. */
  | "by-language"
  /** One of several words. */
  | { readonly choose: readonly string[] }
  /** Names out of the records of a folder: as they are spelt there, or the names of their files. */
  | { readonly pick: string; readonly by: "name" | "id"; readonly many: boolean }
  | { readonly group: Controls<object> }
  | { readonly list: Controls<object>; readonly summary: string }
  /** Numbers in brackets, so many as there are labels. */
  | { readonly numbers: number }
  /** Not shown; what an article says there stays. */
  | "left-alone";

export interface Control {
  readonly label: string;
  /** Below the field; else what the schema says of it, as far as an editor has use for that. */
  readonly hint?: string;
  readonly as: Way;
  /** Only in the files of some folders: `authors`, `places`. */
  readonly of?: readonly string[];
  /** Only where the file itself is at hand to be merged with: the form that a file says it in may be another one. */
  readonly isAtHome?: true;
  /** What a new file has there. */
  readonly usual?: string | boolean;
}

/** A control for each field of a group: the types ask for one as soon as a schema has a field more. In the order of the desk. */
export type Controls<Fields> = { readonly [Field in keyof Required<Fields>]: Control };
