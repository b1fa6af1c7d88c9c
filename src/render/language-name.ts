/** Languages as they call themselves, so that whoever reads one finds it. Written down here: locale data differs by machine. */
const names: Readonly<Record<string, string>> = {
  ar: "العربية",
  be: "Беларуская",
  bg: "Български",
  bn: "বাংলা",
  bs: "Bosanski",
  ca: "Català",
  cs: "Čeština",
  cy: "Cymraeg",
  da: "Dansk",
  de: "Deutsch",
  el: "Ελληνικά",
  en: "English",
  es: "Español",
  et: "Eesti",
  eu: "Euskara",
  fa: "فارسی",
  fi: "Suomi",
  fr: "Français",
  ga: "Gaeilge",
  gl: "Galego",
  he: "עברית",
  hi: "हिन्दी",
  hr: "Hrvatski",
  hu: "Magyar",
  hy: "Հայերեն",
  id: "Bahasa Indonesia",
  is: "Íslenska",
  it: "Italiano",
  ja: "日本語",
  ka: "ქართული",
  kk: "Қазақ тілі",
  ko: "한국어",
  ku: "Kurdî",
  lt: "Lietuvių",
  lv: "Latviešu",
  mk: "Македонски",
  ms: "Bahasa Melayu",
  nb: "Norsk bokmål",
  nl: "Nederlands",
  nn: "Norsk nynorsk",
  no: "Norsk",
  pl: "Polski",
  ps: "پښتو",
  pt: "Português",
  ro: "Română",
  ru: "Русский",
  sk: "Slovenčina",
  sl: "Slovenščina",
  sq: "Shqip",
  sr: "Српски",
  sv: "Svenska",
  sw: "Kiswahili",
  ta: "தமிழ்",
  th: "ไทย",
  tr: "Türkçe",
  uk: "Українська",
  ur: "اردو",
  vi: "Tiếng Việt",
  zh: "中文",
  "zh-hans": "简体中文",
  "zh-hant": "繁體中文",
};

/**
 * The short names of languages (BCP 47 tags), each in that language: `pt-BR` is “Português”. Only where two of them would be
 * called alike, their tags tell them apart: “Português (BR)”.
 */
export function languageNames(tags: readonly string[]): ReadonlyMap<string, string> {
  const short = tags.map((tag) => [tag, shortName(tag)] as const);
  return new Map(
    short.map(([tag, name]) => {
      const isAlone = short.filter(([, other]) => other === name).length === 1;
      const rest = tag.split("-").slice(1).join("-");
      return [tag, isAlone || rest === "" ? name : `${name} (${rest})`];
    }),
  );
}

/** Chinese is called after its script, which tags often say by the region where it is used. */
const scripts: Readonly<Record<string, string>> = {
  cn: "hans",
  sg: "hans",
  tw: "hant",
  hk: "hant",
  mo: "hant",
};

function shortName(tag: string): string {
  const [language = "", next = ""] = tag.toLowerCase().split("-");
  return names[`${language}-${scripts[next] ?? next}`] ?? names[language] ?? tag;
}
