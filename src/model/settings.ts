import { z } from "zod";
import { type Face, usualFace } from "./face/face.ts";
import { faceSettings } from "./face/face-settings.ts";
import { count, flag, names, text, webAddress } from "./fields.ts";
import { inLanguage, usualTag } from "./language.ts";
import { machineSettings } from "./machine-settings.ts";
import type { OwnWordings } from "./word-table.ts";

const menuItem = z.object({
  label: text().describe("What it says."),
  url: text().describe("Where it leads: `/people/`, or a whole web address."),
});

/**
 * `content/site.yaml`. Addresses within the site begin with `/` and are written without the sub-path of `url`.
 */
export const settingsFields = z.object({
  title: text().describe("The name of the publication."),
  url: webAddress().describe(
    "Where it is published, e.g. `https://example.org/` or `https://example.org/news/`.",
  ),
  language: text().default("en").describe("Language of the publication, e.g. `en` or `en-GB`."),
  timeZone: text().default("UTC").describe("The newsroom’s time zone, e.g. `Europe/Paris`."),
  description: text().default("").describe("The publication in a sentence."),
  publisher: z
    .object({
      name: text().optional().describe("Who publishes it; else the title."),
      logo: text()
        .optional()
        .describe(
          "Address of the logo that search engines are told of, in the site or elsewhere; else that of `logo`.",
        ),
      policies: z
        .record(z.string(), text())
        .default({})
        .describe(
          "Addresses of the policies, by the name of the policy: `corrections`, `ethics`, `ownership` …",
        ),
      sameAs: names().default([]).describe("Addresses of the publisher elsewhere: Wikidata, its accounts."),
      founded: text().optional().describe("When it was founded: a year or a date."),
      email: text().optional().describe("Address for readers."),
    })
    .default({ policies: {}, sameAs: [] })
    .describe("Who stands behind it."),
  taxonomies: names()
    .default(["people", "places", "topics"])
    .describe("What articles are tagged with. Name more here, e.g. `organisations`."),
  section: text()
    .optional()
    .describe(
      "The taxonomy whose first name stands over a headline and is the article’s section; else `topics`, or the last one.",
    ),
  languages: z
    .record(
      z.string(),
      z.object({
        title: text().optional().describe("The name of the publication in that language; else `title`."),
        description: text().optional().describe("The publication in a sentence, in that language."),
        menu: z
          .array(menuItem)
          .optional()
          .describe("The main menu in that language; else `menu`, as far as there are words for it."),
      }),
    )
    .default({})
    .describe(
      "What is said otherwise in the papers of further languages, by language tag: `fr`, `pt-BR`. A language has a paper as soon as an article is in it, with or without this.",
    ),
  menu: z.array(menuItem).default([]).describe("The main menu; else the latest news and the taxonomies."),
  feeds: z
    .object({
      items: count().default(20).describe("How many articles a feed holds."),
      fullText: flag().default(true).describe("Whole articles, or summaries only."),
    })
    .default({ items: 20, fullText: true })
    .describe("What goes into feeds."),
  pageSize: count().default(20).describe("How many articles a page of a list holds."),
  shareCards: flag()
    .default(false)
    .describe(
      "Whether an article without a picture gets one of its headline, which social media show beside a link to it.",
    ),
  pictures: z
    .object({
      avif: flag()
        .default(false)
        .describe("Whether smaller copies are made as AVIF too. It takes longer, and saves little."),
      originals: flag()
        .default(false)
        .describe(
          "Whether every picture is published as it came, beside the smaller copies; else only those that something links to.",
        ),
      credits: z
        .enum(["optional", "required", "written"])
        .default("optional")
        .describe(
          "`required` has `dateline check` ask for the credit of each picture, here or in its file; `written` for the `credit` itself, and it offers what the file says.",
        ),
    })
    .default({ avif: false, originals: false, credits: "optional" })
    .describe("What is made of pictures."),
  republish: z
    .object({
      licence: text().describe(
        "The licence: `CC BY-ND 4.0` or the like, the web address of another, or words of your own.",
      ),
      note: text()
        .optional()
        .describe(
          "What else they need to know: conditions, an address to write to. In the language of the site.",
        ),
      pictures: names()
        .default([])
        .describe(
          "Whose pictures may be republished with the text: their credits, as they stand below the pictures. All others stay behind.",
        ),
    })
    .optional()
    .describe(
      "Whether others may republish articles: each then has a page with its text to copy, and there is a feed for partners.",
    ),
  ageNotes: flag()
    .default(true)
    .describe("Whether an article that is more than a year old says so beside its date."),
  search: flag()
    .default(false)
    .describe("Whether readers can search: there is `/search/`, and a form on every page."),
  searchExcerpts: flag()
    .default(false)
    .describe(
      "Whether results show the words around what was found instead of the standfirst. It takes one more file for each article.",
    ),
  webSub: webAddress().optional().describe("The WebSub hub that is told of changes."),
  allowedEmbeds: names()
    .default([])
    .describe(
      "Further hosts whose pages texts may show in a box, by an address alone on a line or an `<iframe>`, beside the services that are known.",
    ),
  ...faceSettings,
  ...machineSettings,
});
type SettingsFields = z.output<typeof settingsFields>;

/** The settings of a newsroom, complete: every default filled in, the address taken apart. */
export interface Settings extends Omit<SettingsFields, "publisher" | "menu" | "webSub"> {
  /** Absolute, always with `/` at the end: `https://example.org/news/`. */
  readonly url: string;
  /** Path of `url`, always with `/` at both ends: `/` or `/news/`. */
  readonly basePath: string;
  /** `url`, and what the file says where `--url` replaces it: texts were written with that in mind. */
  readonly homes: readonly string[];
  readonly publisher: {
    readonly name: string;
    readonly logo?: string;
    readonly policies: Readonly<Record<string, string>>;
    readonly sameAs: readonly string[];
    readonly founded?: string;
    readonly email?: string;
  };
  readonly menu: readonly { readonly label: string; readonly url: string }[];
  readonly webSub?: string;
  /** The newsroom’s own words, from files of their own. */
  readonly words: OwnWordings;
  /** What the settings and the files that they name make of the looks of the site. */
  readonly face: Face;
}

/** Every address of a menu, of the site’s own language and of further ones, with where it stands in the settings. */
export function menuAddresses({
  menu,
  languages,
}: Pick<Settings, "menu" | "languages">): { readonly url: string; readonly field: (string | number)[] }[] {
  const menus = Object.entries(languages).map(([tag, { menu = [] }]) => ({ menu, at: ["languages", tag] }));
  return [{ menu, at: [] }, ...menus].flatMap(({ menu, at }) =>
    menu.map(({ url }, index) => ({ url, field: [...at, "menu", index, "url"] })),
  );
}

/** The addresses of the pictures of the logo. */
export function logoAddresses({ logo }: Pick<Settings, "logo">): readonly string[] {
  return Object.values(logo ?? {}).filter((address) => address !== undefined);
}

/** The settings as a paper has them: its language, and what they say in it. */
export function settingsIn(
  settings: Settings,
  { language, address }: { readonly language: string; readonly address: string },
): Settings {
  if (address === "/") return settings;
  const { title = settings.title, description = settings.description } =
    inLanguage(settings.languages, language) ?? {};
  return { ...settings, language, title, description };
}

/** Fills in what depends on other settings. `url` replaces the one in the file (`--url`). */
export function completeSettings(fields: SettingsFields, url: string = fields.url): Settings {
  const [address, said] = [url, fields.url].map((one) => new URL(one.endsWith("/") ? one : `${one}/`)) as [
    URL,
    URL,
  ];
  const { publisher, menu, webSub, ...rest } = fields;
  return {
    ...rest,
    language: usualTag(rest.language),
    url: address.href,
    basePath: address.pathname,
    homes: address.href === said.href ? [address.href] : [address.href, said.href],
    publisher: {
      name: publisher.name ?? fields.title,
      ...(publisher.logo === undefined ? {} : { logo: publisher.logo }),
      policies: publisher.policies,
      sameAs: publisher.sameAs,
      ...(publisher.founded === undefined ? {} : { founded: publisher.founded }),
      ...(publisher.email === undefined ? {} : { email: publisher.email }),
    },
    menu,
    words: {},
    face: usualFace,
    ...(webSub === undefined ? {} : { webSub }),
  };
}
