import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/model/content.ts";
import { problemsOf, readOne } from "../../support/edition.ts";
import { article } from "../../support/newsroom.ts";

const path = "content/articles/live.md";

function live(body: string, fields: Readonly<Record<string, unknown>> = {}): string {
  return article({ type: "live", date: "2025-12-01T09:00", ...fields }, body);
}

function read(body: string, fields: Readonly<Record<string, unknown>> = {}): { row: Article; html: string } {
  const { row, body: html, problems } = readOne(path, live(body, fields));
  if (row?.kind !== "article" || html === undefined) throw new Error(JSON.stringify(problems));
  return { row, html };
}

/** The sections of a body as `id: text of the heading`. */
function sections(html: string): string[] {
  return [...html.matchAll(/<section class="update" id="([^"]*)">\s*<h2[^>]*>(.*?)<\/h2>/gs)].map(
    ([, id, heading = ""]) => `${id}: ${heading.replace(/<[^>]*>/g, "")}`,
  );
}

describe("a live article", () => {
  it("has a section with a permanent link and a time for each update, newest first, below the introduction", () => {
    const { html, row } = read(
      "What is going on.\n\n## 14:05 The doors open\n\nPeople go in.\n\n## 15:30 – *Talks* end\n\nThey come out.\n",
    );
    expect(html).toBe(
      `<p>What is going on.</p>
<section class="update" id="update-2025-12-01-1530">
<h2 id="h-15-30-talks-end"><a href="#update-2025-12-01-1530"><time datetime="2025-12-01T15:30:00+01:00">15:30</time></a> <em>Talks</em> end</h2>
<p>They come out.</p>
</section>
<section class="update" id="update-2025-12-01-1405">
<h2 id="h-14-05-the-doors-open"><a href="#update-2025-12-01-1405"><time datetime="2025-12-01T14:05:00+01:00">14:05</time></a> The doors open</h2>
<p>People go in.</p>
</section>
`,
    );
    expect(row.updates).toEqual([
      {
        id: "update-2025-12-01-1530",
        date: { epoch: Date.parse("2025-12-01T14:30Z"), iso: "2025-12-01T15:30:00+01:00" },
        headline: "Talks end",
        text: "They come out.",
      },
      expect.objectContaining({ headline: "The doors open", text: "People go in." }),
    ]);
  });

  it.each([
    ["14:05 Headline", "update-2025-12-01-1405: 14:05 Headline"],
    ["14:05", "update-2025-12-01-1405: 14:05"],
    ["9:05", "update-2025-12-01-0905: 09:05"],
    ["14.05 Headline", "update-2025-12-01-1405: 14:05 Headline"],
    ["14h05 Headline", "update-2025-12-01-1405: 14:05 Headline"],
    ["14:05 – Headline", "update-2025-12-01-1405: 14:05 Headline"],
    ["14:05: Headline", "update-2025-12-01-1405: 14:05 Headline"],
    ["14:05:30 Headline", "update-2025-12-01-1405: 14:05 Headline"],
    ["2:05 pm Headline", "update-2025-12-01-1405: 14:05 Headline"],
    ["12:05 a.m. Headline", "update-2025-12-01-0005: 00:05 Headline"],
    ["9:05 am Bahnhof", "update-2025-12-01-0905: 09:05 am Bahnhof"],
    ["2025-12-01 23:50 Headline", "update-2025-12-01-2350: 23:50 Headline"],
    ["2025-12-02 00:10 Headline", "update-2025-12-02-0010: 2025-12-02 00:10 Headline"],
    ["2025-12-02T00:10", "update-2025-12-02-0010: 2025-12-02 00:10"],
    ["14:05 +02:00 Headline", "update-2025-12-01-1305: 13:05 Headline"],
  ])("takes ## %s for an update", (heading, expected) => {
    expect(sections(read(`## ${heading}\n\nText.`, { date: "2025-12-01" }).html)).toEqual([expected]);
  });

  it.each(["Where we stand", "2025-12-02", "14 officials arrive", "14:05-14:30 The press", "1405 Headline"])(
    "leaves ## %s within the update above it",
    (heading) => {
      const { html } = read(`## 14:05\n\nOne.\n\n## ${heading}\n\nTwo.`);
      expect(sections(html)).toHaveLength(1);
      expect(html).toMatch(/One\..*Two\..*<\/section>\s*$/s);
    },
  );

  it("gives the same ids whether it is written from the top or from the bottom", () => {
    const down = "## 14:05 A\n\nA.\n\n## 14:05 B\n\nB.\n\n## 14:10 C\n\nC.\n";
    const up = "## 14:10 C\n\nC.\n\n## 14:05 B\n\nB.\n\n## 14:05 A\n\nA.\n";
    expect(sections(read(down).html)).toEqual([
      "update-2025-12-01-1410: 14:10 C",
      "update-2025-12-01-1405-2: 14:05 B",
      "update-2025-12-01-1405: 14:05 A",
    ]);
    expect(sections(read(up).html)).toEqual(sections(read(down).html));
  });

  it("keeps the ids of updates when others are added where the file grows", () => {
    const at = (times: readonly string[]) => times.map((time, index) => `## ${time} U${index}\n\nText.\n\n`);
    const idsOf = (blocks: readonly string[]) =>
      new Map(
        sections(read(blocks.join("")).html).map((section) => {
          const [id = "", , heading = ""] = section.split(/: | (?=U)/);
          return [heading, id];
        }),
      );
    for (const times of [
      ["09:05", "09:05", "09:05"],
      ["09:05", "09:05", "09:30", "09:30", "09:20", "10:00", "10:00"],
      ["10:00", "09:05", "09:30", "09:30", "11:00"],
    ]) {
      const blocks = at(times);
      const grown = blocks.toReversed();
      // One that is written from its top, from the second update on, which tells nothing of the way it grows.
      for (let count = 1; count < blocks.length; count++) {
        const before = idsOf(grown.slice(-count));
        const after = idsOf(grown.slice(-count - 1));
        for (const [heading, id] of before)
          expect([times, count, heading, after.get(heading)]).toEqual([times, count, heading, id]);
      }
    }
  });

  it("is updated when its newest update is, unless the editor names a later moment", () => {
    const body = "## 14:05 A\n\nA.\n\n## 13:00 B\n\nB.\n";
    expect(read(body).row.updated?.iso).toBe("2025-12-01T14:05:00+01:00");
    expect(read(body, { updated: "2025-12-01T12:00" }).row.updated?.iso).toBe("2025-12-01T14:05:00+01:00");
    expect(read(body, { updated: "2025-12-02T12:00" }).row.updated?.iso).toBe("2025-12-02T12:00:00+01:00");
    expect(read("No update yet.").row.updated).toBeUndefined();
  });

  it("numbers footnotes in the order in which they are read, and keeps links to headings", () => {
    const { html } = read(
      "## 14:05 A\n\nOlder.[^a] See [below](#more).\n\n### More\n\nText.\n\n## 15:00 B\n\nNewer.[^b]\n\n[^a]: Note A.\n\n[^b]: Note B.\n",
    );
    expect(html).toMatch(/Newer\.<sup[^>]*><a href="#fn-1".*Older\.<sup[^>]*><a href="#fn-2"/s);
    expect(html).toContain('<a href="#h-more">below</a>');
    expect(html).toMatch(/<\/section>\n<section class="footnotes".*Note B.*Note A/s);
  });

  it("keeps raw HTML within the update that it is written in", () => {
    const { html } = read("## 14:05 A\n\n<div>open\n\n## 15:00 B\n\nText.\n");
    expect(html.match(/<section|<\/section|<div|<\/div/g)).toEqual([
      "<section",
      "</section",
      "<section",
      "<div",
      "</div",
      "</section",
    ]);
  });

  it("says where a time does not exist, is skipped or comes twice", () => {
    expect(problemsOf(path, live("Text.\n\n## 25:00 A\n\n## 14:75 B\n\n## 13:05 pm C"))).toEqual([
      "9:4 date-impossible",
      "11:4 date-impossible",
      "13:4 date-impossible",
    ]);
    expect(problemsOf(path, live("## 02:30 A", { date: "2025-03-30" }))).toEqual(["7:4 date-skipped"]);
    expect(problemsOf(path, live("## 02:30 A", { date: "2025-10-26" }))).toEqual(["7:4 date-twice"]);
    expect(problemsOf(path, live("## 02:30 +02:00 A", { date: "2025-10-26" }))).toEqual([]);
  });

  it("says where a heading is nearly an update, and where one is earlier than the article", () => {
    expect(problemsOf(path, live("## 14:05 A\n\n### 14:10 B\n\n## 14:05-14:30 C"))).toEqual([
      "9:5 live-heading",
      "11:4 live-heading",
    ]);
    expect(problemsOf(path, live("## 00:10 A"))).toEqual(["7:4 live-time-early"]);
    expect(problemsOf(path, live("## 2025-12-01 00:10 A"))).toEqual([]);
    expect(problemsOf(path, live("## 2025-12-02 00:10 A"))).toEqual([]);
  });
});

describe("an article of another type", () => {
  it("keeps headings that are times as they are", () => {
    const { row, body } = readOne(path, article({}, "## 14:05 The doors open\n\nText.\n\n## 25:00 No\n"));
    expect(body).toBe(
      '<h2 id="h-14-05-the-doors-open">14:05 The doors open</h2>\n<p>Text.</p>\n<h2 id="h-25-00-no">25:00 No</h2>\n',
    );
    expect(row).not.toHaveProperty("updates");
  });
});
