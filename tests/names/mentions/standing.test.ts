import { describe, expect, it } from "vitest";
import { settingsOf } from "../../support/edition.ts";
import { type MentionCase, mentionsIn } from "../../support/mentions.ts";

const records: NonNullable<MentionCase["records"]> = {
  "people/emmanuel-macron": { name: "Emmanuel Macron", aliases: ["Macron"] },
  "people/luther-king": { name: "Martin Luther King" },
  "people/von-der-leyen": { name: "Ursula von der Leyen", aliases: ["von der Leyen", "Leyen"] },
  "people/theresa-may": { name: "Theresa May", aliases: ["May"] },
  "people/kennedy": { name: "John Kennedy", aliases: ["Kennedy"] },
  "people/obrien": { name: "Liz O’Brien", aliases: ["O’Brien"] },
  "people/putin": { name: "Vladimir Putin", aliases: ["Путин", "Владимир Путин", "普京", "プーチン"] },
  "places/paris": { name: "Paris", within: "France", aliases: ["Париж", "باريس", "巴黎", "パリ", "ปารีส"] },
  "places/jordan": { name: "Jordan" },
  "places/washington": { name: "Washington", aliases: ["Washington, D.C."] },
  "places/england": { name: "England" },
  "places/york": { name: "York" },
  "places/florida": { name: "Florida", country: "US" },
  "places/miami": { name: "Miami", within: "Florida" },
  "places/ukraine": { name: "Ukraine", aliases: ["Україна"] },
  "places/us": { name: "United States", aliases: ["US", "U.S."] },
  "places/elysee": { name: "Élysée Palace", aliases: ["The Élysée", "Élysée"] },
  "places/denis": { name: "Denis" },
  "places/hague": { name: "The Hague" },
  "places/reading": { name: "Reading" },
  "places/boulogne": { name: "Boulogne" },
  "topics/peace-talks": { name: "Peace talks", aliases: ["Peace negotiations"] },
  "topics/climate": { name: "Climate Change" },
  "topics/us-plan": { name: "US peace plan" },
  "topics/energy": { name: "Energy" },
  "organisations/it": { name: "IT" },
  "organisations/orange": { name: "Orange" },
  "organisations/who": { name: "World Health Organization", aliases: ["WHO"] },
};
const all = {
  people: ["emmanuel-macron", "luther-king", "von-der-leyen", "theresa-may", "kennedy", "obrien", "putin"],
  places: ["paris", "jordan", "washington", "england", "york", "florida", "elysee", "us", "denis", "reading"],
  topics: ["peace-talks", "energy"],
  organisations: ["it", "orange", "who"],
};

/** The text of the links in a sentence of an article, tagged with everything or with nothing. */
function linked(sentence: string, tags: Readonly<Record<string, unknown>>): string {
  return mentionsIn(sentence, { records, tags, settings: { settings: withOrganisations } })
    .map((mention) => mention.replace(/ → .*/s, ""))
    .join(", ");
}

const withOrganisations = settingsOf("taxonomies: [people, places, topics, organisations]\n");

describe("in an article tagged with it, a name is a mention", () => {
  it.each([
    ["President Macron spoke.", "Macron"],
    ["But Macron spoke.", "Macron"],
    ["Mr. Macron spoke.", "Macron"],
    ["French President Emmanuel Macron spoke.", "Emmanuel Macron"],
    ["On Monday Macron spoke.", "Macron"],
    ["Monday Macron spoke.", "Macron"],
    ["He met Macron Monday.", "Macron"],
    ["Macron’s plan and Macron's party", "Macron"],
    ["The Macrons were there.", ""],
    ["Brigitte Macron spoke.", ""],
    ["Brigitte Macron spoke, and Macron agreed.", ""],
    ["Macron spoke before Brigitte Macron did.", "Macron"],
    ["B. Macron spoke.", ""],
    ["The Macron Foundation spoke.", ""],
    ["Emmanuel Macron Square is wide.", ""],
    ["Kennedy Airport was closed.", ""],
    ["Martin Luther King Jr. had a dream.", ""],
    ["Martin Luther King, Jr., had a dream.", ""],
    ["Martin Luther King had a dream.", "Martin Luther King"],
    ["Ursula von der Leyen spoke.", "Ursula von der Leyen"],
    ["Heiko von der Leyen spoke.", ""],
    ["It was said that von der Leyen spoke.", "von der Leyen"],
    ["It rained in May.", ""],
    ["In May Macron spoke.", "Macron"],
    ["Mrs May spoke.", "May"],
    ["Then O'Brien spoke.", "O’Brien"],
    ["macron and MACRON", ""],
    ["pro-Macron and anti-Macron", ""],
    ["@Macron, #Macron, macron@example.org, /Macron/", ""],
    ["the so-called “Macron effect”", "Macron"],
    ["(Macron spoke.)", "Macron"],
    ["Presidents Macron and Путин met.", "Macron, Путин"],
    ["Selon Emmanuel Macron, c’est fini.", "Emmanuel Macron"],
    ["Il a dit qu’Emmanuel Macron viendra.", "Emmanuel Macron"],
  ])("%s", (sentence, expected) => {
    expect(linked(sentence, all)).toBe(expected);
  });

  it.each([
    ["Paris is large.", "Paris"],
    ["In Paris it rained.", "Paris"],
    ["The Paris-based company", "Paris"],
    ["The Paris\u2011based company", "Paris"],
    ["The Paris\u2010led talks", "Paris"],
    ["a Paris-installed mayor", "Paris"],
    ["the Paris-to-London train", "Paris"],
    [
      "paris-core, Paris-core, Paris-plage, Paris\u2010core, Paris\u2011core, Paris-based-core, Paris_core",
      "",
    ],
    ["Київ-сіті, pro-Paris, ex-Paris, non-Paris", ""],
    ["Paris- und Lyon-Reisen", "Paris"],
    ["Paris Hilton spoke.", ""],
    ["The Washington Post wrote.", ""],
    ["Michael Jordan scored. Jordan was glad.", ""],
    ["The University of York and the Bank of England and the Duke of York", ""],
    ["l’Université de Paris", ""],
    ["Le président est à Paris.", "Paris"],
    ["President Washington spoke.", ""],
    ["Mr Jordan spoke.", ""],
    ["He went to Washington, D.C., by train.", "Washington, D.C."],
    ["Paris, Texas, is small.", ""],
    ["Paris, France, is large.", "Paris"],
    ["Saint-Denis is near.", ""],
    ["the Franco-Paris-Nord line", ""],
    ["Boulogne-sur-Mer is on the coast.", ""],
    ["the United States and the US", "United States"],
    ["JOIN US NOW", ""],
    ["Join us now.", ""],
    ["the U.S.-backed plan", "U.S."],
    ["the U.S.", "U.S."],
    ["US President Joe Doe", "US"],
    ["the US Army", ""],
    ["Florida Gov. Jane Roe", "Florida"],
    ["the Florida Supreme Court", ""],
    ["at the Elysée", "the Elysée"],
    ["at the Élysée Palace", "Élysée Palace"],
    ["in the Hague", "the Hague"],
    ["Reading the news is fun.", ""],
    ["He lives in Reading.", "Reading"],
    ["the film “Midnight in Paris” and", ""],
    ["le film «\u202fMinuit à Paris\u202f» et", ""],
    ["il dit «\u202fà Paris\u202f» et", "Paris"],
    ["President of the United States", "United States"],
    ["Bank of the United States", ""],
    ["Marks & Paris", ""],
    ["Paris.fr and www.example.org/Paris", ""],
    ["Parisian, Parisi, 1Paris, Paris2", ""],
    ["the Paris 2024 games", ""],
    ["Washington state", ""],
    ["Paris’s mayor", "Paris"],
    ["l’Ukraine et Paris", "Ukraine, Paris"],
  ])("place: %s", (sentence, expected) => {
    expect(linked(sentence, { ...all, places: [...all.places, "ukraine", "hague", "boulogne"] })).toBe(
      expected,
    );
  });

  it.each([
    ["The peace talks go on.", "peace talks"],
    ["Peace talks go on.", "Peace talks"],
    ["“Peace-talks” go on.", "Peace-talks"],
    ["climate change is real", "climate change"],
    ["the US peace plan", "US peace plan"],
    ["the us peace plan", ""],
    ["Energy is dear.", "Energy"],
    ["They want to energy.", ""],
    ["IT is broken. It is.", "IT"],
    ["Orange is a colour.", ""],
    ["The firm Orange grew.", "Orange"],
    ["He works for Orange.", "Orange"],
    ["Who knows? The WHO does.", "WHO"],
  ])("topic or organisation: %s", (sentence, expected) => {
    expect(linked(sentence, all)).toBe(expected);
  });

  it.each([
    ["Путин приехал в Париж.", "Путин, Париж"],
    ["Парижский и Путина", ""],
    ["في باريس اليوم", "باريس"],
    ["普京在巴黎。", "普京, 巴黎"],
    ["プーチンはパリにいる。", "プーチン, パリ"],
    ["パリスとエアパリ", ""],
    ["อยู่ที่ปารีสวันนี้", "ปารีส"],
    ["Em\u00adman\u00aduel Ma\u00adcron spoke.", "Em\u00adman\u00aduel Ma\u00adcron"],
    ["E\u0301lyse\u0301e Palace", "E\u0301lyse\u0301e Palace"],
  ])("in any script: %s", (sentence, expected) => {
    expect(linked(sentence, all)).toBe(expected);
  });
});

describe("in an article without tags", () => {
  it.each([
    ["Emmanuel Macron spoke.", "Emmanuel Macron"],
    ["Then Macron spoke.", ""],
    ["Socialist Emmanuel Macron spoke.", ""],
    ["He lives in Reading.", "Reading"],
    ["Paris is large. It is called Paris.", "Paris"],
    ["The peace talks need energy.", "peace talks"],
    ["Michael Jordan went to Jordan.", ""],
    ["Jordan Pickford saved. Then England and Jordan were glad.", "England"],
    ["Miami, Florida, is hot.", "Florida"],
    ["It is in Miami, Florida.", "Miami, Florida"],
    ["the US and the EU", "US"],
  ])("%s", (sentence, expected) => {
    expect(linked(sentence, {})).toBe(expected);
  });
});

describe("an organisation of which others have the name in theirs", () => {
  const others: NonNullable<MentionCase["records"]> = {
    "organisations/state": { name: "State Department", aliases: ["State"] },
    "organisations/court": { name: "Supreme Court" },
    "organisations/congress": { name: "Congress" },
    "organisations/un": { name: "United Nations", aliases: ["UN"] },
    "organisations/va": { name: "Department of Veterans Affairs", aliases: ["VA"] },
  };
  const links = (sentence: string, organisations: readonly string[]) =>
    mentionsIn(sentence, {
      records: others,
      tags: { organisations },
      settings: { settings: withOrganisations },
    })
      .map((mention) => mention.replace(/ → .*/s, ""))
      .join(", ");

  it.each([
    ["the State of the Union", "", ""],
    ["with the State of Alaska", "", ""],
    ["They said State was silent.", "State", "State"],
    ["the Congress of Deputies", "", ""],
    ["by Congress of course", "Congress", "Congress"],
    ["the Supreme Court of Canada", "Supreme Court", ""],
    ["le UN de Genève", "UN", "UN"],
    ["in Charlottesville, VA and", "", ""],
    ["by the VA, and", "VA", "VA"],
  ])("%s", (sentence, tagged, untagged) => {
    expect(links(sentence, ["state", "court", "congress", "un", "va"])).toBe(tagged);
    expect(links(sentence, [])).toBe(untagged);
  });
});
