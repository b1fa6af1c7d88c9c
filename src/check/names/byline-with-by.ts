import type { Term } from "../../edition/edition.ts";
import { nameField } from "../../edition/name-field.ts";
import type { TermRegister } from "../../edition/term-register.ts";
import type { Complaint } from "../../model/complaint.ts";
import { authorsGroup } from "../../model/content.ts";

/** The word before the names of a byline, by language. Not German’s “Von”, with which many names begin. */
const by: Readonly<Record<string, RegExp>> = {
  en: /^by:?\s+(?=\p{Lu})/iu,
  fr: /^par\s*:?\s+(?=\p{Lu})/iu,
  es: /^por:?\s+(?=\p{Lu})/iu,
  pt: /^por:?\s+(?=\p{Lu})/iu,
  nl: /^door:?\s+(?=\p{Lu})/iu,
  sv: /^av:?\s+(?=\p{Lu})/iu,
  nb: /^av:?\s+(?=\p{Lu})/iu,
  no: /^av:?\s+(?=\p{Lu})/iu,
  da: /^af:?\s+(?=\p{Lu})/iu,
  uk: /^(?:текст|автор)\s*:\s*(?=\p{Lu})/iu,
  ru: /^(?:текст|автор)\s*:\s*(?=\p{Lu})/iu,
};

/** Authors without a record whose name begins with the word that Dateline sets before names. `language` is the site’s. */
export function* bylinesWithBy(
  register: TermRegister,
  terms: readonly Term[],
  language: string,
): Iterable<Complaint> {
  if (register.id !== authorsGroup) return;
  for (const term of terms) {
    if (term.entry !== undefined) continue;
    for (const { row } of term.articles) {
      const own = by[(row.language ?? language).toLowerCase().split("-")[0] ?? ""];
      for (const [index, name] of (row.names[register.id] ?? []).entries()) {
        const word = (own?.exec(name) ?? by.en?.exec(name))?.[0];
        if (word === undefined || !register.lookUp(name).includes(term)) continue;
        const alone = name.slice(word.length);
        yield {
          code: "byline-by",
          at: { file: row.path, field: nameField(register.id, index) },
          message: `“${name}” begins with the word that stands before all names in a byline, so readers see it twice.`,
          hint: "Write the name alone:",
          write: [alone],
        };
      }
    }
  }
}
