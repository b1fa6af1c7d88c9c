import type { CodeInfo } from "./code-info.ts";

/** The codes of problems with pictures. */
export const pictureCodes = {
  "image-broken": {
    severity: "error",
    title: "A picture is broken",
    why: "It begins as a picture and cannot be read to its end: most often it was copied or sent while it was still being written. No smaller copies of it can be made, and readers would see a part of it or nothing. Open it in a program for pictures and save it again, or get it once more from where it came from.",
  },
  "image-not-a-picture": {
    severity: "warning",
    title: "A file that is shown as a picture is none that browsers show",
    why: "What a file is called does not decide what it is: a photograph of a telephone may be HEIC, which browsers do not show, a document may have been given the ending of a picture, a file may have arrived empty. Readers see nothing in its place. Open it in a program for pictures and export it as JPEG, or, if it is a drawing or a screenshot, as PNG.",
  },
  "image-small": {
    severity: "warning",
    title: "A picture is smaller than its place",
    why: "The picture that leads an article is shown up to 1,200 pixels wide and more, a portrait up to 320. A smaller one is shown as small as it is, since it would be blurred otherwise. Use the picture in its original size: Dateline makes all smaller copies by itself.",
  },
  "image-heavy": {
    severity: "warning",
    title: "A picture is a very large file",
    why: "Of photographs Dateline makes smaller copies, so readers never load a large original unless a link leads to it; but it takes up room wherever the newsroom is kept. A photograph needs no more than 10 MB or 50 megapixels. A drawing that scales (SVG) and a picture that moves are published as they are, so everybody loads all of it: above 1 MB, simplify the drawing, and make a film (MP4) of what moves.",
  },
  "image-credit-missing": {
    severity: "warning",
    title: "A picture has no credit",
    why: "The settings ask for one: `pictures: {credits: required}` in `content/site.yaml`. Say who made the picture, and whose it is, in the `credit` of the `image`; most licences ask for it, and readers want to know. What the picture’s own file says of it (XMP, IPTC, EXIF) counts as well; with `credits: written` it is offered, and has to be written down.",
  },
  "image-credit-differs": {
    severity: "warning",
    title: "A picture’s file asks for another credit",
    why: "Agencies and photographers write into a picture which credit it wants, and the `credit` of the `image` has no name in common with that. Most often the line was left over from another picture. Readers see the one that is written here.",
  },
  "image-credentials-lost": {
    severity: "warning",
    title: "The content credentials of a picture are published nowhere",
    why: "Content credentials (C2PA) say in a signed form where a picture comes from and what was done to it. They are of the very file, so no smaller copy can have them, and a page that shows such a picture links to the file itself. Not to one that says on which spot of the earth it was taken, since that may harm people: whether readers may know, an editor decides, who links to the file or gets another.",
  },
  "image-position": {
    severity: "warning",
    title: "A picture is published with the place where it was taken",
    why: "Telephones and cameras write into a picture on which spot of the earth it was taken, to within a few metres. Copies that Dateline makes say nothing of it; a file that is published as it came does, to everybody who saves it. That may lead to the home of somebody who must not be found. If readers may know the place, leave it as it is.",
  },
} as const satisfies Readonly<Record<string, CodeInfo>>;
