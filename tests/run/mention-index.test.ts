import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import type { Article } from "../../src/model/content.ts";
import { MentionIndex } from "../../src/run/mention-index.ts";
import { readSite } from "../../src/run/open-newsroom.ts";
import { readRows } from "../../src/run/read-rows.ts";
import { BuildThread } from "../../src/run/threads/build-thread.ts";
import { WorkerPool } from "../../src/run/threads/worker-pool.ts";
import { RowCache } from "../../src/store/row-cache.ts";
import { testNow } from "../support/build.ts";
import { article, markdown, newsroom, writeContent } from "../support/newsroom.ts";

/** Reads a newsroom as a build does: where names stand in each article, and how often texts were taken from the cache. */
async function read(root: string): Promise<{ spots: Record<string, number[]>; batches: number }> {
  const output = join(root, "_site");
  const { site } = await readSite({ root, output, now: testNow, drafts: false, fresh: false });
  if (site === undefined) throw new Error("the settings are wrong");
  const room = new BuildThread(site, new RowCache(site.cacheFolder, site.reading));
  const fromCache = vi.spyOn(room, "findMentions");
  const pool = new WorkerPool();
  const mentions = new MentionIndex(room);
  const { rows } = await readRows(room, pool, { step() {} }, { mentions });
  await mentions.read(rows, pool).finally(() => pool.dismiss());
  room.cache.close();
  const articles = rows.filter((row): row is Article => row.kind === "article");
  const spots = articles.map((row) => [row.path, Array.from(mentions.spotsOf(row))] as const);
  return { spots: Object.fromEntries(spots), batches: fromCache.mock.calls.length };
}

function forget(root: string, what: string): void {
  rmSync(join(root, ".dateline", "cache", what), { recursive: true });
}

const first = "content/articles/first.md";

describe("names in articles", () => {
  it("are found where articles are read, as they are found in texts of the cache", async () => {
    const root = newsroom({
      "people/ana-lind.md": markdown({ name: "Ana Lind", aliases: ["Lind"] }),
      "places/paris.md": markdown({ name: "Paris" }),
      "articles/first.md": article({ topics: ["Peace"] }, "Ana Lind spoke of peace in Paris."),
      "articles/second.md": article({ title: "B", people: ["Lind"] }, "They met Lind."),
      "articles/third.md": article({ title: "C", link: false }, "Ana Lind in Paris."),
    });
    const whenRead = await read(root);
    expect(whenRead.batches).toBe(0);
    expect(Object.values(whenRead.spots).map((spots) => spots.length / 4)).toEqual([3, 1, 0]);

    // What was found is kept.
    expect(await read(root)).toEqual(whenRead);
    forget(root, "mentions");
    expect(await read(root)).toEqual({ ...whenRead, batches: 1 });

    // An article that changed is looked through where it is read, the others with the next change of a record.
    writeContent(root, "articles/first.md", article({}, "In Paris."));
    const edited = await read(root);
    expect(edited.batches).toBe(0);
    expect(edited.spots[first]).toHaveLength(4);
    writeContent(root, "articles/first.md", article({}, "In Paris, in Lutetia."));
    writeContent(root, "places/paris.md", markdown({ name: "Paris", aliases: ["Lutetia"] }));
    const renamed = await read(root);
    expect(renamed.batches).toBe(1);
    expect(renamed.spots[first]).toHaveLength(8);
    forget(root, "");
    expect(await read(root)).toEqual({ ...renamed, batches: 0 });
  });
});
