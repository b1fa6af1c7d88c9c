import type { CodeInfo } from "./code-info.ts";

/** The codes of problems with front matter and its fields; a part of `problemCodes`. */
export const frontMatterCodes = {
  "front-matter-missing": {
    severity: "error",
    title: "A file has no front matter",
    why: "Every article and record begins with a line `---`, its fields, and a line `---`. Nothing may stand before the first one: no blank line, no space, no fourth dash.",
  },
  "front-matter-unclosed": {
    severity: "error",
    title: "The front matter has no end",
    why: "After the fields comes a line with three dashes and nothing else; the text follows below.",
  },
  "front-matter-language": {
    severity: "error",
    title: "Front matter is in another language than YAML",
    why: "Front matter is YAML only. Code in front matter is never run.",
  },
  "front-matter-not-fields": {
    severity: "error",
    title: "The front matter is not a list of fields",
    why: "Between the dashes stand fields such as `title: …`, one a line.",
  },
  "yaml-syntax": {
    severity: "error",
    title: "The YAML cannot be read",
    why: "Most often a quotation mark is not closed, or a text with a colon, `#`, `*`, `&`, `!`, `@` or `%` at a telling place has no quotation marks around it.",
  },
  "field-twice": {
    severity: "error",
    title: "A field is given twice",
    why: "Only one can count, and Dateline will not guess which.",
  },
  "field-unknown": {
    severity: "warning",
    title: "A field is not known",
    why: "An unknown field has no effect; most often it is a slip of the finger. The sentence names the nearest known field. Where that is `draft`, `embargo` or `expires` it is an error, since the article would be published although it was to be held back.",
  },
  "field-foreign": {
    severity: "error",
    title: "A field of another system says that readers are not to see something",
    why: "`published: false`, `status: pending` or `publishDate` with a day to come keep a page from readers in other systems. Dateline has no such fields, so it would be published: `draft`, `embargo` and `expires` keep it back. The [reference of front matter](../front-matter.md#fields-of-other-systems) lists all that are known. Where the value cannot mean that, as in `published: true`, the field is a `field-unknown` like any other.",
  },
  "standfirst-long": {
    severity: "warning",
    title: "A standfirst is too long",
    why: "The standfirst says in a sentence or two why somebody should read on. It stands below the headline, in lists, on cards and with search engines, which cut it after some 160 letters. One of more than 500 letters is told; a sign of Chinese, Japanese or Korean counts as two and a half.",
  },
  "field-missing": {
    severity: "error",
    title: "A required field is missing",
    why: "An article needs a `title` and a `date`; a picture needs its `alt` text; a record needs its `name`.",
  },
  "field-wrong": {
    severity: "error",
    title: "A field has a value of the wrong form",
    why: "The reference of front matter fields says what each may hold.",
  },
  "name-not-text": {
    severity: "error",
    title: "A name would be read as something else",
    why: "YAML reads `Null`, `007` or `true` as nothing, a number or a truth value. Quotation marks keep a name a name.",
  },
  "text-cut": {
    severity: "warning",
    title: "The end of a text is taken for a remark",
    why: "In YAML, a space and a `#` begin a remark: of `title: Formula #1 wins` readers would see “Formula”. Quotation marks around the whole text keep it whole. A remark that is meant has a space behind the `#`, or a line of its own, and is not told. Where nothing is left of a field that has to be there, this is an error.",
  },
  "text-markup": {
    severity: "warning",
    title: "HTML stands in a field that is plain text",
    why: "Headlines, descriptions, captions and names are text: readers would see `<em>` or `&amp;` as it is typed. Such signs most often come from an export of another system. Write the sign itself, `&`, `’` or `é`, and leave tags out.",
  },
  "quotes-curly": {
    severity: "warning",
    title: "Curly quotation marks stand around a value",
    why: "Word processors make straight quotation marks curly. To YAML only straight ones are quotation marks, `\"…\"` or `'…'`; curly ones are letters of the text, and a comma between them parts a list. Where the text is a quotation and is to show its marks, put straight ones around it as well.",
  },
  "names-joined": {
    severity: "warning",
    title: "Several names may stand in one",
    why: "`people: Ana Ilić, Petro Marin` is one name to Dateline, with one page. Several names are a list, `[Ana Ilić, Petro Marin]`. Where each of them is known already, from a record or from another article, this is an error. A name that truly has a comma or an “and” in it has a record, or stands in quotation marks, and is not told.",
  },
  "name-split": {
    severity: "warning",
    title: "A comma within a name parts it in two",
    why: "In a list, a comma begins the next name: `[Martin Luther King, Jr.]` is a person and another one called “Jr.”. Quotation marks keep such a name together.",
  },
  "byline-by": {
    severity: "warning",
    title: "The name of an author begins with “By”",
    why: "The word before the names is set by Dateline, in the language of the article, so readers would see “By By Ana Ilić”, and the author’s page would be that of a person of that name. Write the name alone.",
  },
  "date-form": {
    severity: "error",
    title: "A date is not written in a known form",
    why: "Write `2025-12-01`, `2025-12-01T18:30`, or with an offset `2025-12-01T18:30+01:00`. Without an offset the time is in the newsroom’s own time zone.",
  },
  "date-impossible": {
    severity: "error",
    title: "A date does not exist",
    why: "30 February is refused, not silently moved to March.",
  },
  "date-skipped": {
    severity: "error",
    title: "A time was skipped by a clock change",
    why: "When clocks go forward, an hour does not exist. Give the time before or after it.",
  },
  "date-twice": {
    severity: "error",
    title: "A time came twice by a clock change",
    why: "When clocks go back, an hour comes twice. Add the offset, so that it is clear which one is meant.",
  },
  "date-order": {
    severity: "error",
    title: "Two dates are in the wrong order",
    why: "An article is updated and corrected after it was published, and it expires after that. A correction that is earlier is a warning, since an article may be published anew.",
  },
  "date-ahead": {
    severity: "warning",
    title: "An update or a correction is dated in the future",
    why: "Feeds and search engines distrust dates that have not come, and so do readers. Until its date the `updated` date or correction is not shown, while an update within a live article is; most often the year or the month is a slip.",
  },
  "date-far": {
    severity: "warning",
    title: "A date is more than a year ahead, or before the year 1800",
    why: "Most often the year is a slip: `2062` for `2026` keeps an article from readers for good, and `0206` publishes it below an address of its own. An embargo that is really so long, an `expires` of up to twenty years, and an archive that is really so old are all right: this is only a warning, and what it is about is done as it is written.",
  },
  "republish-without-licence": {
    severity: "warning",
    title: "An article that is to be republished cannot be",
    why: "`republish` in an article needs a licence, in the article itself or for all in `content/site.yaml`. An article that first appeared elsewhere is not the newsroom’s to give away, and advertising is not for others to copy; of both there is no page to republish them from.",
  },
  "slug-form": {
    severity: "error",
    title: "A slug cannot be part of an address",
    why: "A slug is lower-case letters, digits and hyphens. It names one page in one folder, so slashes and dots are refused.",
  },
  "address-form": {
    severity: "error",
    title: "An address is not usable",
    why: "An old address in `aliases` starts with `/`; `canonical` and links elsewhere are whole addresses with `https://`.",
  },
} as const satisfies Readonly<Record<string, CodeInfo>>;
