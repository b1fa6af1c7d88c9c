import type { DeskField } from "./desk-fields.ts";

/** What the page of the desk hands to its script. */
export interface DeskStart {
  readonly config: DeskField;
  /** At home: who is signed in, and where the script asks how the newsroom stands. */
  readonly home?: { readonly token: string; readonly state: string };
}

/** The page of the desk. Nothing but its script and Sveltia CMS beside it is loaded; what it begins with stands in it as data. */
export function deskPage(start: DeskStart, policy: string | undefined): string {
  // A file of a static host cannot send its policy: it states it.
  const stated =
    policy === undefined ? "" : `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`;
  const data = JSON.stringify(start).replaceAll("<", "\\u003c");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${stated}<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>Desk</title>
<script type="application/json" id="dateline-desk">${data}</script>
<script type="module" src="desk.js"></script>
</head>
<body>
<noscript>The desk needs JavaScript. Articles are text files in <code>content/</code>, too.</noscript>
</body>
</html>
`;
}

/**
 * What the page of the desk may load, https://www.w3.org/TR/CSP3/: its own scripts and fonts, and data of itself and of `hosts`. Sveltia
 * CMS writes its styles into the page.
 */
export function deskPolicy(hosts: readonly string[] = []): string {
  const connected = ["'self'", "blob:", "data:", ...hosts].join(" ");
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    `img-src 'self' blob: data:${hosts.map((host) => ` ${host}`).join("")}`,
    "media-src 'self' blob:",
    "frame-src 'self' blob:",
    "worker-src 'self' blob:",
    `connect-src ${connected}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
