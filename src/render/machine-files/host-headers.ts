import type { Settings } from "../../model/settings.ts";
import { searchFilesFolder } from "../../pages/search-index.ts";
import { hrefOf, urlOf } from "../links.ts";
import { headerPolicy, searchWorkerPolicy } from "./content-security-policy.ts";
import { line } from "./line.ts";
import { reservations, rslAddress } from "./rights.ts";
import { speculationRulesAddress } from "./speculation-rules.ts";

type Header = readonly [name: string, value: string];

const rss = "application/rss+xml; charset=utf-8";
const atom = "application/atom+xml; charset=utf-8";
const jsonFeed = "application/feed+json; charset=utf-8";
/** For what has a digest of its bytes in its address. */
const forEver = "public, max-age=31536000, immutable";
const feeds: readonly (readonly [address: string, type: string])[] = [
  ["/feed.xml", rss],
  ["/atom.xml", atom],
  ["/feed.json", jsonFeed],
];

/**
 * `_headers`, as Cloudflare Pages and Netlify read it. Where several rules fit an address, hosts put the values of one
 * header together with commas, so two rules here set the same header for one address only where it is a list: `Link`, and
 * `Content-Security-Policy`, of which browsers then hold both. Assets have no digest in
 * their names, so they are kept for an hour and no longer; fonts, smaller copies of pictures and the search index have one, so they are kept for ever.
 */
export function hostHeaders(settings: Settings): string {
  const policy = headerPolicy(settings);
  const rules: [string, readonly Header[]][] = [
    [
      "/*",
      [
        ...(policy === undefined ? [] : [["Content-Security-Policy", policy] as const]),
        ["X-Content-Type-Options", "nosniff"],
        ["Referrer-Policy", "strict-origin-when-cross-origin"],
        ["Speculation-Rules", `"${hrefOf(speculationRulesAddress, settings)}"`],
        ["Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
        ...reservations(settings),
      ],
    ],
    ["/assets/*", [["Cache-Control", "public, max-age=3600"]]],
    ["/pictures/*", [["Cache-Control", forEver]]],
    ...(settings.face.fonts.length === 0
      ? []
      : [["/fonts/*", [["Cache-Control", forEver]]] satisfies [string, readonly Header[]]]),
    ...(settings.search
      ? ([
          [`/${searchFilesFolder}/*`, [["Cache-Control", forEver]]],
          [`/${searchFilesFolder}/*/pagefind-worker.js`, [["Content-Security-Policy", searchWorkerPolicy]]],
        ] satisfies [string, readonly Header[]][])
      : []),
    [
      "/media/*",
      [
        ["Cache-Control", "public, max-age=86400"],
        // A drawing can hold a script, and is opened by itself too, where no page speaks for it.
        ["Content-Security-Policy", "script-src 'none'"],
      ],
    ],
    ...feeds.map(([address, type]): [string, readonly Header[]] => [
      address,
      [["Content-Type", type], ...hubLinks(address, settings)],
    ]),
    ["/*/feed.xml", [["Content-Type", rss]]],
    ["/*/atom.xml", [["Content-Type", atom]]],
    ["/*/feed.json", [["Content-Type", jsonFeed]]],
    ...(settings.aiCrawlers === "disallow"
      ? [
          [rslAddress, [["Content-Type", "application/rsl+xml; charset=utf-8"]]] as [
            string,
            readonly Header[],
          ],
        ]
      : []),
    [speculationRulesAddress, [["Content-Type", "application/speculationrules+json"]]],
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
