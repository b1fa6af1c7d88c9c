import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type Answer, type Listener, listen, status } from "../support/listener.ts";
import { article, newsroom, siteYaml, writeContent } from "../support/newsroom.ts";
import { dateline } from "./run-dateline.ts";

let hub: Listener | undefined;

afterEach(async () => {
  await hub?.close();
  hub = undefined;
});

/** A newsroom whose site is built for another address than that of its settings, and whose hub answers so. */
async function published(answer: Answer): Promise<string> {
  hub = await listen(answer);
  const root = newsroom({
    "site.yaml": `${siteYaml}webSub: ${hub.address}\n`,
    "articles/a.md": article({ people: ["Ana"] }),
  });
  await build(root);
  return root;
}

function build(root: string) {
  return dateline(["build", "--url", "https://preview.example.org/", "--now", "2025-12-15T12:00:00Z"], {
    in: root,
  });
}

describe("dateline notify", () => {
  it("prints what it told, by the addresses for which the site was built", async () => {
    const root = await published(status(204));
    const first = await dateline(["notify"], { in: root });
    expect([first.code, first.err]).toEqual([0, ""]);
    expect(first.out).toMatch(/^The hub was told of \d feeds? for the first time:\n/);
    expect(first.out).toContain("  https://preview.example.org/feed.xml\n");
    expect(await dateline(["notify"], { in: root })).toEqual({
      code: 0,
      out: "The hub had nothing to be told.\n",
      err: "",
    });
    writeContent(root, "articles/b.md", article({ title: "B", date: "2025-12-02", people: ["Ana"] }));
    await build(root);
    const second = await dateline(["notify", "--root", root], { in: join(root, "content") });
    expect(second.out).toContain("  https://preview.example.org/people/ana/feed.xml\n");
  });

  it("does not fail where the hub refuses, and says so", async () => {
    const root = await published(status(403));
    const { code, out, err } = await dateline(["notify"], { in: root });
    expect([code, out]).toEqual([0, ""]);
    expect(err).toMatch(
      /^The hub was not told of \d feeds?: it answered 403\. They are told the next time\.\n$/,
    );
  });

  it("does not fail where there is nobody to tell, no site, or nothing to go by", async () => {
    const nobody = newsroom({ "articles/a.md": article() });
    expect(await dateline(["notify"], { in: nobody })).toMatchObject({
      code: 0,
      out: "Nobody to tell: the settings name neither `webSub` nor `indexNow`.\n",
    });
    const root = await published(status(204));
    rmSync(join(root, "_site"), { recursive: true });
    const { code, err } = await dateline(["notify"], { in: root });
    expect([code, err]).toEqual([0, expect.stringMatching(/^Nobody was told: no finished site stands in /)]);
    writeContent(root, "site.yaml", "title: [\n");
    expect((await dateline(["notify"], { in: root })).code).toBe(0);
    expect(hub?.heard).toEqual([]);
  });

  it("ends with 2 where it was called wrongly", async () => {
    const root = newsroom({});
    expect((await dateline(["notify", "--root", "/nowhere/at/all"], { in: root })).code).toBe(2);
    expect((await dateline(["notify", "--hub", "x"], { in: root })).code).toBe(2);
  });
});
