import { describe, expect, it } from "vitest";
import { fingerprintOf } from "../../src/kinds/page-facts.ts";
import type { StoryView } from "../../src/render/overview-views.ts";
import type { ArticleView } from "../../src/render/views.ts";
import { editionOf, type Planned, pageAt, problemsOf, settingsOf } from "../support/edition.ts";
import { htmlView } from "../support/made.ts";
import { article, markdown } from "../support/newsroom.ts";

const settings = settingsOf("pageSize: 2\n");

function parts(count: number, fields: Readonly<Record<string, unknown>> = {}): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const date = new Date(Date.parse("2025-10-01T00:00Z") + index * 86_400_000).toISOString().slice(0, 10);
      return [
        `articles/p${index + 1}.md`,
        article({ title: `P${index + 1}`, date: `${date}T10:00`, story: "talks", ...fields }),
      ];
    }),
  );
}

const record = (fields: Readonly<Record<string, unknown>> = {}, text = "") => ({
  "stories/talks.md": markdown({ name: "The talks", description: "What they are.", ...fields }, text),
});

function articleOf(planned: Planned, address: string): ArticleView {
  const view = htmlView(pageAt(planned, address), planned);
  if (view?.kind !== "article") throw new Error(`${address} is no article`);
  return view;
}

function storyOf(planned: Planned, address = "/stories/talks/"): StoryView {
  const view = htmlView(pageAt(planned, address), planned);
  if (view?.kind !== "story") throw new Error(`${address} is no story`);
  return view;
}

/** A timeline as lines: `2025-12-01: 10:00 Headline | * what happened`. */
function timeline({ days }: StoryView): string[] {
  return days.map(({ day, entries }) => {
    const told = entries.map((entry) =>
      entry.kind === "article"
        ? `${entry.time?.text} ${entry.card.headline}`
        : `* ${entry.time === undefined ? "" : `${entry.time.text} `}${entry.text}`,
    );
    return `${day.datetime}: ${told.join(" | ")}`;
  });
}

describe("the page of an article that is part of a story", () => {
  const planned = editionOf({ ...parts(7), ...record() });

  it("says which part it is, and leads to the parts beside it and to the story", () => {
    const { story } = articleOf(planned, "/2025/10/03/p3/");
    expect(story).toMatchObject({
      story: { text: "The talks", href: "/stories/talks/" },
      description: "What they are.",
      partText: "Part 3 of 7",
      after: { text: "P4", href: "/2025/10/04/p4/" },
    });
  });

  it("tells the story so far: how it began, and the parts right before", () => {
    const soFar = (address: string) => articleOf(planned, address).story?.soFar.map(({ text }) => text);
    expect(soFar("/2025/10/01/p1/")).toEqual([]);
    expect(soFar("/2025/10/04/p4/")).toEqual(["P1", "P2", "P3"]);
    expect(soFar("/2025/10/07/p7/")).toEqual(["P1", "P4", "P5", "P6"]);
  });

  it("counts no draft and no article under embargo", () => {
    const hidden = {
      "articles/draft.md": article({ date: "2025-10-02T12:00", story: "talks", draft: true }),
      "articles/later.md": article({ date: "2025-10-02T13:00", story: "talks", embargo: "2026-01-01" }),
    };
    const with_ = editionOf({ ...parts(7), ...record(), ...hidden });
    expect(articleOf(with_, "/2025/10/03/p3/").story).toEqual(articleOf(planned, "/2025/10/03/p3/").story);
  });

  it("no longer says how many parts there are when they are more than thirty", () => {
    const long = editionOf({ ...parts(31), ...record() });
    expect(articleOf(long, "/2025/10/03/p3/").story?.partText).toBe("Part 3");
  });

  it("changes in a long story only where a part is next to the new one", () => {
    const prints = (count: number) => {
      // On the day of the newest: what came since an older part is told in steps, and none of them is passed by the new one.
      const now = Date.parse("2025-11-11");
      const { pages, facts } = editionOf({ ...parts(count), ...record() }, { now });
      return new Map(
        pages
          .filter(({ subject }) => subject.kind === "article")
          .map((page) => [page.address, fingerprintOf(facts.of(page), "")]),
      );
    };
    const [before, after] = [prints(40), prints(41)];
    const changed = [...before].filter(([address, print]) => after.get(address) !== print);
    expect(changed.map(([address]) => address)).toEqual(["/2025/11/09/p40/"]);
  });
});

describe("the page of a story", () => {
  const events = [
    { date: "2025-09-01", text: "Long before." },
    { date: "2025-10-02", text: "They meet.", url: "https://example.org/", source: "A statement" },
    { date: "2025-10-02T11:30", text: "They part." },
    { date: "2025-12-24", text: "They are to meet again." },
  ];

  it("lays articles and events together by day, newest first", () => {
    const planned = editionOf({ ...parts(3), ...record({ events }, "Background.") });
    const view = storyOf(planned);
    expect(timeline(view)).toEqual([
      "2025-12-24: * They are to meet again.",
      "2025-10-03: 10:00 P3",
      "2025-10-02: * 11:30 They part. | 10:00 P2 | * They meet.",
      "2025-10-01: 10:00 P1",
      "2025-09-01: * Long before.",
    ]);
    expect(view).toMatchObject({
      standfirst: "What they are.",
      background: "<p>Background.</p>\n",
      countText: "3 articles",
      feed: { href: "/stories/talks/feed.xml" },
    });
  });

  it("of many parts has numbered pages, each with the events of its time, which stay as they are once full", () => {
    const five = editionOf({ ...parts(5), ...record({ events }) }, { settings });
    expect(timeline(storyOf(five, "/stories/talks/1/"))).toEqual([
      "2025-10-02: * 11:30 They part. | 10:00 P2 | * They meet.",
      "2025-10-01: 10:00 P1",
      "2025-09-01: * Long before.",
    ]);
    expect(timeline(storyOf(five))).toEqual([
      "2025-12-24: * They are to meet again.",
      "2025-10-05: 10:00 P5",
      "2025-10-04: 10:00 P4",
      "2025-10-03: 10:00 P3",
    ]);
    const nine = editionOf({ ...parts(9), ...record({ events }) }, { settings });
    const print = ({ facts, ...planned }: Planned) =>
      fingerprintOf(facts.of(pageAt(planned, "/stories/talks/1/")), "");
    expect(print(nine)).toBe(print(five));
    expect(timeline(storyOf(nine, "/stories/talks/1/"))).toEqual(
      timeline(storyOf(five, "/stories/talks/1/")),
    );
  });

  it("names the people and places that it is most about", () => {
    const planned = editionOf({
      ...parts(3, { people: ["Ana"], places: ["Paris"] }),
      "articles/p9.md": article({
        title: "P9",
        date: "2025-10-09",
        story: "talks",
        people: ["Petro", "Ana"],
      }),
      ...record(),
    });
    expect(
      storyOf(planned).names.map(({ label, terms }) => [
        label,
        ...terms.map(({ text, count }) => `${text} ${count}`),
      ]),
    ).toEqual([
      ["People", "Ana 4", "Petro 1"],
      ["Places", "Paris 3"],
    ]);
  });
});

describe("an event of a story", () => {
  it("has a date that is read like any other, with the place of what is wrong", () => {
    const wrong = (events: string) =>
      problemsOf("content/stories/talks.md", `---\nname: The talks\nevents:\n${events}---\n`);
    expect(wrong("  - date: 2025-02-30\n    text: Never.\n")).toEqual(["4:11 date-impossible"]);
    expect(wrong("  - date: 2025-12-01\n    text: A\n  - date: 2025-03-30T02:30\n    text: B\n")).toEqual([
      "6:11 date-skipped",
    ]);
    expect(wrong("  - date: 2025-12-01\n")).toEqual(["4:5 field-missing"]);
    expect(wrong("  - date: 2025-12-01\n    text: A\n    url: nowhere\n")).toEqual(["6:10 field-wrong"]);
  });
});
