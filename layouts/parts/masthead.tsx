/** @jsxImportSource preact */
import type { ComponentChildren } from "preact";
import { memo } from "preact/compat";
import type { PaperLink } from "../../src/render/version-links.ts";
import type { HeadView, SiteView } from "../../src/render/views.ts";
import { foreign } from "./foreign.ts";
import { Nameplate } from "./nameplate.tsx";
import { Papers } from "./papers.tsx";
import { SearchForm } from "./search-form.tsx";

/** The name of the paper and its menu. On the front page the name is the page's heading. */
export function Masthead({
  site,
  head,
  front,
  searches,
  papers,
  children,
}: {
  site: SiteView;
  head: HeadView;
  front: boolean;
  /** Whether readers can search from here. */
  searches: boolean;
  /** The papers of the site, where it has several. */
  papers?: readonly PaperLink[] | undefined;
  /** What a newsroom adds. */
  children?: ComponentChildren;
}) {
  return (
    <header class={front ? "masthead large" : "masthead"} {...foreign(site, head)}>
      {papers !== undefined && <Papers papers={papers} words={site.words} />}
      {searches && <SearchForm site={site} place="masthead" />}
      {front ? (
        <>
          <h1 class="nameplate">
            <a href={site.home} aria-current="page">
              <Nameplate site={site} />
            </a>
          </h1>
          {site.description !== "" && (
            <p class="motto" lang={site.descriptionLanguage}>
              {site.description}
            </p>
          )}
        </>
      ) : (
        <p class="nameplate">
          <a href={site.home}>
            <Nameplate site={site} />
          </a>
        </p>
      )}
      <Menu site={site} />
      {children}
    </header>
  );
}

/** The same on nearly all pages. */
const Menu = memo(({ site }: { site: SiteView }) =>
  site.menu.length === 0 ? null : (
    <nav aria-label={site.words.mainMenu}>
      <ul>
        {site.menu.map((item) => (
          <li>
            <a href={item.href} aria-current={item.current} lang={item.language} dir={item.direction}>
              {item.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  ),
);
