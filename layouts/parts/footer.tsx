/** @jsxImportSource preact */
import type { HeadView, SiteView } from "../../src/render/views.ts";
import { foreign } from "./foreign.ts";

/** Who publishes this, by which rules, and the way back up. */
export function Footer({ site, head }: { site: SiteView; head: HeadView }) {
  return (
    <footer class="colophon" {...foreign(site, head)}>
      <p class="publisher">{site.publisher}</p>
      {site.policies.length > 0 && (
        <ul>
          {site.policies.map((policy) => (
            <li>
              <a href={policy.href}>{policy.text}</a>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href="#page-top">{site.words.backToTop}</a>
      </p>
    </footer>
  );
}
