import type { Settings } from "../../model/settings.ts";
import { hrefOf, urlOf } from "../links.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { line } from "./line.ts";

type Header = readonly [name: string, value: string];

const rss = "application/rss+xml; charset=utf-8";
const atom = "application/atom+xml; charset=utf-8";
const jsonFeed = "application/feed+json; charset=utf-8";
const feeds: readonly (readonly [address: string, type: string])[] = [
  ["/feed.xml", rss],
  ["/atom.xml", atom],
  ["/feed.json", jsonFeed],
];

/**
 * `_headers`, as Cloudflare Pages and Netlify read it. Where several rules fit an address, hosts put the values of one
 * header together with commas, so no two rules here set the same header for the same address. Assets have no digest in
 * their names, so they are kept for an hour and no longer.
 */
export function hostHeaders(settings: Settings): string {
  const rules: [string, readonly Header[]][] = [
    [
      "/*",
      [
        ["Content-Security-Policy", contentSecurityPolicy(settings)],
        ["X-Content-Type-Options", "nosniff"],
        ["Referrer-Policy", "strict-origin-when-cross-origin"],
        ["Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
      ],
    ],
    ["/assets/*", [["Cache-Control", "public, max-age=3600"]]],
    ["/media/*", [["Cache-Control", "public, max-age=86400"]]],
    ...feeds.map(([address, type]): [string, readonly Header[]] => [
      address,
      [["Content-Type", type], ...hubLinks(address, settings)],
    ]),
    ["/*/feed.xml", [["Content-Type", rss]]],
    ["/*/atom.xml", [["Content-Type", atom]]],
    ["/*/feed.json", [["Content-Type", jsonFeed]]],
    ["/site.webmanifest", [["Content-Type", "application/manifest+json; charset=utf-8"]]],
  ];
  return rules
    .map(
      ([address, headers]) =>
        `${hrefOf(address, settings)}\n${headers.map(([name, value]) => `  ${name}: ${line(value)}\n`).join("")}`,
    )
    .join("");
}

/** Where changes of a feed are told, https://www.w3.org/TR/websub/#discovery. */
function hubLinks(address: string, settings: Settings): Header[] {
  const { webSub } = settings;
  return webSub === undefined
    ? []
    : [["Link", `<${encodeURI(line(webSub))}>; rel="hub", <${urlOf(address, settings)}>; rel="self"`]];
}
