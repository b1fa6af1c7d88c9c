import { directionOf } from "./direction.ts";
import { hrefFrom, urlFrom } from "./links.ts";
import type { RenderContext } from "./render-context.ts";
import { xml } from "./xml.ts";

/**
 * The page at an old address: it leads on at once, also where the host knows no redirects.
 *
 * @param to within the site from `/`, or a whole web address
 */
export function redirect(to: string, { frame, words }: RenderContext): string {
  const { settings } = frame;
  const href = hrefFrom(to, settings);
  const url = urlFrom(to, settings);
  const page = xml`<html lang="${settings.language}" dir="${directionOf(settings.language)}"><head><meta charset="utf-8"><meta name="generator" content="Dateline"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>${settings.title}</title><link rel="canonical" href="${url}"><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${href}"></head><body><p>${words.moved} <a href="${href}"><bdi dir="ltr">${url}</bdi></a></p></body></html>`;
  return `<!DOCTYPE html>\n${page.text}\n`;
}
