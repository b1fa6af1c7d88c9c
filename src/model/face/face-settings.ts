import { z } from "zod";
import { names, pictureAddress, text } from "../fields.ts";

const colours = {
  accent: text().optional().describe("The colour of the house: kickers, labels, links that are pointed at."),
  paper: text().optional().describe("What stands behind everything."),
  ink: text().optional().describe("Text."),
};

/** What the settings say of the face of a paper. */
export const faceSettings = {
  logo: z
    .preprocess(
      (given) => (typeof given === "string" ? { light: given } : given),
      z.object({
        light: pictureAddress().describe(
          "Address of a picture in `content/media/`: SVG, PNG, JPEG or WebP. A single one can stand for the whole group: `logo: /media/logo.svg`.",
        ),
        dark: pictureAddress()
          .optional()
          .describe("The same for dark screens; else a plate of light paper is laid under it there."),
        icon: pictureAddress()
          .optional()
          .describe("A square picture for the icons of browsers and home screens; else `light`."),
      }),
    )
    .optional()
    .describe(
      "Stands in place of the title in the masthead and on share cards, and for the publisher where `publisher.logo` does not.",
    ),
  colours: z
    .object({
      ...colours,
      dark: z
        .object(colours)
        .optional()
        .describe("The same on dark screens; what is left out follows from the others."),
    })
    .default({})
    .describe(
      "The colours of the site, its share cards and its icons. Put them in quotation marks: to YAML, `#` begins a remark.",
    ),
  fonts: z
    .object({
      text: text().optional().describe("The family that articles are set in."),
      headlines: text().optional().describe("That of headlines, on share cards too; else `text`."),
      labels: text().optional().describe("That of menus, dates, bylines and the like."),
    })
    .default({})
    .describe("Families of type, of which there are WOFF2 files in `layouts/fonts/`, by their names."),
  forms: names()
    .default([])
    .describe(
      "Addresses elsewhere that forms in your layouts are sent to, e.g. that of a newsletter. Browsers are told to send forms to their hosts, and to no other.",
    ),
};

/** `#8f1d1d` and so on, as they are written. */
export type ColoursWritten = z.output<typeof faceSettings.colours>;
