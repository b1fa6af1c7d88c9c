import type { Findings } from "./findings.ts";

/** The most bytes that are no matter, by what a file is. */
const limits: readonly (readonly [
  what: string,
  isOne: (file: string) => boolean,
  most: number,
  hint: string,
])[] = [
  [
    "page",
    (file) => file.endsWith(".html"),
    500_000,
    "Part the text, or show a long table as a file to be loaded.",
  ],
  [
    "sitemap",
    (file) => /sitemap[^/]*\.xml$/.test(file),
    50_000_000,
    "Make several of it, and list them in a sitemap of sitemaps.",
  ],
  [
    "feed",
    (file) => /\.(?:xml|opml)$|feed\.json$/.test(file),
    5_000_000,
    "Take fewer articles into it: `feeds: {items: 20}` in content/site.yaml.",
  ],
  [
    "style sheet or script",
    (file) => /\.(?:css|js|mjs)$/.test(file) && !/(?:^|\/)(?:search\/index|admin)\//.test(file),
    500_000,
    "Take out of it what no page uses.",
  ],
];

/** Tells of a file that stands between readers and the news. */
export function auditSize(file: string, size: number, findings: Findings): void {
  const [what, , most, hint] = limits.find(([, isOne]) => isOne(file)) ?? [];
  if (what === undefined || most === undefined || hint === undefined || size <= most) return;
  findings.add(
    { code: "built-heavy", file, line: 1, column: 1, hint },
    file,
    () => `This ${what} has ${Math.ceil(size / 1_000)} kB; up to ${most / 1_000} kB are no matter.`,
  );
}
