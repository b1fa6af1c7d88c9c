import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openGhost } from "../../src/import/ghost/ghost.ts";
import { lockedByField, lockedPart, lockedTag } from "../../src/import/locked-parts.ts";
import { scratchFolder } from "../support/newsroom.ts";

it.each([
  '<!--kg-gated-block:begin nonMember:false memberSegment:"status:free"--><p>X</p><!--kg-gated-block:end-->',
  "<!-- wp:jetpack/premium-content {} --><p>X</p>",
  "<!-- wp:premium-content/subscriber-view --><p>X</p>",
  '<!-- wp:paragraph {"metadata":{"blockVisibility":false}} --><p>X</p>',
  '<!-- wp:group {"blockVisibility":{"hideBlock":true}} --><p>X</p>',
  '<p>A</p>[membership level="1"]X[/membership]',
  "[private]X[/private]",
  '[passster password="x"]X[/passster]',
  "[ihc-hide-content]X[/ihc-hide-content]",
  '[user_role role="editor"]X[/user_role]',
  "[if_logged_in]X[/if_logged_in]",
  '<p style="color: red; display:none">X</p>',
  "<p>A</p><p hidden>X</p>",
])("a text with a part for some readers alone is found: %s", (text) => {
  expect(lockedPart(text)).toBeDefined();
});

it.each(["{{< hide >}}X{{< /hide >}}", "A <div hidden>X</div>"])(
  "a template that shows a part to nobody is found: %s",
  (text) => {
    expect(lockedTag(text)).toBeDefined();
  },
);

it("a text for everybody is not", () => {
  for (const open of [
    '<img src="c.gif" style="display:none">',
    "<p>hidden</p>",
    '<p title="hidden">X</p>',
    "{% if page.x %}X{% endif %}",
    "[Members](/m/) and [private firms](/p/)",
    "```html\n<div hidden>\n```\n",
    "Write `<p hidden>`.",
    '{{< iframe "https://a.example" >}}',
    '{{< internal-link "/a/" >}}',
  ])
    expect([open, lockedTag(open)]).toEqual([open, undefined]);
  const text =
    '<!--kg-gated-block:begin nonMember:true memberSegment:""--><p>[1] Members [of parliament] met.</p><!-- wp:paragraph {"align":"left"} -->';
  expect(lockedPart(text)).toBeUndefined();
  expect(lockedByField([["_yoast_wpseo_meta-robots-noindex", "2"]])).toBeUndefined();
  expect(lockedByField([["_jetpack_newsletter_access", "everybody"]])).toBeUndefined();
  expect(lockedByField([["_jetpack_newsletter_access", "subscribers"]])).toBeDefined();
});

it.each(["", "null", "[]", '{"db":5}', "<rss/>", "\u0000"])(
  "what is no export of Ghost is said to be none: %j",
  (bytes) => {
    const file = join(scratchFolder("ghost"), "export.json");
    writeFileSync(file, bytes);
    expect(() => openGhost(file)).toThrow("is no export of Ghost");
  },
);
