/** @jsxImportSource preact */
import type { SiteView } from "../../src/render/views.ts";

/** Where readers say what they search for; it leads to the page of search, which shows what was found. */
export function SearchForm({ site, place }: { site: SiteView; place: "masthead" | "page" }) {
  const { heading, label } = site.words.search;
  return (
    <search class={place === "masthead" ? "search small" : "search"}>
      <form action={site.search}>
        <div class="field">
          <input type="search" name="q" aria-label={label} autocomplete="off" />
          <button type="submit">
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="M8.5 2.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12M13 13l4.5 4.5" />
            </svg>
            <span>{heading}</span>
          </button>
        </div>
      </form>
    </search>
  );
}
