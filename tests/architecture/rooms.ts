/** A folder of `src/`: what it may know. */
export interface Room {
  /** Other rooms whose modules it may import. */
  readonly rooms: readonly string[];
  /** Rooms of which it may import types and nothing else. */
  readonly types?: readonly string[];
  /** Libraries outside, by their whole name or by the beginning of it with a `*`. */
  readonly libraries: readonly string[];
}

/** What any room may use of Node that has no effect outside the process. */
const pure = ["node:buffer", "node:crypto", "node:path", "node:url"];
/** For rooms that read and write files. */
const machine = [
  ...pure,
  "node:fs",
  "node:fs/promises",
  "node:module",
  "node:os",
  "node:timers/promises",
  "node:v8",
  "node:worker_threads",
  "node:zlib",
];

/**
 * The shape of the house: each room may import from the rooms that are named here, and from itself. A room that stands
 * above another is never named by it.
 */
export const rooms: Readonly<Record<string, Room>> = {
  model: { rooms: [], libraries: ["zod", "luxon", "any-ascii", "fastest-levenshtein", ...pure] },
  source: {
    rooms: ["model"],
    libraries: [
      "gray-matter",
      "yaml",
      "markdown-it",
      "markdown-it-footnote",
      "markdown-it-cjk-friendly",
      "sanitize-html",
      "zod",
      ...machine,
    ],
  },
  edition: { rooms: ["model"], libraries: [] },
  pages: { rooms: ["model", "edition"], libraries: [] },
  render: {
    rooms: ["model", "edition", "pages"],
    libraries: [
      "sanitize-html",
      "esbuild",
      "acorn",
      "d3-geo",
      "topojson-client",
      // Types of the two.
      "geojson",
      "topojson-specification",
      "schema-dts",
      "@takumi-rs/core",
      "mime/*",
      ...machine,
    ],
  },
  kinds: { rooms: ["model", "edition", "pages", "render"], libraries: [] },
  check: { rooms: ["model", "edition", "pages", "kinds"], libraries: [] },
  publish: { rooms: ["model", "pages"], libraries: machine },
  announce: { rooms: ["model", "publish"], libraries: machine },
  desk: { rooms: ["model", "source", "edition"], libraries: ["zod", "yaml", ...machine] },
  eleventy: { rooms: ["model"], types: ["render"], libraries: ["@11ty/*", "esbuild", ...machine] },
  build: {
    rooms: ["model", "source", "edition", "pages", "render", "kinds", "check", "publish", "eleventy"],
    libraries: ["tinypool", "tsx/*", "@parcel/watcher", "mime", "node:net", ...machine],
  },
  /** `src/plugin.ts`, the door for those who start Eleventy themselves: it stands beside the rooms. */
  ".": { rooms: ["eleventy", "build"], libraries: [] },
  cli: {
    rooms: [
      "model",
      "source",
      "edition",
      "pages",
      "render",
      "kinds",
      "check",
      "publish",
      "announce",
      "desk",
      "eleventy",
      "build",
    ],
    libraries: ["commander", "picocolors", "node:*"],
  },
};

/** What single files may know beyond their room: the place where Dateline is installed can only be found on the disk. */
export const exceptions: Readonly<Record<string, readonly string[]>> = {
  "src/model/home.ts": ["node:fs"],
  // Five rooms keep or read files that are whole or not there, and share no other room.
  "src/model/whole-file.ts": ["node:fs"],
};

/** Libraries that one file alone may know, so that another can take their place. */
export const oneDoor: Readonly<Record<string, string>> = {
  luxon: "src/model/moment.ts",
  "any-ascii": "src/model/slug.ts",
  "fastest-levenshtein": "src/model/nearest.ts",
  "gray-matter": "src/source/front-matter.ts",
  acorn: "src/render/precompile-elements.ts",
  tinypool: "src/build/crew.ts",
  "@takumi-rs/core": "src/render/pictures/engraver.ts",
  "d3-geo": "src/render/map/locator-map.ts",
  "topojson-client": "src/render/map/land.ts",
};

/** Modules outside `layouts/` of which layouts may import types, and the libraries that they are drawn with. */
export const layoutTypes = ["src/render/", "src/model/html.ts"];
export const layoutLibraries = ["preact", "preact/*", "preact-render-to-string"];
