import fc from "fast-check";
import { testNow } from "./build.ts";
import { article, markdown } from "./newsroom.ts";

/** A small newsroom that can be edited at random: what stands in its files, and what time it is. */
export interface Corpus {
  readonly articles: Readonly<
    Record<string, { readonly fields: Readonly<Record<string, unknown>>; readonly body: string }>
  >;
  readonly records: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly about: string;
  /** `content/front.yaml`; absent where there is none. */
  readonly front?: string;
  /** Fields of the plain page, beside its title. */
  readonly aboutFields: Readonly<Record<string, unknown>>;
  readonly picture: string;
  readonly now: number;
}

const people = [
  "Ana Lind",
  "ANA LIND",
  "Petro",
  "Zelensky",
  "Зеленський",
  "Volodymyr Zelenskyy",
  "Zelenskij",
  "C++",
  "C#",
  "jane-minister",
  "jane-athlete",
];
const places = ["Paris", "Élysée Palace", "Élysée", "Kyiv"];
const topics = ["Peace", "Paris", "Energy", "énergie"];

export const firstCorpus: Corpus = {
  articles: Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [
      `story-${index}`,
      {
        fields: {
          title: `Story ${index}`,
          date: `2025-12-0${1 + (index % 3)}T1${index}:00`,
          people: people.slice(index % 5, (index % 5) + 2),
          places: places.slice(index % 3, (index % 3) + 1),
          topics: topics.slice(index % 2, (index % 2) + 2),
          authors: index % 3 === 0 ? ["Desk"] : [],
          ...(index % 2 === 0 ? { story: "talks" } : {}),
        },
        body: `Text of story ${index}, with ${people[index % 5]} in Paris; then Zelensky left the Élysée Palace for peace talks.`,
      },
    ]),
  ),
  records: {
    "people/volodymyr-zelenskyy": {
      name: "Volodymyr Zelenskyy",
      aliases: ["Zelensky", "Зеленський"],
      role: "President",
    },
    "people/jane-minister": { name: "Jane Doe", role: "Minister" },
    "people/jane-athlete": { name: "Jane Doe", role: "Athlete" },
    "places/paris": { name: "Paris", lat: 48.85, lon: 2.35 },
    "places/elysee-palace": { name: "Élysée Palace", aliases: ["Élysée"], within: "Paris" },
    "authors/desk": { name: "Desk", aliases: ["The Desk"], email: "desk@example.org" },
    "authors/al": { name: "Ana Lind", role: "Reporter" },
    "stories/talks": { name: "The talks", events: [{ date: "2025-12-02", text: "They meet." }] },
    "stories/other-talks": { name: "Other talks" },
  },
  about: "What we are.",
  aboutFields: {},
  picture: "<svg/>",
  now: testNow,
};

/** The files of a corpus, for `content/`. */
export function filesOf({
  articles,
  records,
  about,
  aboutFields,
  front,
  picture,
}: Corpus): Record<string, string> {
  return {
    ...Object.fromEntries(
      Object.entries(articles).map(([name, { fields, body }]) => [
        `articles/${name}.md`,
        article(fields, body),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(records).map(([name, fields]) => [`${name}.md`, markdown(fields, "Background.")]),
    ),
    "pages/about.md": markdown({ title: "About", ...aboutFields }, about),
    "media/picture.svg": picture,
    ...(front === undefined ? {} : { "front.yaml": front }),
  };
}

/** What somebody does to a newsroom. */
export type Edit = ((corpus: Corpus) => Corpus) & { toString(): string };

const index = fc.nat({ max: 30 });
const word = fc.constantFrom("alpha", "beta & gamma", "<delta>", "épsilon", "ζήτα");
const subset = (names: readonly string[]) => fc.subarray([...names], { maxLength: 2 });

/** A change of the fields of one article. */
function fieldEdit<Value>(name: string, values: fc.Arbitrary<Value>): fc.Arbitrary<Edit> {
  return fc
    .tuple(index, values)
    .map(([at, value]) =>
      named(`${name} of article ${at} = ${JSON.stringify(value)}`, (corpus) =>
        changeArticle(corpus, at, { [name]: value }),
      ),
    );
}

function changeArticle(
  corpus: Corpus,
  at: number,
  fields: Readonly<Record<string, unknown>>,
  body?: string,
): Corpus {
  const names = Object.keys(corpus.articles);
  const name = names[at % Math.max(1, names.length)];
  const old = name === undefined ? undefined : corpus.articles[name];
  if (name === undefined || old === undefined) return corpus;
  const changed = { fields: { ...old.fields, ...fields }, body: body ?? old.body };
  return { ...corpus, articles: { ...corpus.articles, [name]: changed } };
}

function recordEdit(
  what: string,
  record: string,
  fields: fc.Arbitrary<Readonly<Record<string, unknown>>>,
): fc.Arbitrary<Edit> {
  return fields.map((change) =>
    named(`${what}: ${record} ${JSON.stringify(change)}`, (corpus) => {
      const id = [record, `${record}-2`].find((one) => one in corpus.records);
      // Nothing is said of a record that was deleted, but that its name is given again.
      if (id === undefined && change.name === undefined) return corpus;
      const at = id ?? record;
      return { ...corpus, records: { ...corpus.records, [at]: { ...corpus.records[at], ...change } } };
    }),
  );
}

function named(name: string, edit: (corpus: Corpus) => Corpus): Edit {
  return Object.assign(edit, { toString: () => name, [fc.toStringMethod]: () => name });
}

/** Any edit. */
export const editOf: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(index, fc.integer({ min: 1, max: 4 }), word).map(([at, day, title]) =>
    named(`add article ${at}`, (corpus) => ({
      ...corpus,
      articles: {
        ...corpus.articles,
        [`added-${at}`]: {
          fields: {
            title: `Added ${title} ${at}`,
            date: `2025-12-0${day}T08:${10 + at}`,
            people: [people[at % people.length]],
            topics: ["Peace"],
            ...(at % 2 === 0 ? { story: "talks" } : {}),
          },
          body: `Added text ${title}.`,
        },
      },
    })),
  ),
  index.map((at) =>
    named(`delete article ${at}`, (corpus) => {
      const names = Object.keys(corpus.articles);
      const gone = names[at % Math.max(1, names.length)];
      return {
        ...corpus,
        articles: Object.fromEntries(Object.entries(corpus.articles).filter(([name]) => name !== gone)),
      };
    }),
  ),
  index.map((at) =>
    named(`move the file of article ${at}`, (corpus) => {
      const names = Object.keys(corpus.articles);
      const moved = names[at % Math.max(1, names.length)] ?? "";
      return {
        ...corpus,
        articles: Object.fromEntries(
          Object.entries(corpus.articles).map(([name, one]) => [
            name === moved ? `moved-${at}/${name.split("/").at(-1)}` : name,
            one,
          ]),
        ),
      };
    }),
  ),
  fc
    .tuple(index, word)
    .map(([at, text]) =>
      named(`body of article ${at}`, (corpus) =>
        changeArticle(corpus, at, {}, `New ${text} text of Ana Lind and Paris.`),
      ),
    ),
  fieldEdit("title", word),
  fieldEdit("people", subset(people)),
  fieldEdit("places", subset(places)),
  fieldEdit("topics", subset(topics)),
  fieldEdit("authors", subset(["Desk", "Ana Lind"])),
  fieldEdit("byline", fc.constantFrom("By {desk} at night", "By {The Desk} and { ana lind }", "By us")),
  fieldEdit("draft", fc.boolean()),
  fieldEdit("pin", fc.constantFrom(true, false, { until: "2025-12-16T08:00" }, { until: "2025-12-01" })),
  fieldEdit("republish", fc.constantFrom(false, { licence: "CC0", note: "Ours & yours." }, undefined)),
  fieldEdit("front", fc.boolean()),
  fieldEdit("keyPoints", fc.constantFrom(["One & <two>.", "Three."], "One.", undefined)),
  fieldEdit("ended", fc.constantFrom(true, false, undefined)),
  fieldEdit("shortTitle", fc.constantFrom("Short", "Short & <new>", undefined)),
  fc
    .constantFrom(
      undefined,
      "lead: story-3\nblocks:\n  - { topic: Peace, show: 2 }\n  - { latest: true, as: headlines }\n",
      "blocks:\n  - { story: talks, as: lead }\n  - { articles: [story-1, story-7], title: Two & more }\n",
      "banner: { text: Now, url: /latest/, until: 2025-12-16T09:00 }\n",
    )
    .map((front) =>
      named(`front page ${front}`, ({ front: _before, ...corpus }) => ({
        ...corpus,
        ...(front === undefined ? {} : { front }),
      })),
    ),
  fieldEdit("link", fc.boolean()),
  fc.tuple(index, fc.constantFrom("news", "opinion", "live", "sponsored")).map(([at, type]) =>
    named(`type of article ${at} = ${type}`, (corpus) =>
      // Only what is sponsored has a sponsor.
      changeArticle(corpus, at, { type, sponsor: undefined }),
    ),
  ),
  fc
    .tuple(
      index,
      fc.constantFrom(
        { name: "Tours & Co" },
        { name: "Tours & Co", url: "https://tours.example/" },
        { name: "Boats" },
      ),
    )
    .map(([at, sponsor]) =>
      named(`sponsor of article ${at} = ${JSON.stringify(sponsor)}`, (corpus) =>
        changeArticle(corpus, at, { type: "sponsored", sponsor }),
      ),
    ),
  fieldEdit(
    "ai",
    fc.constantFrom("assisted", "generated", { use: "assisted", note: "By us & it" }, undefined),
  ),
  fieldEdit("story", fc.constantFrom("talks", undefined)),
  fc
    .tuple(index, fc.constantFrom("2025-12-12 10:00", "2025-12-13 08:15 Beta"))
    .map(([at, time]) =>
      named(`update ${time} of article ${at}`, (corpus) =>
        changeArticle(
          corpus,
          at,
          { type: "live", sponsor: undefined },
          `Live.\n\n## 2025-12-12 09:00 Alpha\n\nOne.\n\n## ${time}\n\nTwo.`,
        ),
      ),
    ),
  fieldEdit("language", fc.constantFrom("ar", "fr", "en")),
  fieldEdit("translationOf", fc.constantFrom("story-0", "story-1", "/2025/12/01/story-3/", undefined)),
  fieldEdit("description", word),
  fieldEdit("embargo", fc.constantFrom("2025-12-14", "2025-12-16", "2025-12-17")),
  fieldEdit("expires", fc.constantFrom("2025-12-16T10:00", "2025-12-17T12:00")),
  fieldEdit("date", fc.constantFrom("2025-11-30", "2025-12-02T09:00", "2025-12-01T23:59", "2025-12-16")),
  fieldEdit("updated", fc.constantFrom("2025-12-18", "2025-12-19T09:00")),
  fieldEdit(
    "corrections",
    fc.subarray([
      { date: "2025-12-03", text: "It was Lyon." },
      { date: "2025-12-04T10:00", text: "It was Nice.", kind: "clarification" },
      { date: "2025-12-17", text: "It will have been Paris." },
    ]),
  ),
  fieldEdit("canonical", fc.constantFrom("https://elsewhere.example/a", undefined)),
  fieldEdit("image", fc.constantFrom({ src: "/media/picture.svg", alt: "A picture" }, undefined)),
  recordEdit(
    "alias added",
    "people/volodymyr-zelenskyy",
    fc.subarray(["Zelensky", "Зеленський", "Petro", "C++"]).map((aliases) => ({ aliases })),
  ),
  recordEdit(
    "renamed",
    "places/paris",
    fc.constantFrom({ name: "Paris" }, { name: "Paris (France)", aliases: ["Paris"] }),
  ),
  recordEdit(
    "placed",
    "places/elysee-palace",
    fc.constantFrom({ within: "Paris" }, { within: "Kyiv" }, { within: undefined }),
  ),
  recordEdit(
    "moved on the map",
    "places/paris",
    fc.constantFrom({ lat: 48.86, lon: 2.35 }, { lat: -33, lon: 151 }, { lat: undefined, lon: undefined }),
  ),
  recordEdit(
    "pictured",
    "people/volodymyr-zelenskyy",
    fc.constantFrom({ image: { src: "/media/picture.svg", alt: "A portrait" } }, { image: undefined }),
  ),
  recordEdit(
    "described",
    "places/kyiv",
    fc.constantFrom({ name: "Kyiv", within: "Paris" }, { name: "Kyiv" }),
  ),
  fieldEdit("story", fc.constantFrom("talks", "other-talks", undefined)),
  recordEdit(
    "named",
    "stories/other-talks",
    fc.constantFrom({ name: "Other talks" }, { name: "More talks" }),
  ),
  recordEdit(
    "told elsewhere",
    "places/paris",
    fc.constantFrom({ sameAs: ["https://a.example/"] }, { sameAs: [] }),
  ),
  recordEdit(
    "added",
    "people/ana-lind",
    fc.constantFrom(
      { name: "Ana Lind", role: "Minister" },
      { name: "Ana Lind", sortName: "Lind, Ana" },
      { name: "Ana K. Lind", aliases: ["Ana Lind"] },
    ),
  ),
  recordEdit(
    "author’s alias",
    "authors/al",
    fc.subarray(["A. Lind", "Reporters"]).map((aliases) => ({ aliases })),
  ),
  recordEdit(
    "another author",
    "authors/copy",
    fc.constantFrom({ name: "Copy" }, { name: "Copy", aliases: ["Night Desk"], role: "Editor" }),
  ),
  recordEdit(
    "signs otherwise",
    "authors/desk",
    fc.constantFrom(
      { name: "Desk", desk: true },
      { name: "Desk", role: "Reporter", fediverse: "@desk@example.social" },
      { name: "Desk", aliases: ["The Desk"], sameAs: ["https://a.example/"] },
    ),
  ),
  recordEdit(
    "found on the map",
    "places/elysee-palace",
    fc.constantFrom({ lat: 48.87, lon: 2.31 }, { country: "FR", aliases: ["Élysée", "L’Élysée"] }),
  ),
  fieldEdit("aliases", fc.constantFrom(["/old/one/"], ["/old/two/", "/old/one/"], [])),
  fieldEdit(
    "corrections",
    fc
      .constantFrom("correction", "clarification")
      .map((kind) => [{ date: "2025-12-03", text: "It was Lyon.", kind }]),
  ),
  recordEdit(
    "has its page elsewhere",
    "places/paris",
    fc.constantFrom({ slug: "city-of-paris" }, { slug: undefined }, { oldAddresses: ["/old/paris/"] }),
  ),
  recordEdit(
    "has its page elsewhere",
    "people/jane-minister",
    fc.constantFrom({ slug: "minister" }, { oldAddresses: ["/old/minister/"] }, { oldAddresses: [] }),
  ),
  fc.constantFrom({ aliases: ["/old/page/"] }, { description: "Who we are." }, {}).map((aboutFields) =>
    named(`fields of the plain page: ${JSON.stringify(aboutFields)}`, (corpus) => ({
      ...corpus,
      aboutFields,
    })),
  ),
  fieldEdit("reviewOf", word),
  fieldEdit("corrections", fc.constantFrom([{ date: "2025-12-13", text: "No." }], [])),
  recordEdit(
    "linked or not",
    "places/paris",
    fc.boolean().map((link) => ({ link })),
  ),
  recordEdit(
    "called otherwise",
    "places/elysee-palace",
    fc.subarray(["Élysée", "Palace", "story"]).map((aliases) => ({ aliases })),
  ),
  recordEdit(
    "told from another",
    "people/jane-athlete",
    fc.constantFrom({ name: "Jane Doe", role: "Runner" }, { name: "Jane E. Doe" }),
  ),
  recordEdit("added", "topics/peace-talks", fc.constantFrom({ name: "Peace talks" }, { name: "Peace" })),
  recordEdit("added", "topics/energy", fc.constant({ name: "Energy", broader: "Peace" })),
  recordEdit(
    "told",
    "stories/talks",
    fc.constantFrom<Readonly<Record<string, unknown>>[]>(
      { description: "What they talk of." },
      { ended: true },
      { events: [] },
      {
        events: [
          { date: "2025-11-29", text: "They arrive.", url: "https://a.example/" },
          { date: "2025-12-01T14:30", text: "They sit down.", source: "A note" },
        ],
      },
    ),
  ),
  index.map((at) =>
    named(`delete record ${at}`, (corpus) => {
      // Articles name their story by its id, and a byline its author: those stay.
      const names = Object.keys(corpus.records).filter(
        (name) => !/^stories\/|^authors\/(desk|al)$/.test(name),
      );
      const gone = names[at % Math.max(1, names.length)];
      return {
        ...corpus,
        records: Object.fromEntries(Object.entries(corpus.records).filter(([name]) => name !== gone)),
      };
    }),
  ),
  index.map((at) =>
    named(`another id for record ${at}`, (corpus) => {
      const names = Object.keys(corpus.records).filter((name) => /^(people|places|topics)\//.test(name));
      const old = names[at % Math.max(1, names.length)];
      return {
        ...corpus,
        records: Object.fromEntries(
          Object.entries(corpus.records).map(([name, fields]) =>
            name === old ? [name.endsWith("-2") ? name.slice(0, -2) : `${name}-2`, fields] : [name, fields],
          ),
        ),
      };
    }),
  ),
  word.map((about) => named("plain page", (corpus) => ({ ...corpus, about: `About ${about}.` }))),
  word.map((text) =>
    named("picture", (corpus) => ({ ...corpus, picture: `<svg><title>${text}</title></svg>` })),
  ),
  fc
    .constantFrom(
      "2025-12-03T11:30Z",
      "2025-12-04T12:00Z",
      "2025-12-14T12:00Z",
      "2025-12-16T12:00Z",
      "2025-12-18T12:00Z",
      // Articles are old by then, and tell what came after them.
      "2026-02-01T12:00Z",
      "2027-03-01T12:00Z",
    )
    .map((now) => named(`now ${now}`, (corpus) => ({ ...corpus, now: Date.parse(now) }))),
);
