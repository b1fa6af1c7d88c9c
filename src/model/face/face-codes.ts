import type { CodeInfo } from "../code-info.ts";

/** Problems with what the settings say of the looks of a paper. */
export const faceCodes = {
  "colour-contrast": {
    severity: "warning",
    title: "Text in a colour of the settings is hard to read",
    why: "People with weak eyes, and everybody in the sun, read text only where its colour is far enough from what it stands on. The Web Content Accessibility Guidelines (WCAG 2.2, 1.4.3) ask for a contrast of 4.5 : 1, and so does the law of many countries. The colours that follow from yours (quiet text, tints, those of the night) always have it.",
  },
  "font-unusable": {
    severity: "warning",
    title: "A file among the fonts is passed over",
    why: "In `layouts/fonts/` stand fonts as WOFF2, which every browser reads and which is the smallest of all forms. They say themselves of which family they are, how bold, and which letters they have. A licence or a `README` may stand beside them.",
  },
  "layout-unused": {
    severity: "warning",
    title: "A layout is used by no page",
    why: "A file in `layouts/` of a newsroom is used where it has the name of one of Dateline’s, or where another layout imports it. With a slip in its name it has no effect, which is easily overlooked.",
  },
  "logo-unusable": {
    severity: "error",
    title: "A logo cannot be shown",
    why: "The logo stands on every page, on share cards and in the icons, which are drawn while the site is built. So it has to be a file in `content/media/` that browsers show as a picture: SVG, PNG, JPEG or WebP.",
  },
  "logo-weak": {
    severity: "warning",
    title: "A logo is not as good as it could be",
    why: "It is shown all the same. A small picture is blurred on good screens; a large file holds up every page; text in a drawing is set in whatever type a machine has; a script, or something from another address, is not looked at in a picture.",
  },
} as const satisfies Readonly<Record<string, CodeInfo>>;
