import type { Settings } from "../../model/settings.ts";

/** What a policy in a page itself cannot say, https://html.spec.whatwg.org/#attr-meta-http-equiv-content-security-policy. */
const ofHeaders = /^(?:frame-ancestors|report-uri|sandbox)\b/i;

/**
 * The policy of a page, for its own `<meta>`, so that it holds on hosts that read no `_headers` too.
 *
 * @param frames the hosts whose pages it can show in a frame: no other is let in
 */
export function pagePolicy(settings: Settings, frames: readonly string[]): string {
  return directives(
    settings,
    frames.map((host) => `https://${host}`),
  )
    .filter((directive) => !ofHeaders.test(directive))
    .join("; ");
}

/**
 * What is left for a header. Browsers hold every policy that they are given, so the header says nothing that a page says
 * itself: one could never allow what the other does not. Undefined where nothing is left.
 */
export function headerPolicy(settings: Settings): string | undefined {
  const left = directives(settings, []).filter((directive) => ofHeaders.test(directive));
  return left.length === 0 ? undefined : left.join("; ");
}

/**
 * Of the worker that searches, whose response has a policy of its own: it runs WebAssembly, which no page may, and loads the index.
 */
export const searchWorkerPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** The file of that worker, by its address. */
export const searchWorkerFile = /^\/search\/index\/engine-[^/]+\/pagefind-worker\.js$/;

/** The whole policy in one, as the preview sends it with every page; which frames a page may have it says itself. */
export function wholePolicy(settings: Settings): string {
  return directives(settings, ["https:"]).join("; ");
}

/**
 * What a page may load: styles, scripts and fonts of the site alone, pictures and sound from any secure address, and in
 * frames what is given. Forms go to the site and to the hosts of the settings: to these as a whole,
 * since what answers there may lead on, and browsers hold the policy against that too. No script and no style stands in a page itself; structured data is not
 * run and needs no leave. `contentSecurityPolicy` of the settings takes the place of all this.
 */
function directives({ forms, contentSecurityPolicy }: Settings, frames: readonly string[]): string[] {
  if (contentSecurityPolicy !== undefined)
    return contentSecurityPolicy
      .split(";")
      .map((directive) => directive.trim())
      .filter((directive) => directive !== "");
  return [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "img-src 'self' https: data:",
    "media-src 'self' https:",
    `frame-src ${frames.length === 0 ? "'none'" : frames.join(" ")}`,
    `form-action ${["'self'", ...new Set(forms.map((address) => new URL(address).origin))].join(" ")}`,
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ];
}
