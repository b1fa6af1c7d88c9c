import type { PageView } from "../../src/render/page-view.ts";
import type { ArticleView, SiteView } from "../../src/render/views.ts";

/** What stands in a slot of every page is given: the site, with its links, and the page; `view.kind` says which it is. */
export interface SlotProps {
  readonly site: SiteView;
  readonly view: PageView;
}

/** What stands below an article is given. */
export interface ArticleSlotProps {
  readonly site: SiteView;
  readonly view: ArticleView;
}
