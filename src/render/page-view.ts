import type { CorrectionsView } from "./views/corrections.ts";
import type { FeedsView } from "./views/feeds.ts";
import type { HtmlView } from "./views.ts";

/** Every view that is an HTML page: those of `views.ts`, and those whose types stand beside what makes them. */
export type PageView = HtmlView | CorrectionsView | FeedsView;
