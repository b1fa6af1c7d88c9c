import type { FrontView } from "./front-views.ts";
import type {
  ArchiveView,
  CorrectionsView,
  FeedsView,
  PeriodView,
  SearchView,
  StoriesView,
  StoryView,
  TaxonomyView,
} from "./overview-views.ts";
import type { RepublishView } from "./republish-view.ts";
import type { ArticleView, ListView, NotFoundView, PlainView, TermView } from "./views.ts";

/** The views that are HTML pages, told apart by `kind`; each kind is drawn by the layout of the same name. */
export type PageView =
  | ArchiveView
  | ArticleView
  | CorrectionsView
  | FeedsView
  | FrontView
  | ListView
  | NotFoundView
  | PeriodView
  | PlainView
  | RepublishView
  | SearchView
  | StoriesView
  | StoryView
  | TaxonomyView
  | TermView;
