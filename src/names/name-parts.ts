/**
 * Words for “and” that join two names, by language; those of one letter are words of their own between spaces.
 * English is understood in every language, as CMSs and agencies write it.
 */
const ands: Readonly<Record<string, readonly string[]>> = {
  ar: ["و"],
  bg: ["и"],
  ca: ["i"],
  cs: ["a"],
  da: ["og"],
  de: ["und"],
  el: ["και"],
  en: ["and"],
  es: ["y", "e"],
  fi: ["ja"],
  fr: ["et"],
  he: ["ו"],
  hr: ["i"],
  hu: ["és"],
  it: ["e", "ed"],
  nb: ["og"],
  nl: ["en"],
  no: ["og"],
  pl: ["i"],
  pt: ["e"],
  ro: ["și"],
  ru: ["и"],
  sk: ["a"],
  sr: ["i", "и"],
  sv: ["och"],
  tr: ["ve"],
  uk: ["та", "і", "й"],
};

const all = [...new Set(Object.values(ands).flat())].join("|");
const signs = /[,;&、，；،]/;
const anySign = new RegExp(`${signs.source}| (?:${all}) `);

/** Whether a name may be several, in any language: a quick look, which most names do not stand up to. */
export function mayBeJoined(name: string): boolean {
  return anySign.test(name);
}

const suffix =
  /^(?:Jr|Sr|II|III|IV|Esq|Ph\.? ?D|M\.?D|Inc|Ltd|LLC|LLP|PLC|Corp|Co|GmbH|S\.A|S\.p\.A|S\.r\.l|B\.V|N\.V|Pty Ltd)\.?$/i;

/** Whether what stands behind a comma belongs to the name before it: “Martin Luther King, Jr.”, “Acme, Inc.” */
export function isNameSuffix(text: string): boolean {
  return text.length <= 8 && suffix.test(text);
}

/** A name taken apart. */
export interface NameParts {
  readonly parts: readonly string[];
  /** `sign` where a comma or a semicolon parts them, `and` where only a word or `&` does. */
  readonly by: "sign" | "and";
}

/** The names that may stand in one; undefined where it is one name. `language` is that of the article. */
export function namePartsOf(name: string, language: string): NameParts | undefined {
  const words = ands[language.toLowerCase().split("-")[0] ?? ""] ?? [];
  const and = [...new Set([...words, "and"])].join("|");
  const bySign = name.split(/[,;、，；،]/).map((part) => part.trim());
  const kept: string[] = [];
  for (const part of bySign) {
    if (part === "") continue;
    if (isNameSuffix(part) && kept.length > 0) kept.push(`${kept.pop()}, ${part}`);
    else kept.push(part);
  }
  const parts = kept.flatMap((part) =>
    part.replace(new RegExp(`^(?:&|${and}) `), "").split(new RegExp(` (?:&|${and}) `)),
  );
  if (parts.length < 2 || parts.some((part) => part.trim() === "")) return undefined;
  return { parts: parts.map((part) => part.trim()), by: kept.length > 1 ? "sign" : "and" };
}
