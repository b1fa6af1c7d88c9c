import { describe, expect, it } from "vitest";
import { toldUntil, yearsOld } from "../../src/edition/age.ts";
import { fingerprintOf } from "../../src/kinds/page-facts.ts";
import type { ArticleView } from "../../src/render/views.ts";
import { type EditionOptions, editionOf, type Planned, pageAt, settingsOf } from "../support/edition.ts";
import { htmlView } from "../support/made.ts";
import { article } from "../support/newsroom.ts";

const day = 86_400_000;
const at = (date: string): number => Date.parse(`${date}T12:00:00Z`);

function viewAt(address: string, planned: Planned): ArticleView {
  const view = htmlView(pageAt(planned, address), planned);
  if (view?.kind !== "article") throw new Error(`${address} is no article`);
  return view;
}

/** Articles of a topic, on days, each called after its day. */
function onDays(days: readonly string[], more: object = { topics: ["Peace"] }): Record<string, string> {
  return Object.fromEntries(
    days.map((date) => [`articles/${date}-a.md`, article({ title: date, date, ...more })]),
  );
}

function since(
  files: Readonly<Record<string, string>>,
  date: string,
  now: string,
  options: EditionOptions = {},
): string[] {
  const planned = editionOf(files, { ...options, now: at(now) });
  return viewAt(`/${date.replaceAll("-", "/")}/a/`, planned).since?.articles.map(({ text }) => text) ?? [];
}

describe("an older article", () => {
  const days = ["2025-01-01", "2025-01-10", "2025-01-20", "2025-03-01", "2025-06-01"];
  const files = onDays(days);

  it("leads to the newest two of its first topic, as they were when it was last told: monthly, later every three months", () => {
    expect(since(files, "2025-01-01", "2025-01-30")).toEqual([]);
    expect(since(files, "2025-01-01", "2025-02-01")).toEqual(["2025-01-20", "2025-01-10"]);
    // On its own day, 1 March is not told: the last step was on 31 January.
    expect(since(files, "2025-01-01", "2025-03-01")).toEqual(["2025-01-20", "2025-01-10"]);
    expect(since(files, "2025-01-01", "2025-04-02")).toEqual(["2025-03-01", "2025-01-20"]);
    expect(since(files, "2025-01-01", "2028-01-01")).toEqual(["2025-06-01", "2025-03-01"]);
    expect(since(files, "2025-06-01", "2028-01-01")).toEqual([]);
  });

  it("leads to those of its story first, without the next part, which it names already, and without advertising", () => {
    const story = onDays(["2025-01-01", "2025-01-10", "2025-01-20"], { topics: ["Peace"], story: "Talks" });
    const others = onDays(["2025-01-25", "2025-02-20"]);
    const paid = onDays(["2025-01-28"], { topics: ["Peace"], type: "sponsored" });
    const all = { ...story, ...others, ...paid };
    expect(since(all, "2025-01-01", "2025-03-10")).toEqual(["2025-01-20", "2025-02-20"]);
    expect(since(all, "2025-01-10", "2025-03-20")).toEqual(["2025-02-20", "2025-01-25"]);
    expect(since(all, "2025-01-28", "2025-06-01")).toEqual([]);
  });

  it("names the page of its topic, which is always up to date", () => {
    const planned = editionOf(files, { now: at("2026-01-01") });
    expect(viewAt("/2025/01/01/a/", planned).since?.more).toEqual({
      text: "More on Peace",
      href: "/topics/peace/",
    });
  });

  it("stays in its language", () => {
    const french = onDays(["2025-01-15"], { topics: ["Peace"], language: "fr" });
    const english = onDays(["2025-01-01", "2025-01-12"]);
    expect(since({ ...french, ...english }, "2025-01-01", "2026-01-01")).toEqual(["2025-01-12"]);
  });

  it("is not made anew because of a new one", () => {
    const now = at("2026-07-01");
    const prints = (files: Readonly<Record<string, string>>): Map<string, string> => {
      const planned = editionOf(files, { now });
      return new Map(planned.pages.map((page) => [page.address, fingerprintOf(planned.facts.of(page), "")]));
    };
    const many = Array.from({ length: 200 }, (_, number) =>
      new Date(at("2026-06-29") - number * 5 * day).toISOString().slice(0, 10),
    );
    const before = prints(onDays(many));
    const after = prints({ ...onDays(many), ...onDays(["2026-06-30"]) });
    const changed = [...before].filter(([address, print]) => after.get(address) !== print);
    // The one right before it names its neighbour.
    expect(changed.map(([address]) => address).filter((address) => address.endsWith("/a/"))).toEqual([
      "/2026/06/29/a/",
    ]);
  });
});

describe("the age of an article", () => {
  const row = (date: string, more: object = {}) => ({
    type: "news" as const,
    date: { epoch: at(date) },
    ...more,
  });

  it("is told in whole years, and never too early", () => {
    for (let start = at("1995-03-01"); start < at("2003-04-01"); start += 17 * day)
      for (let years = 1; years < 30; years += 1) {
        const birthday = new Date(start);
        birthday.setUTCFullYear(birthday.getUTCFullYear() + years);
        const article = { type: "news" as const, date: { epoch: start } };
        expect(yearsOld(article, birthday.getTime() - 1)).toBe(years - 1);
        expect(yearsOld(article, birthday.getTime() + 2 * day)).toBe(years);
      }
  });

  it("counts from the update that its editor dated, unless that is still to come; a live article is as old as its day", () => {
    const now = at("2026-01-03");
    const updated = { epoch: at("2025-06-01") };
    expect(yearsOld(row("2020-01-01"), now)).toBe(6);
    expect(yearsOld(row("2020-01-01", { updated }), now)).toBe(0);
    expect(yearsOld(row("2020-01-01", { updated: { epoch: now + 1 } }), now)).toBe(6);
    expect(yearsOld({ ...row("2020-01-01", { updated }), type: "live" }, now)).toBe(6);
  });

  it("stands beside the date, in the language of the page, unless the settings want none", () => {
    const files = onDays(["2023-05-01"], { language: "fr" });
    const age = (yaml: string): string | undefined =>
      viewAt("/fr/2023/05/01/a/", editionOf(files, { settings: settingsOf(yaml), now: at("2026-01-01") }))
        .age;
    expect(age("")).toBe("Cet article a plus de 2 ans.");
    expect(age("ageNotes: false\n")).toBeUndefined();
  });

  it("changes at midnight alone, so that later builds of a day find nothing to do", () => {
    const article = row("2025-01-01");
    const told = (now: number): string => `${toldUntil(article, now)} ${yearsOld(article, now)}`;
    for (let today = at("2025-01-01") + day / 2; today < at("2027-01-01"); today += day)
      for (const hours of [1, 12, 23.9]) expect(told(today + (hours * day) / 24)).toBe(told(today));
  });

  it("is told of a page in steps of its own, the last of which is never ahead", () => {
    const article = row("2025-01-01");
    const steps = new Set<number>();
    for (let now = article.date.epoch; now < article.date.epoch + 3 * 366 * day; now += day / 2) {
      const until = toldUntil(article, now);
      if (until === undefined) expect(now - article.date.epoch).toBeLessThan(31 * day);
      else expect(until).toBeLessThanOrEqual(now);
      if (until !== undefined) steps.add(until);
    }
    expect(steps.size).toBe(11 + 9);
  });
});
