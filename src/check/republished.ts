import type { Edition } from "../edition/edition.ts";
import type { Complaint } from "../model/complaint.ts";
import { republishTerms } from "../pages/republished.ts";

/** An editor who says how an article may be republished thinks that it can be. */
export function* republished({ articles, settings }: Edition): Iterable<Complaint> {
  for (const article of articles) {
    const { republish, canonical, type, path } = article.row;
    if (republish === undefined || republish.licence?.toLowerCase() === "none") continue;
    // A live one waits for its end.
    if (article.live === "running" || republishTerms(article, settings) !== undefined) continue;
    const [why, hint] =
      canonical !== undefined
        ? ["it first appeared elsewhere (`canonical`)", "Take `republish` out."]
        : type === "sponsored"
          ? ["it is advertising", "Take `republish` out."]
          : [
              "no licence is named",
              "Name one below it, such as `licence: CC BY-ND 4.0`, or in content/site.yaml.",
            ];
    yield {
      code: "republish-without-licence",
      at: { file: path, field: ["republish"] },
      message: `There is no page to republish this article from: ${why}.`,
      hint,
    };
  }
}
