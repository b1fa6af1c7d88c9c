import type { NamesFile } from "../model/search-files.ts";
import { Bundles, type Found, readJson } from "./bundles.ts";
import { element, filled } from "./element.ts";
import { Facets } from "./facets.ts";
import { KnownNames } from "./known-names.ts";
import { resultItem } from "./results.ts";
import { SuggestionList, suggestionsFor } from "./suggestions.ts";
import { type Plan, planSearch, readWanted, type Wanted, writeWanted } from "./wanted.ts";

/** How many results are shown at once. */
const shownAtOnce = 10;

/** What the page of search is made of when it arrives; see `layouts/search.tsx`. */
export interface SearchPlace {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** Says how it goes, to screen readers too. */
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  /** Ways to every article, shown while nothing is found. */
  readonly ways: HTMLElement;
  readonly files: string;
  readonly base: string;
}

/** The page of search at work. Its address says what is asked for, so that it can be kept, sent, and gone back to. */
export class SearchPage {
  readonly #place: SearchPlace;
  readonly #file: NamesFile;
  readonly #known: KnownNames;
  readonly #bundles: Bundles | undefined;
  readonly #facets: Facets;
  readonly #suggestions: SuggestionList;
  /** Counts what was asked for: an answer that comes late is not shown. */
  #asked = 0;

  constructor(place: SearchPlace, file: NamesFile) {
    this.#place = place;
    this.#file = file;
    this.#known = new KnownNames(file);
    const { engine, excerpts } = file;
    const { lang: language } = document.documentElement;
    this.#bundles =
      engine === undefined ? undefined : new Bundles(place.files, { engine, language, excerpts });
    this.#facets = new Facets(file, () => this.#ask(this.#chosen()));
    this.#suggestions = new SuggestionList(
      place.input,
      file.words.suggestions,
      (query) => suggestionsFor(query, this.#known, file),
      (suggestion) => {
        if ("href" in suggestion) location.assign(suggestion.href);
        else {
          place.input.value = "";
          const names = new Map(this.#chosen().names);
          this.#ask({ ...this.#chosen(), names: names.set(suggestion.name.group.id, suggestion.name.slug) });
        }
      },
    );
    place.form.append(this.#facets.element);
    place.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#suggestions.close();
      this.#ask(this.#chosen());
    });
    // What searches is on its way while the reader types.
    const [newest] = file.bundles;
    const open = (): void => {
      if (newest !== undefined) this.#bundles?.open(newest[1]).catch(() => undefined);
    };
    place.input.addEventListener("input", open, { once: true });
    addEventListener("popstate", () => this.showAddress());
  }

  /** Shows what the address of the page asks for. */
  showAddress(): void {
    const wanted = readWanted(location.search, this.#file);
    this.#place.input.value = wanted.query;
    this.#facets.show(wanted, (group, slug) => this.#known.find(group, slug)?.name);
    this.#answer(wanted);
  }

  /** What stands in the form; names of groups without a list are kept as the address has them. */
  #chosen(): Wanted {
    const before = readWanted(location.search, this.#file);
    const names = this.#file.groups
      .map(({ id }) => [id, this.#facets.value(id) ?? before.names.get(id) ?? ""] as const)
      .filter(([, slug]) => slug !== "");
    return {
      query: this.#place.input.value.trim(),
      names: new Map(names),
      type: this.#facets.value("type") ?? "",
      year: this.#facets.value("year") ?? "",
    };
  }

  #ask(wanted: Wanted): void {
    history.pushState(undefined, "", location.pathname + writeWanted(wanted));
    this.showAddress();
  }

  #answer(wanted: Wanted): void {
    this.#asked += 1;
    const asked = this.#asked;
    const { status, results, ways } = this.#place;
    const plan = planSearch(wanted, this.#known, this.#file);
    results.replaceChildren();
    ways.hidden = false;
    status.textContent = plan === undefined ? "" : this.#file.words.searching;
    if (plan === undefined) return;
    this.#show(plan, wanted, () => asked === this.#asked).catch((error: unknown) => {
      if (asked !== this.#asked) return;
      status.textContent = this.#file.words.failed;
      ways.hidden = false;
      reportError(error);
    });
  }

  async #show(plan: Plan, wanted: Wanted, isWanted: () => boolean): Promise<void> {
    const { results, status, ways, base } = this.#place;
    const { words } = this.#file;
    const list = element("ol");
    const more = element("button", { type: "button" }, words.more);
    if (this.#bundles === undefined) throw new Error("there is no index");
    const found = this.#bundles.search(plan);
    let waiting = await found.next();
    const add = async (): Promise<void> => {
      const items: Found[] = [];
      for (; !waiting.done && items.length < shownAtOnce; waiting = await found.next())
        items.push(waiting.value);
      if (!isWanted()) return;
      const first = list.childElementCount;
      list.append(...items.map((item) => resultItem(item, base)));
      const count = list.childElementCount;
      status.textContent = count === 0 ? words.none : filled(words.shown, { shown: String(count) });
      ways.hidden = count > 0;
      more.hidden = waiting.done === true;
      // The button goes with the last of them, and with it would go the focus.
      if (first > 0) list.children[first]?.querySelector("a")?.focus();
    };
    await add();
    if (!isWanted()) return;
    more.addEventListener("click", () => {
      more.disabled = true;
      add()
        .catch(() => {
          status.textContent = words.failed;
        })
        .finally(() => {
          more.disabled = false;
        });
    });
    results.replaceChildren(...this.#namedBy(plan, wanted), list, more);
  }

  /** By which names it was found, with the way to their pages. */
  #namedBy({ named }: Plan, { names }: Wanted): HTMLElement[] {
    const chosen = [...names].flatMap(([group, slug]) => this.#known.find(group, slug) ?? []);
    const all = [...named, ...chosen];
    if (all.length === 0) return [];
    const [before = "", after = ""] = this.#file.words.named.split("{names}");
    const links = all.flatMap(({ href, name, group, note }, at) => [
      at === 0 ? "" : ", ",
      element("a", { href }, name),
      ` (${note === "" ? group.label : `${group.label}, ${note}`})`,
    ]);
    return [element("p", { class: "named" }, before, ...links, after)];
  }
}

/** Starts the page, where it is one. */
export async function startSearch(): Promise<void> {
  const place = document.getElementById("page-search");
  const form = place?.querySelector("form");
  const input = form?.querySelector("input");
  const status = place?.querySelector<HTMLElement>("[role=status]");
  const results = place?.querySelector<HTMLElement>(".results");
  const ways = document.querySelector<HTMLElement>(".ways");
  if (!place || !form || !input || !status || !results || !ways) return;
  const { names = "", files = "", base = "/" } = place.dataset;
  const file = await readJson<NamesFile>(names);
  new SearchPage({ form, input, status, results, ways, files, base }, file).showAddress();
}
