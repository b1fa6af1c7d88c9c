import { describe, expect, it } from "vitest";
import { correctionIds } from "../../../src/model/correction-id.ts";
import type { CorrectionsView } from "../../../src/render/overview-views.ts";
import { type EditionOptions, editionOf, pageAt, settingsOf } from "../../support/edition.ts";
import { htmlView, textFile } from "../../support/made.ts";
import { article, markdown } from "../../support/newsroom.ts";

const lyon = { date: "2025-12-03", text: "It was Lyon." };
const nice = { date: "2025-12-04T10:00", text: "It was Nice.", kind: "clarification" };
const old = { date: "2025-11-30", text: "It was Metz." };

const files = {
  "articles/a.md": article({ title: "A", date: "2025-11-01", corrections: [lyon, old] }),
  "articles/b.md": article({ title: "B", date: "2025-11-02", language: "en-GB", corrections: [nice] }),
};

function view(
  content: Readonly<Record<string, string>>,
  address = "/corrections/",
  options: EditionOptions = {},
) {
  const planned = editionOf(content, options);
  return htmlView(pageAt(planned, address), planned) as CorrectionsView;
}

const listed = ({ months }: CorrectionsView) =>
  months.map(({ heading, corrections }) => [heading, ...corrections.map(({ text }) => text)]);

describe("the page of corrections", () => {
  it("has all of them by month, newest first, each leading to its notice", () => {
    const page = view(files);
    expect(listed(page)).toEqual([
      ["December 2025", "It was Nice.", "It was Lyon."],
      ["November 2025", "It was Metz."],
    ]);
    expect(page.months[0]?.corrections[0]).toMatchObject({
      label: "Clarification",
      date: { text: "4 December 2025, 10:00" },
      article: { text: "B" },
      language: "en-GB",
      direction: "ltr",
    });
    const planned = editionOf(files);
    const notice = htmlView(pageAt(planned, "/2025/11/02/b/"), planned);
    const [id] = notice?.kind === "article" ? notice.corrections.map((one) => one.id) : [];
    expect(page.months[0]?.corrections[0]?.article.href).toBe(`/2025/11/02/b/#${id}`);
  });

  it("is there before there is any, and says so", () => {
    const page = view({});
    expect(page).toMatchObject({ months: [], none: "Nothing has had to be corrected so far." });
    expect(view(files).none).toBeUndefined();
  });

  it("leads to the policy where there is one", () => {
    const settings = settingsOf(
      "publisher: { policies: { corrections: /about/ } }\n",
      "https://example.org/news/",
    );
    expect(view(files, "/corrections/", { settings }).policy?.href).toBe("/news/about/");
    expect(view(files).policy).toBeUndefined();
  });

  it("says nothing of an article that readers may not see", () => {
    const hidden = {
      "articles/draft.md": article({ draft: true, corrections: [lyon] }),
      "articles/embargo.md": article({ embargo: "2025-12-20", corrections: [lyon] }),
      "articles/expired.md": article({ expires: "2025-12-10", corrections: [lyon] }),
    };
    expect(listed(view(hidden))).toEqual([]);
    expect(listed(view(hidden, "/corrections/", { drafts: true }))).toEqual([]);
  });

  it("shows a correction that is dated in the future when its time has come, and tells the editor", () => {
    const ahead = {
      "articles/a.md": article({
        updated: "2025-12-18",
        corrections: [{ date: "2025-12-17", text: "No." }, old],
      }),
    };
    expect(listed(view(ahead))).toEqual([["November 2025", "It was Metz."]]);
    expect(editionOf(ahead).complaints.map(({ code, at }) => `${code} ${at.field.join(".")}`)).toEqual([
      "date-ahead updated",
      "date-ahead corrections.0.date",
    ]);
    const later = Date.parse("2025-12-18T12:00:00Z");
    expect(listed(view(ahead, "/corrections/", { now: later }))).toHaveLength(2);
    expect(editionOf(ahead, { now: later }).complaints).toEqual([]);
  });

  it("has older pages that stay as they are when a correction is added", () => {
    const settings = settingsOf("pageSize: 2\n");
    const many = Object.fromEntries(
      Array.from({ length: 7 }, (_, day) => [
        `articles/a-${day}.md`,
        article({ title: `A ${day}`, corrections: [{ date: `2025-12-0${day + 1}`, text: `No ${day}.` }] }),
      ]),
    );
    const more = {
      ...many,
      "articles/new.md": article({ corrections: [{ date: "2025-12-09", text: "New." }] }),
    };
    for (const page of ["/corrections/1/", "/corrections/2/"])
      expect(view(more, page, { settings })).toEqual(view(many, page, { settings }));
    expect(view(many, "/corrections/", { settings }).paging?.text).toBe("7 corrections");
    expect(listed(view(more, "/corrections/", { settings }))).toEqual([["December 2025", "New.", "No 6."]]);
  });
});

describe("the feed of corrections", () => {
  it("leads to the notice, which is its id", () => {
    const planned = editionOf({ ...files, "pages/about.md": markdown({ title: "About" }) });
    const text = textFile(pageAt(planned, "/corrections/feed.xml"), planned) ?? "";
    const [id] = correctionIds([
      { date: { iso: "2025-12-04T10:00:00+01:00", epoch: 0 }, text: "It was Nice.", kind: "correction" },
    ]);
    expect(text).toContain(
      `<title>Clarification: B</title>\n<link>https://example.org/2025/11/02/b/#${id}</link>\n<guid isPermaLink="true">https://example.org/2025/11/02/b/#${id}</guid>`,
    );
    expect(text).toContain("<lastBuildDate>Thu, 04 Dec 2025 10:00:00 +0100</lastBuildDate>");
  });
});

describe("the id of a correction", () => {
  const at = (iso: string, text: string) => ({ date: { iso, epoch: 0 }, text, kind: "correction" as const });
  const [first, second] = [at("2025-12-01", "One."), at("2025-12-01", "Two.")];

  it("stays the same whatever is added before or after it, on the same day too", () => {
    const [alone] = correctionIds([first]);
    expect(alone).toMatch(/^correction-2025-12-01-[0-9a-f]{6}$/);
    expect(correctionIds([first, second])[0]).toBe(alone);
    expect(correctionIds([second, first])[1]).toBe(alone);
  });

  it("is its own also where the same is said twice", () => {
    const ids = correctionIds([first, first, second, first]);
    expect(new Set(ids).size).toBe(4);
  });
});
