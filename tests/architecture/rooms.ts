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
  model: {
    rooms: [],
    libraries: [
      "zod",
      "luxon",
      "culori/fn",
      "any-ascii",
      "fastest-levenshtein",
      "make-plural/*",
      "diff",
      ...pure,
    ],
  },
  names: { rooms: ["model"], libraries: [] },
  store: { rooms: ["model"], libraries: machine },
  images: {
    rooms: ["model"],
    libraries: ["sharp", "image-size", "htmlparser2", "entities/*", ...machine],
  },
  source: {
    rooms: ["model", "names", "store", "images"],
    libraries: [
      "gray-matter",
      "yaml",
      "entities",
      "markdown-it",
      "markdown-it-footnote",
      "markdown-it-cjk-friendly",
      "parse5",
      "zod",
      ...machine,
    ],
  },
  /** Changes files of the newsroom, and nothing in them but what is to change. */
  editing: { rooms: ["model", "source"], libraries: ["yaml", "zod", "node:util", ...pure] },
  edition: { rooms: ["model", "names"], libraries: [] },
  /** Finds the names in a text that an article might be tagged with. */
  tagging: { rooms: ["model", "names", "source", "edition"], libraries: ["compromise"] },
  /** Gives a name to something wherever the newsroom names it. */
  renaming: { rooms: ["model", "names", "edition", "editing"], libraries: ["yaml"] },
  pages: { rooms: ["model", "edition"], libraries: [] },
  render: {
    rooms: ["model", "edition", "pages"],
    libraries: [
      "sanitize-html",
      "parse5",
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
  theme: { rooms: ["model", "store", "pages", "render"], libraries: ["esbuild", ...machine] },
  kinds: {
    rooms: ["model", "edition", "pages", "render", "theme", "desk"],
    types: ["images"],
    libraries: [],
  },
  /** What runs in readers’ browsers, as one script. */
  browser: { rooms: ["model", "names"], libraries: [] },
  search: {
    rooms: ["model", "edition", "pages", "store"],
    libraries: ["pagefind", "node:child_process", ...machine],
  },
  check: { rooms: ["model", "names", "edition", "pages", "kinds"], libraries: [] },
  /** What was there before, as Git knows it. */
  history: {
    rooms: ["model", "source", "edition"],
    libraries: ["node:child_process", ...machine],
  },
  /** The newsroom as the desk in a browser has it: what can be filled in, and what is saved of it. */
  desk: { rooms: ["model", "source", "store", "editing"], libraries: ["mime", "zod", ...machine] },
  publish: { rooms: ["model", "store"], libraries: machine },
  /** Whether a site, in a folder or far away, is the edition that was built. */
  verify: { rooms: ["model", "store", "publish"], libraries: machine },
  /** Looks at a finished site as readers and programs do. */
  audit: { rooms: ["model", "store", "publish"], libraries: ["htmlparser2", "saxes", ...machine] },
  announce: { rooms: ["model", "store"], libraries: machine },
  /** The site on its way to where readers get it. */
  deploy: {
    rooms: ["model", "store", "publish"],
    libraries: ["aws4fetch", "mime", "node:child_process", ...machine],
  },
  import: {
    rooms: ["model", "names", "store", "source", "edition"],
    libraries: [
      "saxes",
      "turndown",
      "@joplin/turndown-plugin-gfm",
      "smol-toml",
      "yaml",
      "entities",
      "markdown-it",
      ...machine,
    ],
  },
  scaffold: {
    rooms: ["model", "store", "source", "editing", "edition"],
    libraries: ["yaml", "node:child_process", ...machine],
  },
  eleventy: {
    rooms: ["model", "store"],
    types: ["render"],
    libraries: ["@11ty/*", "esbuild", "node:http", "node:events", "node:net", ...machine],
  },
  run: {
    rooms: [
      ...["model", "names", "store", "images", "source", "edition", "pages", "render"],
      ...["theme", "kinds", "search", "check", "desk", "publish", "eleventy"],
    ],
    libraries: ["tinypool", "@parcel/watcher", "mime", "node:net", ...machine],
  },
  /** `src/api.ts` and `src/plugin.ts`, the door for those who start a build or Eleventy themselves: they stand beside the rooms. */
  ".": { rooms: ["model", "eleventy", "run"], libraries: ["node:path"] },
  cli: {
    rooms: [
      "model",
      "store",
      "source",
      "editing",
      "edition",
      "history",
      "publish",
      "verify",
      "audit",
      "announce",
      "publish",
      "deploy",
      "import",
      "scaffold",
      "eleventy",
      "run",
      "tagging",
      "renaming",
    ],
    libraries: ["commander", "picocolors", "@clack/prompts", "node:*"],
  },
};

/** What single files may know beyond their room: the place where Dateline is installed can only be found on the disk. */
export const exceptions: Readonly<Record<string, readonly string[]>> = {
  "src/model/home.ts": ["node:fs"],
  // Layouts and an Eleventy configuration, in two rooms, are held to the root and traced to their lines in the same way.
  "src/model/linked-outside.ts": ["node:fs"],
  "src/model/place-in-source.ts": ["node:module"],
};

/** Libraries that one file alone may know, or one for each of their uses, so that another can take their place. */
export const oneDoor: Readonly<Record<string, string | readonly string[]>> = {
  luxon: "src/model/moment.ts",
  "@clack/prompts": "src/cli/ask.ts",
  "any-ascii": "src/model/slug.ts",
  "fastest-levenshtein": "src/model/nearest.ts",
  "make-plural/cardinals": "src/model/plural-category.ts",
  "gray-matter": "src/source/split-matter.ts",
  tinypool: "src/run/threads/worker-pool.ts",
  "@takumi-rs/core": "src/render/pictures/engraver.ts",
  "culori/fn": "src/model/face/colour.ts",
  "image-size": "src/images/logo-look.ts",
  sharp: "src/images/sharp.ts",
  htmlparser2: ["src/images/said-in-xmp.ts", "src/audit/read-page.ts"],
  pagefind: "src/search/pagefind.ts",
  saxes: ["src/import/wordpress/read-wxr.ts", "src/audit/read-xml.ts"],
  turndown: "src/import/html/html-to-markdown.ts",
  "@joplin/turndown-plugin-gfm": "src/import/html/html-to-markdown.ts",
  compromise: "src/tagging/english.ts",
  diff: "src/model/list-difference.ts",
  aws4fetch: "src/deploy/s3-client.ts",
  "d3-geo": "src/render/map/locator-map.ts",
  "topojson-client": "src/render/map/land.ts",
};

/** A folder within a room that stands for itself, with the one file that opens it: nothing else in the house may know of it. */
export const fencedFolders: Readonly<
  Record<string, { readonly door: string; readonly libraries: readonly string[] }>
> = {
  // A second renderer of the same Markdown, for speed: it takes the words of a page from where markdown-it’s rules have them.
  "src/source/plain-markdown/": { door: "src/source/markdown/render-body.ts", libraries: [] },
};

/** Modules outside `layouts/` of which layouts may import types, and the libraries that they are drawn with. */
export const layoutTypes = ["src/render/", "src/model/html.ts"];
export const layoutLibraries = ["preact", "preact/*", "preact-render-to-string"];
