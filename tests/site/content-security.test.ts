import { join } from "node:path";
import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { repository } from "../architecture/import-lines.ts";
import { build } from "../support/build.ts";
import { scratchFolder } from "../support/newsroom.ts";
import { textOf } from "../support/output-tree.ts";

it("has pages that keep to the policy of their own", async () => {
  const { files } = await build(repository, {
    output: join(scratchFolder("policy"), "_site"),
    now: Date.parse("2025-12-02T12:00:00Z"),
  });
  expect(textOf(files, "_headers")).toContain("Content-Security-Policy: frame-ancestors 'self'\n");
  const broken: string[] = [];
  let pages = 0;
  for (const [file, bytes] of files) {
    if (!file.endsWith(".html")) continue;
    pages += 1;
    const { document } = parseHTML(bytes.toString("utf8"));
    const policies = document.querySelectorAll('meta[http-equiv="Content-Security-Policy"]');
    const [policy] = [...policies].map((meta) => meta.getAttribute("content") ?? "");
    // It counts for what follows it alone, so it stands before all that is loaded.
    if (policies.length !== 1 || !policy?.startsWith("default-src 'none'")) broken.push(`${file}: no policy`);
    const loaded = document.head.querySelectorAll("meta[http-equiv], link, script");
    if (loaded[0] !== policies[0]) broken.push(`${file}: something stands before the policy`);
    for (const element of document.querySelectorAll("*")) {
      const tag = element.tagName.toLowerCase();
      const isData = tag === "script" && element.getAttribute("type") === "application/ld+json";
      if (tag === "style" || element.hasAttribute("style"))
        broken.push(`${file}: a style in the page (${tag})`);
      if (tag === "script" && !isData && !element.hasAttribute("src"))
        broken.push(`${file}: a script in the page`);
      if (element.getAttributeNames().some((name: string) => name.startsWith("on")))
        broken.push(`${file}: a script in an attribute (${tag})`);
      if (["script", "iframe"].includes(tag) && /^(?:https?:)?\/\//.test(element.getAttribute("src") ?? ""))
        broken.push(`${file}: ${tag} from elsewhere`);
      if (tag === "base") broken.push(`${file}: a base`);
    }
  }
  expect(pages).toBeGreaterThan(50);
  expect(broken).toEqual([]);
});
