import type { Settings } from "../../model/settings.ts";

/**
 * What a page may load: styles, scripts and fonts of the site alone, pictures and sound from any secure address, frames
 * from the hosts whose embeds the settings allow. No script and no style stands in a page itself; structured data is not
 * run and needs no leave. `contentSecurityPolicy` of the settings takes the place of all this.
 */
export function contentSecurityPolicy({ allowedEmbeds, contentSecurityPolicy }: Settings): string {
  if (contentSecurityPolicy !== undefined) return contentSecurityPolicy;
  const frames = allowedEmbeds.filter((host) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d+)?$/i.test(host));
  return [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "img-src 'self' https: data:",
    "media-src 'self' https:",
    `frame-src ${frames.length === 0 ? "'none'" : frames.map((host) => `https://${host}`).join(" ")}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join("; ");
}
