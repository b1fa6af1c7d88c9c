/** @jsxImportSource preact */
import type { ComponentChildren } from "preact";
import { memo } from "preact/compat";
import type { HeadView, SiteView } from "../../src/render/views.ts";
import { foreign } from "./foreign.ts";

/** Who publishes this, by which rules, and the way back up. */
export function Footer({
  site,
  head,
  children,
}: {
  site: SiteView;
  head: HeadView;
  /** What a newsroom adds. */
  children?: ComponentChildren;
}) {
  return (
    <footer class="colophon" {...foreign(site, head)}>
      <Colophon site={site} />
      {children}
    </footer>
  );
}

/** The same on all pages of a language. */
const Colophon = memo(({ site }: { site: SiteView }) => (
  <>
    <p class="publisher">{site.publisher}</p>
    <ul>
      {[...site.policies, ...site.services].map((link) => (
        <li>
          <a href={link.href} lang={link.language} dir={link.direction}>
            {link.text}
          </a>
        </li>
      ))}
    </ul>
    <p>
      <a href="#page-top">{site.words.backToTop}</a>
    </p>
  </>
));
