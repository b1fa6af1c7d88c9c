/**
 * How names are declined, language by language: for an ending, how many letters of it go, and what stands in their place in
 * the genitive, dative, accusative, instrumental, locative and vocative. Where there are two, both are names of one and
 * the same; no rule knows whether a name is that of a woman, a man or a town, so a form may be given that nobody writes.
 */
type Rule = readonly [ending: RegExp, cut: number, forms: string];

const ukrainian: readonly Rule[] = [
  [/[цс]ький$/, 2, "ого ому ого им ому|ім ий"],
  [/ий$/, 2, "ого|ія ому|ію ого|ія им|ієм ому|ії ий|ію"],
  [/й$/, 1, "я|ю ю|єві я|й єм ї|єві|ю ю"],
  [/їв$/, 2, "єва єву єва|їв євом єві їв"],
  [/Київ$/, 2, "єва єву їв євом єві єве"],
  [/ів$/, 2, "ова|ева ову|еву|ову ова|ів овом|евом ові|еві ове"],
  [/ець$/, 3, "ця цю|цеві ця|ець цем ці|цеві|цю цю"],
  [/ок$/, 2, "ка ку|кові ка|ок ком ку|кові ку"],
  [/ія$/, 1, "ї ї ю єю ї є"],
  [/[гґ]а$/, 2, "ги зі гу гою зі го"],
  [/ка$/, 2, "ки|кої ці|кій ку|ку кою ці|кій ко"],
  [/ха$/, 2, "хи сі ху хою сі хо"],
  [/а$/, 1, "и|ої|і і|ій у ою|ею і|ій о"],
  [/я$/, 1, "і|ї і|ї ю ею|єю і|ї ю"],
  [/о$/, 1, "а у|ові а|о ом у|ові|і о"],
  [/е$/, 1, "ого|я ому|ю е им|ям ому|і е"],
  [/и$/, 1, "|ів ам и ами ах и"],
  [/[цш]і$/, 1, "ів ям|ам і ями|ами ях|ах і"],
  [/нь$/, 2, "ня|ні ню|неві|ні ня|нь нем|нню ні|ню ню"],
  [/ль$/, 2, "ля|лі лю|леві|лі ля|ль лем|ллю лі|лю лю"],
  [/ь$/, 1, "я|і ю|еві|і я|ь ем і|ю|еві ю"],
  [/([бвгґджзклмнпрстфхцчшщ])$/, 0, "а|у у|ові а| ом|им|ем і|ові|у е|"],
];

const russian: readonly Rule[] = [
  [/[цс]кий$/, 2, "ого ому ого им ом ий"],
  [/ия$/, 1, "и и ю ей и я"],
  [/ая$/, 2, "ой ой ую ой ой ая"],
  [/ий$/, 2, "ия|ого ию|ому ия|ого ием|им ии|ом ий"],
  [/й$/, 1, "я ю я|й ем е й"],
  [/ец$/, 2, "ца цу ца|ец цем|цом це ец"],
  [/[гкхжшчщ]а$/, 1, "и е у ой е а"],
  [/а$/, 1, "ы|ой е|ой у ой е|ой а"],
  [/я$/, 1, "и е ю ей е я"],
  [/ь$/, 1, "я|и ю|и я|ь ем|ью е|и ь"],
  [/[гкх]и$/, 1, "|ов ам и ами ах и"],
  [/ы$/, 1, "|ов ам ы ами ах ы"],
  [/([бвгджзклмнпрстфхцчшщ])$/, 0, "а|у у а| ом|ым|ем е "],
];

const polish: readonly Rule[] = [
  [/[ck]i$/, 1, "iego iemu iego im im i"],
  [/[sz]ka$/, 2, "kiej|ki kiej|ce ką|kę ką kiej|ce ka"],
  [/y$/, 1, "ego emu ego ym ym y"],
  [/cja$|sja$|zja$|ja$/, 1, "i i ę ą i o"],
  [/ka$/, 2, "ki ce kę ką ce ko"],
  [/ga$/, 2, "gi dze gę gą dze go"],
  [/ra$/, 2, "ry rze rę rą rze ro"],
  [/ta$/, 2, "ty cie tę tą cie to"],
  [/da$/, 2, "dy dzie dę dą dzie do"],
  [/ła$/, 2, "ły le łę łą le ło"],
  [/a$/, 1, "y|i ie|i|y|e ę ą ie|i|y|e o"],
  [/ków$|jów$|gów$/, 2, "owa owowi|owu ów owem owie owie"],
  [/ek$/, 2, "ka kowi|ku ka|ek kiem ku ku"],
  [/[kg]$/, 0, "a|u owi a| iem u u"],
  [/ń$/, 1, "nia|ni niowi|ni nia|ń niem|nią niu|ni niu"],
  [/ść$/, 1, "ci ci ć cią ci ci"],
  [/ź$/, 1, "zia|zi ziowi|zi zia|ź ziem|zią ziu|zi ziu"],
  [/r$/, 0, "a|u owi a| em ze ze"],
  [/ł$/, 1, "ła|łu łowi ła|ł łem le le"],
  [/t$/, 1, "ta|tu towi ta|t tem cie cie"],
  [/d$/, 1, "da|du dowi da|d dem dzie dzie"],
  [/o$/, 1, "a u|owi o em ie|u o"],
  [/ce$/, 1, " om e ami ach e"],
  [/([bcćfhjlmnpsśwzż])$/, 0, "a|u owi a| em ie|u ie|u"],
];

const czech: readonly Rule[] = [
  [/ý$/, 1, "ého ému ého ým ém ý"],
  [/á$/, 1, "é é ou ou é á"],
  [/ha$/, 2, "hy ze|hovi hu hou ze|hovi ho"],
  [/ka$/, 2, "ky ce|kovi ku kou ce|kovi ko"],
  [/ra$/, 2, "ry ře|rovi ru rou ře|rovi ro"],
  [/a$/, 1, "y|i ovi|ě|e u ou ovi|ě|e o"],
  [/ek$/, 2, "ka kovi|ku ka|ek kem kovi|ku ku"],
  [/ec$/, 2, "ce ci|covi ce|ec cem ci|covi če"],
  [/o$/, 1, "a u o em u|ě o"],
  [/e$/, 1, "e i i í i e"],
  [/([bcčdďfghjklmnňpqrřsštťvwxzž])$/, 0, "a|e|u ovi|u|i a|e| em ovi|u|ě|e|i e|u"],
];

/** Only a genitive in `s`, which English has with an apostrophe. */
const genitive: readonly Rule[] = [[/[^sxzß]$/, 0, "s"]];

const rulesOf: Readonly<Record<string, readonly Rule[]>> = {
  ...{ uk: ukrainian, be: ukrainian, ru: russian, pl: polish, cs: czech, sk: czech },
  ...{ de: genitive, sv: genitive, da: genitive, nb: genitive, nn: genitive, no: genitive, nl: genitive },
};

/** How many forms a name is given at most: where each word has several of one case. */
const most = 24;

const cyrillic = /\p{sc=Cyrl}/u;

/**
 * The forms that a name has in texts of a language beside itself, with its words in one case each. None in a language
 * that does not decline names, or that writes the name in another script.
 *
 * @param language BCP 47
 */
export function inflectionsOf(name: string, language: string): readonly string[] {
  const tag = language.toLowerCase().split("-")[0] ?? "";
  const rules = rulesOf[tag];
  if (rules === undefined) return [];
  if (cyrillic.test(name) !== (rules === ukrainian || rules === russian)) return [];
  const words = name.split(" ");
  if (rules === genitive) return words.length > 4 ? [] : (formsOf(name, rules)[0] ?? []);
  const parts = words.map((word) => formsOf(word, rules));
  const found = new Set<string>();
  for (let at = 0; at < 6; at += 1) {
    let forms = [""];
    for (const [index, word] of words.entries()) {
      const own = parts[index]?.[at] ?? [word];
      forms = forms.flatMap((before) => own.map((form) => (before === "" ? form : `${before} ${form}`)));
    }
    for (const form of forms.slice(0, most)) found.add(form);
  }
  // Initials and particles, and women’s surnames that end in a consonant, stay as they are while the first name is declined.
  if (words.length === 2)
    for (const forms of parts[0] ?? []) for (const form of forms) found.add(`${form} ${words[1]}`);
  found.delete(name);
  return [...found];
}

/** A word in each case, in several forms where there are; none for one that is not declined. */
function formsOf(word: string, rules: readonly Rule[]): readonly (readonly string[])[] {
  if (!/^\p{Lu}/u.test(word) || (rules !== genitive && word.length < 3) || /^\P{Ll}+$/u.test(word)) return [];
  const parts = word.split("-");
  const last = parts.at(-1) ?? word;
  const rule = rules.find(([ending]) => ending.test(rules === genitive ? word : last));
  if (rule === undefined) return [];
  const [, cut, forms] = rule;
  const stem = word.slice(0, word.length - cut);
  return forms.split(" ").map((ofCase) => ofCase.split("|").map((ending) => stem + ending));
}
