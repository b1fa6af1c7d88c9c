import type {
  AdvertiserContentArticle,
  CorrectionComment,
  CreativeWork,
  ImageObjectLeaf,
  LiveBlogPosting,
  NewsArticle,
  WithContext,
} from "schema-dts";
import { groupIndex } from "../../edition/edition.ts";
import { lastChange } from "../../edition/last-change.ts";
import type { ArticleType } from "../../model/article-types.ts";
import { authorsGroup, type Sponsor, storiesGroup } from "../../model/content.ts";
import type { Html } from "../../model/html.ts";
import type { Settings } from "../../model/settings.ts";
import { kickerOf } from "../../pages/kicker.ts";
import { embedsIn } from "../embeds/dress-embeds.ts";
import type { ArticleFacts, TaggedFacts } from "../facts.ts";
import { urlOf, webUrl } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import { articleImage } from "../sharing/share-image.ts";
import { authorsOf } from "./author.ts";
import { digitalSourceOf } from "./digital-source.ts";
import { imageObject, pixels } from "./image-object.ts";
import { liveBlogData } from "./live-blog.ts";
import { publisherReference } from "./publisher.ts";
import { stated } from "./stated.ts";
import { subjectsOf } from "./subjects.ts";

type ArticleObject = NewsArticle | LiveBlogPosting | AdvertiserContentArticle;

/** The schema.org type of each type of article. */
const schemaTypes = {
  news: "NewsArticle",
  analysis: "AnalysisNewsArticle",
  opinion: "OpinionNewsArticle",
  review: "ReviewNewsArticle",
  live: "LiveBlogPosting",
  sponsored: "AdvertiserContentArticle",
} as const satisfies Readonly<Record<ArticleType, string>>;

/**
 * An article for search engines, https://schema.org/NewsArticle, by Google’s rules for articles: everyone of the byline
 * is an object of its own, dates carry their offset unless the editor gave a day alone, and nothing is said that the
 * page does not show. `body` is its rendered text.
 */
export function newsArticle(
  article: TaggedFacts & Pick<ArticleFacts, "live">,
  body: Html,
  context: RenderContext,
): WithContext<ArticleObject> {
  const { settings } = context.frame;
  const { row, address, terms } = article;
  const url = urlOf(address, settings);
  const authors = terms[groupIndex(context.frame, authorsGroup)] ?? [];
  return {
    "@context": "https://schema.org",
    "@type": schemaTypes[row.type],
    headline: row.title,
    url,
    mainEntityOfPage: row.canonical === undefined ? url : webUrl(row.canonical),
    datePublished: row.date.iso,
    dateModified: lastChange(row).iso,
    inLanguage: row.language ?? settings.language,
    isAccessibleForFree: true,
    author: authorsOf(authors, context),
    publisher: publisherReference(settings),
    ...stated({
      description: row.summary || undefined,
      image: picturesOf(article, context),
      articleSection: kickerOf(terms, settings)?.name,
      wordCount: row.words || undefined,
      digitalSourceType: digitalSourceOf(row.ai),
      ...subjectsOf(article, context),
      isPartOf: storiesOf(article, context),
      associatedMedia: embedsIn(body).map(embedded),
      correction: row.corrections.map(
        ({ text, date }): CorrectionComment => ({
          "@type": "CorrectionComment",
          text,
          datePublished: date.iso,
        }),
      ),
      citation: row.sources.map(
        ({ title, url }): CreativeWork => ({
          "@type": "CreativeWork",
          name: title,
          ...stated({ url: url && webUrl(url) }),
        }),
      ),
    }),
    ...ofItsType(article, settings),
  } as WithContext<ArticleObject>;
}

/** The picture that the page shows, and the one that stands for it where it is shared, if that is another. */
function picturesOf(article: TaggedFacts, context: RenderContext): ImageObjectLeaf[] {
  const { image } = article.row;
  const own = image && imageObject(image, context.frame.settings);
  const shared = articleImage(article, context);
  return [
    ...(own === undefined ? [] : [own]),
    ...(shared === undefined || shared.url === own?.url
      ? []
      : [{ "@type": "ImageObject", url: shared.url, ...pixels(shared) } as const]),
  ];
}

/** What only some types of article have. */
function ofItsType(article: Pick<ArticleFacts, "row" | "address" | "live">, settings: Settings): object {
  const { type, dateline, reviewOf, sponsor } = article.row;
  switch (type) {
    case "review":
      return stated({
        dateline,
        itemReviewed: reviewOf === undefined ? undefined : { "@type": "Thing", name: reviewOf },
      });
    case "live":
      return liveBlogData(article, settings);
    case "sponsored":
      // It is no news article to schema.org, and only those have a dateline.
      return stated({ sponsor: sponsor && sponsorOf(sponsor) });
    default:
      return stated({ dateline });
  }
}

function sponsorOf({ name, url }: Sponsor): object {
  return { "@type": "Organization", name, ...stated({ url: url && webUrl(url) }) };
}

/** Something that the text has embedded. */
function embedded({ kind, name, link, frame }: ReturnType<typeof embedsIn>[number]): object {
  const type = kind === "video" ? "VideoObject" : kind === "audio" ? "AudioObject" : "MediaObject";
  return { "@type": type, name, url: link, embedUrl: frame };
}

/** The pages of the running stories that an article belongs to. */
function storiesOf({ terms }: TaggedFacts, { frame }: RenderContext): CreativeWork[] {
  return (terms[groupIndex(frame, storiesGroup)] ?? []).map(({ name, address }) => {
    const url = urlOf(address, frame.settings);
    return { "@type": "CollectionPage", "@id": url, name, url };
  });
}
