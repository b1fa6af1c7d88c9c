import { authorsGroup, storiesGroup } from "../model/content.ts";
import type { PlainPageFields, RecordFields } from "../model/front-matter.ts";
import { imageControl } from "./article-controls.ts";
import type { Controls } from "./controls.ts";

type Event = RecordFields["events"][number];

/** The fields of a record of any taxonomy, of an author or of a story, in the order in which the desk shows them. */
export const recordControls: Controls<RecordFields> = {
  name: { label: "Name", as: "line" },
  aliases: { label: "Other spellings", hint: "Other scripts, former names; one in each field.", as: "lines" },
  description: { label: "Description", hint: "Who or what it is, in a sentence.", as: "text" },
  role: { label: "Role", hint: "Office or occupation.", as: "line", of: ["people", authorsGroup] },
  born: { label: "Born", hint: "A date or a year.", as: "line", of: ["people"] },
  within: { label: "Lies in", as: { pick: "places", by: "name", many: false }, of: ["places"] },
  lat: { label: "Latitude", hint: "In degrees, north positive.", as: "number", of: ["places"] },
  lon: { label: "Longitude", hint: "In degrees, east positive.", as: "number", of: ["places"] },
  country: { label: "Country", hint: "Its code of two letters: FR.", as: "line", of: ["places"] },
  broader: { label: "Wider topic", as: { pick: "topics", by: "name", many: false }, of: ["topics"] },
  desk: {
    label: "No person",
    hint: "A desk, an agency, the newsroom itself.",
    as: "flag",
    of: [authorsGroup],
  },
  email: { label: "Address for readers", as: "line", of: [authorsGroup] },
  fediverse: { label: "Account in the fediverse", hint: "@name@server", as: "line", of: [authorsGroup] },
  events: {
    label: "Timeline",
    as: {
      list: {
        date: { label: "Date", as: "moment" },
        text: { label: "What happened", as: "text" },
        url: { label: "Where more is told", as: "line" },
        source: { label: "Who says so", as: "line" },
      } satisfies Controls<Event>,
      summary: "{{date}}: {{text}}",
    },
    of: [storiesGroup],
  },
  ended: { label: "Ended", hint: "No more is to come.", as: "flag", of: [storiesGroup] },
  image: imageControl,
  sortName: { label: "Sorted as", hint: "In lists from A to Z: Macron, Emmanuel.", as: "line" },
  names: { label: "Name in other languages", as: "by-language" },
  sortNames: { label: "Sorted in other languages as", as: "by-language" },
  descriptions: { label: "Description in other languages", as: "by-language" },
  sameAs: {
    label: "The same elsewhere",
    hint: "Addresses: Wikidata, its own site; one in each field.",
    as: "lines",
  },
  link: {
    label: "Links from texts",
    hint: "Off leaves its name in texts without links.",
    as: "flag",
    usual: true,
  },
  slug: { label: "Last part of the address", hint: "Else from the name of the file.", as: "line" },
  oldAddresses: { label: "Old addresses", hint: "They lead to its page; one in each field.", as: "lines" },
};

/** The fields of a plain page, in the order in which the desk shows them. */
export const pageControls: Controls<PlainPageFields> = {
  title: { label: "Heading", as: "line" },
  description: { label: "Description", hint: "For search engines and sharing.", as: "text" },
  draft: { label: "Draft", hint: "It is not published while this is on.", as: "flag" },
  language: { label: "Language", hint: "Where it is not the site’s: fr, uk, ar …", as: "line" },
  aliases: { label: "Old addresses", hint: "They lead here; one in each field.", as: "lines" },
};
