import type { Note, PassedOver } from "../item.ts";

const languages: readonly (readonly [ending: RegExp, name: string])[] = [
  [/\.org$/i, "Org"],
  [/\.(?:adoc|asciidoc|asc|ad)$/i, "AsciiDoc"],
  [/\.(?:rst|rest)$/i, "reStructuredText"],
  [/\.(?:pandoc|pdc)$/i, "the Markdown of Pandoc"],
  [/\.mmark$/i, "Mmark"],
  [/\.textile$/i, "Textile"],
  [/\.(?:mediawiki|wiki)$/i, "MediaWiki"],
  [/\.creole$/i, "Creole"],
  [/\.rdoc$/i, "RDoc"],
  [/\.mdx$/i, "MDX"],
  [/\.(?:tex|latex)$/i, "LaTeX"],
];

/** The language of a text that is no Markdown, by the ending of its name; undefined for all else. */
export function otherLanguage(path: string): string | undefined {
  return languages.find(([ending]) => ending.test(path))?.[1];
}

/** Files of a site that stand for texts and are left where they are: each is told by its name, and they are counted. */
export class LeftFiles {
  readonly #notes: Note[] = [];
  readonly #counts = new Map<string, number>();

  /** A text in a language that is not read. */
  text(file: string, language: string): void {
    this.#add("texts in another language than Markdown", {
      ...{ kind: "lost", file, line: 1, about: `Texts in ${language}` },
      text: `It is written in ${language}, which is not read, and was left there. Make Markdown of it (Pandoc can) and run the command again.`,
    });
  }

  /** A page that a template makes. */
  template(file: string): void {
    this.#add("pages that templates make", {
      ...{ kind: "lost", file, line: 1, about: "Pages that templates make" },
      text: "It is a template, and what it makes was left there. Move by hand what readers saw of it.",
    });
  }

  #add(what: string, note: Note): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
    this.#notes.push(note);
  }

  get notes(): readonly Note[] {
    return this.#notes;
  }

  get counts(): readonly PassedOver[] {
    return [...this.#counts].map(([what, count]) => ({ what, count }));
  }
}
