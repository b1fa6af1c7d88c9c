import { expect, test } from "vitest";
import type { Complaint } from "../../src/model/complaint.ts";
import { createLocator } from "../../src/source/locate.ts";
import { settingsOf } from "../support/edition.ts";
import { article, newsroom } from "../support/newsroom.ts";

test("an address that is proposed stands in the place of the one that is written, where it is written so", async () => {
  const body =
    "ї [a](/thare/) [b](/thare/ \"t\")\n\n[c]: /thare/\n\n[d](https://example.org/thare/) <a href='/thare/'>e</a> [c]";
  const root = newsroom({ "articles/a.md": article({}, body) });
  const complaint: Complaint = {
    code: "link-broken",
    at: { file: "content/articles/a.md", field: [], reference: { address: "/thare/", as: "link" } },
    message: "There is no page at /thare/.",
    hint: "Did you mean /there/?",
    instead: "/there/",
  };
  const located = (await createLocator(root, settingsOf(), [complaint]))(complaint);
  const first = 6;
  expect(located.map(({ line, fix }) => [line - first, fix?.text])).toEqual([
    [0, 'ї [a](/there/) [b](/thare/ "t")'],
    [0, 'ї [a](/thare/) [b](/there/ "t")'],
    [4, undefined],
    [4, "[d](https://example.org/thare/) <a href='/there/'>e</a> [c]"],
    [2, "[c]: /there/"],
  ]);
});
