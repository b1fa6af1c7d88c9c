import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { article, newsroom, scratchFolder, writeContent } from "../support/newsroom.ts";
import { differences, readTree } from "../support/output-tree.ts";
import { dateline } from "./run-dateline.ts";

it("builds and sends at every save, goes on after a mistake, and ends in order", async () => {
  const root = newsroom({ "articles/a.md": article({ title: "First" }) });
  const www = join(scratchFolder("target"), "www");
  const page = join(www, "2025/12/01/a/index.html");
  const { code, out, err } = await dateline(["watch", "--deploy", www], {
    in: root,
    onStart: async ({ stop, printed, complained }) => {
      const until = async (isSo: () => boolean): Promise<void> => {
        while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
      };
      const sent = (): number => printed().split("Sent to ").length - 1;
      await until(() => sent() === 1);
      writeContent(root, "articles/a.md", article({ title: "Second" }));
      await until(() => sent() === 2);
      expect(readFileSync(page, "utf8")).toContain("Second");
      writeContent(root, "articles/b.md", "---\ntitle: [\n---\n");
      await until(() => complained().includes("yaml-syntax"));
      writeContent(root, "articles/b.md", article({ title: "Third" }));
      await until(() => sent() === 3);
      stop("SIGINT");
    },
  });
  expect([code, out]).toEqual([
    0,
    expect.stringMatching(/^Published 1 article .*\nSent to .* added, 0 replaced/),
  ]);
  expect(err).toContain("1 error. Nothing was published");
  expect(existsSync(join(www, "2025/12/01/b/index.html"))).toBe(true);
  expect(differences(readTree(join(root, "_site")), readTree(www))).toEqual([]);
});

it("tries again by itself where a folder cannot be written to", async () => {
  const root = newsroom({ "articles/a.md": article({ title: "First" }) });
  const above = scratchFolder("target");
  const inTheWay = join(above, "www.dateline/claims");
  mkdirSync(dirname(inTheWay));
  // A link that leads in a circle.
  symlinkSync("claims", inTheWay);
  const { code, err } = await dateline(["watch", "--deploy", join(above, "www")], {
    in: root,
    onStart: async ({ stop, printed, complained }) => {
      const until = async (isSo: () => boolean): Promise<void> => {
        while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
      };
      await until(() => complained().includes("Tried again in 10 s."));
      rmSync(inTheWay);
      await until(() => printed().includes("Sent to "));
      stop("SIGINT");
    },
  });
  expect([code, err]).toEqual([0, expect.stringMatching(/^Cannot .*\nTried again in 10 s\.\n/)]);
});
