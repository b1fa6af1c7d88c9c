/** @jsxImportSource preact */
import type { SearchView } from "../src/render/overview-views.ts";
import { SearchForm } from "./parts/search-form.tsx";
import { Shell } from "./parts/shell.tsx";

/** Search. The script fills what is empty here; without it, the ways are the page. */
export function SearchPage({ view }: { view: SearchView }) {
  const { site, ways } = view;
  const { search } = site.words;
  return (
    <Shell view={view}>
      <header class="heading">
        <h1>{view.heading}</h1>
      </header>
      <div id="page-search" data-names={view.names} data-files={view.files} data-base={view.base}>
        <SearchForm site={site} place="page" />
        <p class="found" role="status" />
        <div class="results" />
      </div>
      <section class="ways">
        <noscript>
          <p>{search.needsScript}</p>
        </noscript>
        <h2>{search.waysIn}</h2>
        {ways.map(({ heading, links }) => (
          <>
            <h3>
              <a href={heading.href} lang={heading.language} dir={heading.direction}>
                {heading.label}
              </a>
            </h3>
            {links.length > 0 && (
              <ul>
                {links.map((link) => (
                  <li>
                    <a href={link.href}>{link.text}</a>
                  </li>
                ))}
              </ul>
            )}
          </>
        ))}
      </section>
      <script type="module" src={view.script} />
    </Shell>
  );
}
