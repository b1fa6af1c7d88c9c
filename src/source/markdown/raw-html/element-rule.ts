/**
 * What raw HTML may be made of, and what each element may hold: the content models of the HTML Standard, as far as
 * they keep a page in one piece.
 *
 * `is`: `flow` stands among paragraphs, `phrasing` in a line of text, `part` only in the elements named in `within`.
 * `holds`: `flow`, `phrasing`, `nothing` (it has no end tag), `parts` (only the parts of it; anything else is put
 * into a new `wrapper`, or ends the element where there is none), `formula` (parts of a formula and text), or `same` as
 * the element around it.
 */
export interface ElementRule {
  readonly is: "flow" | "phrasing" | "part";
  readonly holds: "flow" | "phrasing" | "nothing" | "parts" | "formula" | "same";
  readonly within?: readonly string[];
  readonly wrapper?: string;
}
