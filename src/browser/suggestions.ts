import type { NamesFile } from "../model/search-files.ts";
import { nameKey } from "../names/name-key.ts";
import { element } from "./element.ts";
import type { KnownName, KnownNames } from "./known-names.ts";

/** What is suggested: a name to search by, or an article to go to. */
export type Suggestion = { readonly name: KnownName } | { readonly href: string; readonly headline: string };

const mostNames = 6;
const mostHeadlines = 4;

/** What is suggested for what was typed so far, from what the page knows without an index. */
export function suggestionsFor(
  query: string,
  known: KnownNames,
  { newest }: Pick<NamesFile, "newest">,
): readonly Suggestion[] {
  const key = nameKey(query);
  if (query.trim() === "" || key === "") return [];
  const names = known.beginning(query, mostNames).map((name) => ({ name }));
  const headlines = newest
    .filter(([, headline]) => nameKey(headline).includes(key))
    .slice(0, mostHeadlines)
    .map(([href, headline]) => ({ href, headline }));
  return [...names, ...headlines];
}

/**
 * The list below the field, https://www.w3.org/WAI/ARIA/apg/patterns/combobox/: arrows go through it while the focus stays in
 * the field, Enter takes what is marked, Escape closes it.
 */
export class SuggestionList {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLUListElement;
  readonly #suggest: (query: string) => readonly Suggestion[];
  readonly #take: (suggestion: Suggestion) => void;
  #shown: readonly Suggestion[] = [];
  #marked = -1;

  constructor(
    input: HTMLInputElement,
    label: string,
    suggest: (query: string) => readonly Suggestion[],
    take: (suggestion: Suggestion) => void,
  ) {
    this.#input = input;
    this.#suggest = suggest;
    this.#take = take;
    this.#list = element("ul", {
      class: "suggestions",
      id: "page-suggestions",
      role: "listbox",
      "aria-label": label,
    });
    this.#list.hidden = true;
    input.after(this.#list);
    const attributes = {
      ...{ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false" },
      "aria-controls": this.#list.id,
    };
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
    input.addEventListener("input", () => this.#show(this.#suggest(input.value)));
    input.addEventListener("blur", () => this.close());
    input.addEventListener("keydown", (event) => this.#key(event));
    // A press would take the focus from the field, and close the list before it is let go.
    this.#list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#list.addEventListener("click", ({ target }) => {
      const option = target instanceof Element ? target.closest("li") : null;
      this.#choose(this.#shown[[...this.#list.children].indexOf(option as Element)]);
    });
  }

  close(): void {
    this.#show([]);
  }

  #show(suggestions: readonly Suggestion[]): void {
    this.#shown = suggestions;
    this.#list.replaceChildren(...suggestions.map(optionOf));
    this.#list.hidden = suggestions.length === 0;
    this.#input.setAttribute("aria-expanded", String(suggestions.length > 0));
    this.#mark(-1);
  }

  #mark(at: number): void {
    this.#marked = at;
    for (const [index, option] of [...this.#list.children].entries())
      option.setAttribute("aria-selected", String(index === at));
    const option = this.#list.children[at];
    if (option === undefined) this.#input.removeAttribute("aria-activedescendant");
    else {
      this.#input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }
  }

  #key(event: KeyboardEvent): void {
    const { key } = event;
    const count = this.#shown.length;
    if (event.isComposing) return;
    if (key === "ArrowDown" || key === "ArrowUp") {
      if (count === 0) {
        this.#show(this.#suggest(this.#input.value));
        return;
      }
      event.preventDefault();
      // From the field down to the last, and from there back to the field.
      const next = this.#marked + (key === "ArrowDown" ? 1 : -1);
      this.#mark(next >= count ? -1 : next < -1 ? count - 1 : next);
    } else if (key === "Escape" && count > 0) {
      event.preventDefault();
      this.close();
    } else if (key === "Enter" && this.#marked >= 0) {
      event.preventDefault();
      this.#choose(this.#shown[this.#marked]);
    }
  }

  #choose(suggestion: Suggestion | undefined): void {
    if (suggestion === undefined) return;
    this.close();
    this.#take(suggestion);
  }
}

function optionOf(suggestion: Suggestion, at: number): HTMLLIElement {
  const option = element("li", { id: `page-suggestion-${at}`, role: "option", "aria-selected": "false" });
  if ("href" in suggestion) option.append(suggestion.headline);
  else {
    const { name, note, group } = suggestion.name;
    option.append(
      element("b", {}, name),
      " ",
      element("small", {}, note === "" ? group.label : `${group.label}, ${note}`),
    );
  }
  return option;
}
