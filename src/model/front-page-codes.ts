import type { CodeInfo } from "./code-info.ts";

/** The codes of problems with the front page. */
export const frontPageCodes = {
  "front-unknown": {
    severity: "warning",
    title: "The front page names something that there is not",
    why: "`content/front.yaml` names an article by its address or its file, and people, places, topics and stories by a name that articles have, or by that of their record. What cannot be found is left out, and the page goes out without it.",
  },
  "front-not-shown": {
    severity: "warning",
    title: "Something that is meant for the front page does not stand there",
    why: "An article that is named in `content/front.yaml` may be a draft, under embargo or expired; a banner may have come to its end; a block may hold fewer articles than are named for it; a pinned article may belong to no block. Readers do not see it on the front page, and somebody may think that they do.",
  },
  "front-twice": {
    severity: "warning",
    title: "The front page names an article twice",
    why: "An article stands on the front page once: as the lead, else in the first block of `content/front.yaml` that names it. Where it is named again, it is left out.",
  },
  "front-empty": {
    severity: "warning",
    title: "A block of the front page has no articles",
    why: "There is nothing public for the block, or all of it stands above it already. The page goes out without the block.",
  },
  "front-layout": {
    severity: "error",
    title: "A block of the front page has a layout that there is not",
    why: "`as` names one of the layouts `lead`, `rows`, `columns` and `headlines`, or one that the newsroom’s own `layouts/parts/block-layouts.tsx` adds to them.",
  },
  "pin-forgotten": {
    severity: "warning",
    title: "An old article is still pinned to the front page",
    why: "`pin: true` keeps an article at the top of the front page until somebody takes it out. After a week, most often nobody remembered to. `pin: {until: …}` ends by itself.",
  },
} as const satisfies Readonly<Record<string, CodeInfo>>;
