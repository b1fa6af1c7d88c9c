import type { Settings } from "../model/settings.ts";
import type { ArticlePage, PageOf } from "./page.ts";
import { republishAddress, republishTerms } from "./republished.ts";

/** The page from which an article is copied, beside its own; undefined where there is none. */
export function republishPage(
  { paper, owner, subject: { article } }: Pick<ArticlePage, "paper" | "owner" | "subject">,
  settings: Pick<Settings, "republish">,
): PageOf<"republish"> | undefined {
  const terms = republishTerms(article, settings);
  return (
    terms && {
      paper,
      address: republishAddress(article),
      ...(owner === undefined ? {} : { owner }),
      subject: { kind: "republish", article, terms },
    }
  );
}
