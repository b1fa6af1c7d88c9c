import { describe, expect, it } from "vitest";
import { fingerprintOf } from "../../src/kinds/page-facts.ts";
import type { PeriodView } from "../../src/render/overview-views.ts";
import type { RenderContext } from "../../src/render/render-context.ts";
import { wordsOf } from "../../src/render/words/languages.ts";
import type { Words } from "../../src/render/words.ts";
import { editionOf, type Planned, pageAt } from "../support/edition.ts";
import { htmlView } from "../support/made.ts";
import { article } from "../support/newsroom.ts";

function onDays(...days: string[]): Record<string, string> {
  return Object.fromEntries(
    days.map((date, index) => [`articles/a${index}.md`, article({ title: `A${index}`, date })]),
  );
}

function periodOf(planned: Planned, address: string, words: Words = wordsOf("en")): PeriodView {
  const { context } = planned;
  const inWords: RenderContext = { ...context, of: (paper) => ({ ...context.of(paper), words }) };
  const view = htmlView(pageAt(planned, address), { ...planned, context: inWords });
  if (view?.kind !== "period") throw new Error(`${address} is no period`);
  return view;
}

/** The weeks as text; days with articles in brackets. */
function weeks({ calendar }: PeriodView): string[] {
  return (calendar?.weeks ?? []).map((week) =>
    week
      .map((day) => (day === undefined ? "." : day.href === undefined ? `${day.number}` : `[${day.number}]`))
      .join(" "),
  );
}

describe("the archive of a month", () => {
  const planned = editionOf(onDays("2024-02-01", "2024-02-29", "2024-02-29", "2024-05-02", "2023-02-27"));

  it("is a calendar in which days with articles lead to them", () => {
    const view = periodOf(planned, "/2024/02/");
    expect(weeks(view)).toEqual([
      ". . . [1] 2 3 4",
      "5 6 7 8 9 10 11",
      "12 13 14 15 16 17 18",
      "19 20 21 22 23 24 25",
      "26 27 28 [29] . . .",
    ]);
    expect(view.calendar?.weeks.at(-1)?.[3]).toEqual({
      number: 29,
      href: "/2024/02/29/",
      label: "29 February 2024, 2 articles",
    });
    expect(view.calendar?.weekdays.map(({ short }) => short).join(" ")).toBe("Mon Tue Wed Thu Fri Sat Sun");
    expect(weeks(periodOf(planned, "/2023/02/"))[4]).toBe("[27] 28 . . . . .");
  });

  it("begins its weeks on the day of the language", () => {
    const arabic = { ...wordsOf("en"), weekStart: 6 };
    const view = periodOf(planned, "/2024/02/", arabic);
    expect(view.calendar?.weekdays.map(({ short }) => short).join(" ")).toBe("Sat Sun Mon Tue Wed Thu Fri");
    expect(weeks(view)[0]).toBe(". . . . . [1] 2");
  });

  it("leads to the months with articles on either side", () => {
    const { earlier, later } = periodOf(planned, "/2024/02/");
    expect([earlier, later]).toEqual([
      { text: "February 2023", href: "/2023/02/" },
      { text: "May 2024", href: "/2024/05/" },
    ]);
  });

  it("changes, when a later month is added, only where it is next to that", () => {
    const prints = (days: string[]) => {
      const { pages, facts } = editionOf(onDays(...days));
      return new Map(
        pages
          .filter(({ subject }) => subject.kind === "month")
          .map((page) => [page.address, fingerprintOf(facts.of(page), "")]),
      );
    };
    const days = ["2024-02-01", "2024-03-02", "2024-05-02"];
    const [before, after] = [prints(days), prints([...days, "2024-07-01"])];
    expect([...before].filter(([address, print]) => after.get(address) !== print)).toEqual([
      ["/2024/05/", before.get("/2024/05/")],
    ]);
  });
});

describe("the archive of a year", () => {
  it("has its months with their counts, and the years with articles on either side", () => {
    const view = periodOf(
      editionOf(onDays("2024-02-01", "2024-02-29", "2024-05-02", "2021-02-27")),
      "/2024/",
    );
    expect(view.months.map(({ text, countText, share }) => [text, countText, share])).toEqual([
      ["May", "1 article", 50],
      ["February", "2 articles", 100],
    ]);
    expect([view.earlier?.text, view.later]).toEqual(["2021", undefined]);
  });
});
