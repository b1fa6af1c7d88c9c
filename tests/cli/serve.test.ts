import { existsSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { article, newsroom } from "../support/newsroom.ts";
import { dateline } from "./run-dateline.ts";

test("dateline serve shows drafts until it is stopped, publishes nothing, and then ends with 0", async () => {
  const root = newsroom({ "articles/a.md": article({ title: "A draft to look at", draft: true }) });
  let page = "";
  const refused: (number | undefined)[] = [];
  const { code, out } = await dateline(["serve", "--port", "0"], {
    in: root,
    onStart: async ({ stop, printed }) => {
      let url: string | undefined;
      while (url === undefined) {
        await setTimeout(20);
        url = /The site is at (\S+)/.exec(printed())?.[1];
      }
      for (const target of ["//", "/\\", "*", "http://", "http://elsewhere.example/"])
        refused.push(await statusOf(url, target));
      page = await (await fetch(new URL("2025/12/01/a/", url))).text();
      stop("SIGINT");
    },
  });
  // None of these is a path of the preview, which goes on.
  expect(refused).toEqual([400, 400, 400, 400, 400]);
  expect(page).toContain("A draft to look at");
  expect([code, existsSync(join(root, "_site"))]).toEqual([0, false]);
  expect(out).toContain("end with Ctrl-C");
});

/** The status of an answer to whatever stands in the first line of a request. */
function statusOf(url: string, target: string): Promise<number | undefined> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: target, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}
