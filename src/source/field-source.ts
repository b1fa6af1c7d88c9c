import type { Fix, Place } from "../model/problem.ts";
import { fixOf } from "./fix.ts";
import type { TextPlaces } from "./position.ts";
import type { YamlDocument, YamlPart } from "./yaml-read.ts";

/** Where fields are explained, as it is said to editors: files of the program’s own folder. */
export const frontMatterReference = "docs/front-matter.md of Dateline";
export const settingsReference = "docs/settings.md of Dateline";
export const redirectsReference = "docs/redirects.md of Dateline";
export const frontReference = "docs/front-page.md of Dateline";

/** The text that fields were read from; asked only where there is something to say of a field. */
export class FieldSource {
  readonly text: string;
  /** Where the fields are explained. */
  readonly reference: string;
  readonly #places: TextPlaces;
  readonly #yaml: YamlDocument;
  /** Where in the text the YAML begins. */
  readonly #start: number;

  constructor(text: string, places: TextPlaces, yaml: YamlDocument, start: number, reference: string) {
    this.text = text;
    this.reference = reference;
    this.#places = places;
    this.#yaml = yaml;
    this.#start = start;
  }

  /** Values of which YAML takes the end for a remark, with offsets in the file. */
  get cuts(): YamlDocument["cuts"] {
    const start = this.#start;
    const { cuts } = this.#yaml;
    return cuts.map((cut) => ({
      ...cut,
      start: cut.start + start,
      hash: cut.hash + start,
      end: cut.end + start,
    }));
  }

  /** The same for fields of which some were taken out: paths are looked up as `original` gives them. */
  readBy(original: (path: readonly PropertyKey[]) => readonly PropertyKey[]): FieldSource {
    const yaml = this.#yaml;
    const looked = {
      value: yaml.value,
      cuts: yaml.cuts,
      partOf: (path: readonly PropertyKey[]) => yaml.partOf(original(path)),
      offsetOf: (path: readonly PropertyKey[]) => yaml.offsetOf(original(path)),
      offsetOfKey: (path: readonly PropertyKey[]) => yaml.offsetOfKey(original(path)),
      spanOf: (path: readonly PropertyKey[]) => yaml.spanOf(original(path)),
    };
    return new FieldSource(this.text, this.#places, looked, this.#start, this.reference);
  }

  /** A single value as it is written, with offsets in the file. */
  partOf(path: readonly PropertyKey[]): YamlPart | undefined {
    const part = this.#yaml.partOf(path);
    return part && { ...part, start: part.start + this.#start, end: part.end + this.#start };
  }

  offsetOf(path: readonly PropertyKey[]): number {
    return this.#yaml.offsetOf(path) + this.#start;
  }

  offsetOfKey(path: readonly PropertyKey[]): number {
    return this.#yaml.offsetOfKey(path) + this.#start;
  }

  /** A value of any kind that stands on one line, with offsets in the file; undefined where it goes over several. */
  lineOf(path: readonly PropertyKey[]): { readonly start: number; readonly end: number } | undefined {
    const span = this.#yaml.spanOf(path);
    if (span === undefined) return undefined;
    const [start, end] = [span.start + this.#start, span.end + this.#start];
    return this.text.slice(start, end).includes("\n") ? undefined : { start, end };
  }

  placeAt(offset: number): Place {
    return this.#places.at(offset);
  }

  /** The lines of a piece of the file (offsets) with something else in its place. */
  fix(from: number, to: number, piece: string): Fix {
    return fixOf(this.text, from, to, piece);
  }
}

/** Fields as they were read, and where each stands. */
export interface ReadFields {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly source: FieldSource;
  placeOf(path: readonly PropertyKey[]): Place;
  placeOfKey(path: readonly PropertyKey[]): Place;
}
