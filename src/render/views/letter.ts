import { directionOf } from "../direction.ts";
import type { CardFacts, TermLinkFacts } from "../facts.ts";
import type { LetterArticle, LetterView } from "../letter-view.ts";
import { inPaper, urlOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import type { CardView, Link } from "../views.ts";
import { cardViews } from "./cards.ts";
import type { CorrectionFacts } from "./corrections.ts";

/** A letter: some articles, and what they have in common. */
export interface LetterFacts {
  readonly articles: readonly CardFacts[];
  readonly corrections: readonly CorrectionFacts[];
  readonly about:
    | { readonly day: string }
    | { readonly term: TermLinkFacts; readonly description: string | undefined };
}

/** Programs show no more of it. */
const longestPreheader = 140;
/** As wide as a letter is. */
const letterWidth = 552;

/** A letter by e-mail, with everything decided and worded. */
export function letterView(
  { articles, corrections, about }: LetterFacts,
  context: RenderContext,
): LetterView {
  const { frame, words, language } = context;
  const { settings, paper } = frame;
  const heading = "day" in about ? words.day(about.day) : about.term.name;
  const cards = cardViews(articles, context);
  const link = (text: string, address: string): Link => ({ text, href: urlOf(address, settings) });
  return {
    subject: `${settings.title}: ${heading}`,
    preheader: shortened(cards.map(({ headline }) => headline).join(" · ")),
    language,
    direction: directionOf(language),
    site: link(settings.title, paper.address),
    publisher: settings.publisher.name,
    email: settings.publisher.email,
    heading,
    intro: "day" in about ? undefined : about.description,
    articles: cards.map((card, at) => letterArticle(card, at === 0, heading, settings.url)),
    corrections: {
      heading: words.corrections,
      list: corrections.map(({ kind, text, id, article }) => ({
        label: words.correctionKinds[kind],
        text,
        article: link(article.title, `${article.address}#${id}`),
      })),
    },
    more: link(
      words.letter.online,
      "day" in about ? inPaper(`${about.day.replaceAll("-", "/")}/`, frame) : about.term.address,
    ),
    colours: { light: settings.face.light, dark: settings.face.dark },
  };
}

function letterArticle(card: CardView, isFirst: boolean, heading: string, url: string): LetterArticle {
  const absolute = (href: string): string => new URL(href, url).href;
  // What stands over the whole letter need not stand over each article.
  const over = [card.label, card.kicker?.text].filter((one) => one !== undefined && one !== heading);
  const { image } = card;
  const { width = 0, height = 0 } = image ?? {};
  return {
    headline: card.headline,
    href: absolute(card.href),
    over: over.length === 0 ? undefined : over.join(" · "),
    standfirst: card.standfirst,
    published: card.published,
    by: card.by?.text,
    // Drawings are not shown by mail programs.
    image:
      isFirst && image !== undefined && width > 0 && !/\.svg$/i.test(image.src)
        ? {
            src: absolute(image.src),
            alt: image.alt,
            width: letterWidth,
            height: Math.round((height * letterWidth) / width),
          }
        : undefined,
    language: card.language,
    direction: card.direction,
  };
}

function shortened(text: string): string {
  if (text.length <= longestPreheader) return text;
  const cut = text.slice(0, longestPreheader);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longestPreheader / 2)).trimEnd()} …`;
}
