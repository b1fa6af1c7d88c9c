/** @jsxImportSource preact */
import type { ComponentChildren } from "preact";
import type { PageView } from "../../src/render/page-view.ts";
import { InFooter } from "../slots/footer.tsx";
import { InHead } from "../slots/head.tsx";
import { InMasthead } from "../slots/masthead.tsx";
import { Footer } from "./footer.tsx";
import { Head } from "./head.tsx";
import { Masthead } from "./masthead.tsx";

/** The document around every page. The ids it uses begin with `page-`, to stay clear of ids made from headings. */
export function Shell({ view, children }: { view: PageView; children: ComponentChildren }) {
  const { site, head } = view;
  return (
    <html lang={head.language} dir={head.direction}>
      <Head head={head} site={site}>
        <InHead site={site} view={view} />
      </Head>
      <body id="page-top">
        <a class="skip" href="#page-main">
          {site.words.skipToContent}
        </a>
        <Masthead
          site={site}
          head={head}
          front={view.kind === "front"}
          searches={site.search !== undefined && view.kind !== "search" && view.kind !== "not-found"}
          papers={view.papers}
        >
          <InMasthead site={site} view={view} />
        </Masthead>
        <main id="page-main">{children}</main>
        <Footer site={site} head={head}>
          <InFooter site={site} view={view} />
        </Footer>
      </body>
    </html>
  );
}
