import { describe, expect, it } from "vitest";
import { editionOf } from "../support/edition.ts";
import { article } from "../support/newsroom.ts";

const live = (body: string) => ({
  "articles/a.md": article({ type: "live", date: "2025-12-15T09:00" }, body),
});

describe("an update of a live article that is timed ahead", () => {
  const files = live("## 09:30 First\n\nOne.\n\n## 10:30 Second\n\nTwo.\n\n## 23:30 Third\n\nThree.");

  it("leaves the article the date of the newest update that has come", () => {
    expect(editionOf(files).edition.articles[0]?.row.updated?.iso).toBe("2025-12-15T10:30:00+01:00");
    const later = Date.parse("2025-12-15T23:00:00Z");
    expect(editionOf(files, { now: later }).edition.articles[0]?.row.updated?.iso).toBe(
      "2025-12-15T23:30:00+01:00",
    );
    expect(editionOf(live("## 23:30 Only\n\nOne.")).edition.articles[0]?.row.updated).toBeUndefined();
  });

  it("is told to the editor as what it is, which readers see", () => {
    expect(editionOf(files).complaints).toMatchObject([
      {
        code: "date-ahead",
        at: { field: ["type"] },
        message:
          "The update “Third” of this live article is dated 2025-12-15T23:30:00+01:00, which is still to come.",
        hint: expect.stringContaining("Readers see it at once."),
      },
    ]);
  });
});
