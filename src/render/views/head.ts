import type { Html } from "../../model/html.ts";
import { directionOf } from "../direction.ts";
import { frameHosts } from "../embeds/dress-embeds.ts";
import { urlOf, webUrl } from "../links.ts";
import { pagePolicy } from "../machine-files/content-security-policy.ts";
import { licenceOf } from "../machine-files/rights.ts";
import type { RenderContext } from "../render-context.ts";
import { imageProperties, twitterCard } from "../sharing/image-properties.ts";
import { openGraphLocale } from "../sharing/locale.ts";
import { type ShareImage, siteImage } from "../sharing/share-image.ts";
import { scriptJson } from "../structured-data/script-json.ts";
import type { FeedLink, HeadView } from "../views.ts";
import { siteFeedLinks } from "./site-feeds.ts";

/** What a page says of itself to `<head>`. */
export interface HeadFacts {
  /** Of the page alone; the site’s title is added. Empty on the front page. */
  readonly title: string;
  /** As the title stands alone where the page is shared; else the title. */
  readonly shareTitle?: string;
  readonly description: string;
  readonly address: string;
  /** The original’s address, where this page is not it. */
  readonly canonical?: string | undefined;
  readonly noIndex?: boolean;
  readonly feeds?: readonly FeedLink[];
  readonly type?: "website" | "article" | "profile";
  readonly properties?: HeadView["properties"];
  readonly names?: HeadView["names"];
  /** What stands for the page where it is shared; else the card of the site, where there is one. */
  readonly image?: ShareImage | undefined;
  readonly structuredData?: readonly object[];
  /** The text on the page, as it was rendered: what it embeds, the policy of the page lets in. */
  readonly body?: Html | undefined;
}

/** The head of a page; what Open Graph wants of every page is added here. */
export function headView(context: RenderContext, facts: HeadFacts): HeadView {
  const { language, frame } = context;
  const { settings } = frame;
  const canonical = (facts.canonical && webUrl(facts.canonical)) ?? urlOf(facts.address, settings);
  const title = facts.title === "" ? settings.title : `${facts.title} — ${settings.title}`;
  const locale = openGraphLocale(language);
  const licence = licenceOf(settings);
  const image = facts.image ?? siteImage(frame);
  return {
    title,
    description: facts.description,
    language,
    direction: directionOf(language),
    canonical,
    noIndex: facts.noIndex ?? false,
    feeds: [...siteFeedLinks(context), ...(facts.feeds ?? [])],
    // Of a site with several papers they are added to all pages at once (`versions.ts`).
    alternates: [],
    properties: [
      ["og:site_name", settings.title],
      ["og:type", facts.type ?? "website"],
      ["og:title", facts.shareTitle ?? (facts.title || settings.title)],
      ...(facts.description === "" ? [] : [["og:description", facts.description] as const]),
      ["og:url", canonical],
      ...(locale === undefined ? [] : [["og:locale", locale] as const]),
      ...imageProperties(image),
      ...(facts.properties ?? []),
    ],
    names: [
      ...twitterCard(image),
      ...(facts.names ?? []),
      ...(licence === undefined ? [] : [["tdm-reservation", "1"] as const]),
    ],
    securityPolicy: pagePolicy(settings, facts.body === undefined ? [] : frameHosts(facts.body)),
    licence,
    structuredData: facts.structuredData?.map(scriptJson) ?? [],
  };
}
