import { withoutReferences } from "../../model/body-pictures.ts";
import { type Html, trustHtml } from "../../model/html.ts";
import { directionOf } from "../direction.ts";
import { hrefOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import type { Words } from "../words.ts";
import { Xml, xml } from "../xml.ts";

/** An embed as the renderer of texts writes it (`source/embeds/embed-figure.ts`): a link, in which may stand a picture, and perhaps a caption. */
const embed =
  /<figure class="(?<classes>embed[^"]*)" data-kind="(?<kind>\w+)" data-service="(?<service>[^"]*)" data-frame="(?<frame>[^"]*)" data-size="(?<size>[\w-]+)"><a href="(?<link>[^"]*)">(?<inner>.*?)<\/a>(?:<figcaption>(?<caption>.*?)<\/figcaption>)?/gs;

interface Found {
  readonly classes: string;
  readonly kind: keyof Words["embedKinds"] | "page";
  readonly service: string;
  readonly frame: string;
  readonly size: string;
  readonly link: string;
  /** The words of the link, or the picture that stands for what is embedded. */
  readonly inner: string;
  /** HTML; empty where there is none. */
  readonly caption: string;
}

/** What a frame may do once a reader has asked for what is in it: all that a player needs, but not to lead the page away. */
const sandbox =
  "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation allow-forms";

type Context = Pick<RenderContext, "frame" | "words" | "language">;

/**
 * Makes boxes of the embeds of a text. In each stands a frame with a page of our own, in which is nothing but a link to what is to be
 * shown: following it loads that into the frame, which needs no script, and asks nothing of anybody before. (A lazy frame in
 * closed `<details>` would load at once where scripts are off, as browsers then load nothing lazily.) Below it stands the way to
 * the other site.
 */
export function dressEmbeds(body: Html, context: Context): Html {
  if (!body.includes('<figure class="embed')) return body;
  const names = new Map<string, number>();
  return eachEmbed(body, (found) => {
    const name = nameOf(found, context.words);
    const times = (names.get(name) ?? 0) + 1;
    names.set(name, times);
    return box(found, name, times === 1 ? name : `${name} (${times})`, context);
  });
}

/** The same for readers of feeds: a link that says what it leads to, and the picture and the caption where they are given. */
export function plainEmbeds(body: Html, words: Words): Html {
  if (!body.includes('<figure class="embed')) return body;
  return eachEmbed(body, (found) => {
    const { link, inner, caption } = found;
    const picture = new Xml(inner.includes("<img ") ? inner : "");
    const said = caption === "" ? "" : xml`<figcaption>${new Xml(caption)}</figcaption>`;
    return xml`<figure>${picture}<p><a href="${link}">${nameOf(found, words)}</a></p>${said}`;
  });
}

/** The hosts whose frames a text can show, for the policy of its page. */
export function frameHosts(body: Html): string[] {
  const hosts = Array.from(body.matchAll(embed), ({ groups }) => new URL(read(groups).frame).host);
  return [...new Set(hosts)].sort();
}

/** What a text has embedded, as data. */
export function embedsIn(body: Html): (Pick<Found, "kind" | "link" | "frame"> & { readonly name: string })[] {
  return Array.from(body.matchAll(embed), ({ groups }) => {
    const { kind, link, frame, service, inner, caption } = read(groups);
    const said = caption || (inner.includes("<img ") ? "" : inner);
    const name = withoutReferences(said.replace(/<[^>]*>/g, ""))
      .replace(/\s+/g, " ")
      .trim();
    return { kind, link, frame, name: name === "" ? service : name };
  });
}

function eachEmbed(body: Html, drawn: (found: Found) => Xml): Html {
  return trustHtml(body.replace(embed, (...match) => drawn(read(match.at(-1))).text));
}

function read(groups: Readonly<Record<string, string>> | undefined): Found {
  const { classes, kind, service, frame, size, link, inner, caption = "" } = groups as unknown as Found;
  const [named, shown, leads] = [service, frame, link].map(withoutReferences) as [string, string, string];
  return { classes, kind, service: named, frame: shown, size, link: leads, inner, caption };
}

/** “Video: YouTube”, or what somebody called it. */
function nameOf({ kind, service, inner }: Found, words: Words): string {
  const said = inner.includes("<img ") ? "" : withoutReferences(inner.replace(/<[^>]*>/g, "")).trim();
  if (said !== "" && said !== service) return `${said} (${service})`;
  return kind === "page" ? service : `${words.embedKinds[kind]}: ${service}`;
}

function box(found: Found, name: string, title: string, context: Context): Xml {
  const { classes, service, frame, size, link, inner, caption } = found;
  const { words } = context;
  const still = new Xml(inner.includes("<img ") ? inner : "");
  const [shape, height] = /^\d+$/.test(size)
    ? ["frame", xml` height="${size}"`]
    : [`frame frame-${size}`, undefined];
  const { origin } = new URL(frame);
  const allowed = ["autoplay", "fullscreen", "picture-in-picture", "encrypted-media"].map(
    (one) => `${one} ${origin}`,
  );
  const asked = xml`<iframe title="${title}" srcdoc="${asking(found, name, context).text}"${height} sandbox="${sandbox}" allow="${allowed.join("; ")}" loading="lazy"></iframe>`;
  const way = xml`<span class="embedded"><a href="${link}">${name}</a> <span class="before-loading">${words.embed.notice(service)}</span></span>`;
  return xml`<figure class="${classes}"><div class="${shape}">${still}${asked}</div><figcaption>${new Xml(caption)} ${way}</figcaption>`;
}

/** The page that stands in a frame before its reader asks for more. */
function asking(
  { service, frame }: Found,
  name: string,
  { frame: { settings }, words, language }: Context,
): Xml {
  const styles = hrefOf("/assets/style.css", settings);
  return xml`<!DOCTYPE html><html class="asking" lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${name}</title><link rel="stylesheet" href="${styles}"></head><body><a href="${frame}"><span>${words.embed.load(service)}</span></a></body></html>`;
}
