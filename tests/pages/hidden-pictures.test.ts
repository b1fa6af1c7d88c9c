import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Page } from "../../src/pages/page.ts";
import { isOfKind } from "../../src/pages/page.ts";
import { editionOf } from "../support/edition.ts";
import { article, markdown } from "../support/newsroom.ts";
import { proof } from "../support/proofs.ts";

const names = ["harbour", "palace", "bridge", "market", "school"];
const focuses = [undefined, [0.1, 0.2], [0.9, 0.8]] as const;
type Use = "image" | "text" | "link" | "html" | "named" | "record" | "relative";
const uses: readonly Use[] = ["image", "text", "link", "html", "named", "record", "relative"];
const hidden = [{ draft: true }, { embargo: "2026-03-01T10:00" }, { expires: "2025-12-02T10:00" }];

interface Told {
  readonly by: Readonly<Record<string, unknown>> | undefined;
  readonly uses: readonly { readonly name: string; readonly use: Use; readonly focus: number }[];
}

const anyUse = fc.record({
  name: fc.constantFrom(...names),
  use: fc.constantFrom(...uses),
  focus: fc.nat(focuses.length - 1),
});
const anyNewsroom: fc.Arbitrary<readonly Told[]> = fc.array(
  fc.record({
    by: fc.constantFrom(undefined, ...hidden),
    uses: fc.uniqueArray(anyUse, { minLength: 1, maxLength: 3, selector: ({ use }) => use }),
  }),
  { minLength: 1, maxLength: 6 },
);

/** Writes a newsroom; an article has one leading picture at most, and each record of a person one. */
function filesOf(told: readonly Told[]): Record<string, string> {
  const files: Record<string, string> = {};
  names.forEach((name, at) => {
    files[`media/${name}.jpg`] = `jpeg ${1600 + at} 1200`;
  });
  told.forEach(({ by = {}, uses }, at) => {
    const lead = uses.find(({ use }) => use === "image");
    const record = uses.find(({ use }) => use === "record");
    const image = ({ name, focus }: Told["uses"][number]) => ({
      ...{ src: `/media/${name}.jpg`, alt: "A" },
      ...(focuses[focus] === undefined ? {} : { focus: focuses[focus] }),
    });
    const text = uses.map(({ name, use }) => {
      if (use === "text") return `![A](/media/${name}.jpg)`;
      if (use === "link") return `[The picture](/media/${name}.jpg)`;
      if (use === "html") return `<img src="/media/${name}.jpg" alt="A" width="300">`;
      if (use === "named") return `See ${name}.jpg for it.`;
      if (use === "relative") return `![A](../../../../media/${name}.jpg)`;
      return "Text.";
    });
    files[`articles/a${at}.md`] = article(
      {
        title: `Article ${at}`,
        ...by,
        ...(lead === undefined ? {} : { image: image(lead) }),
        ...(record === undefined ? {} : { people: [`Person ${at}`] }),
      },
      text.join("\n\n"),
    );
    if (record !== undefined)
      files[`people/p${at}.md`] = markdown({ name: `Person ${at}`, image: image(record) });
  });
  return files;
}

const filesIn = (pages: readonly Page[]): string[] =>
  pages
    .filter((page) => isOfKind("media", page) || isOfKind("derivative", page))
    .map(({ address }) => address);

/** What a site has of pictures where nothing is hidden but these articles, which are left out as if nobody had written them. */
function withoutHidden(told: readonly Told[]): readonly Told[] {
  return told.map((one) => (one.by === undefined ? one : { by: { draft: true }, uses: [] }));
}

it("has nothing of a picture that only hidden articles use, and of others what it has without those articles", () => {
  fc.assert(
    fc.property(anyNewsroom, (told) => {
      const { pages, facts, edition } = editionOf(filesOf(told));
      const namesUsed = (by: (one: Told) => boolean, how: readonly Use[] = uses) =>
        new Set(
          told
            .filter(by)
            .flatMap((one) => one.uses.flatMap(({ name, use }) => (how.includes(use) ? [name] : []))),
        );
      const isOpen = ({ by }: Told): boolean => by === undefined;
      const byHidden = namesUsed((one) => !isOpen(one));
      const open = namesUsed(isOpen);
      // A picture that readers are told of, but not shown, stays with the hidden article that shows it.
      const shown = namesUsed(isOpen, ["image", "text", "link", "html", "record"]);
      const secret = names.filter((name) => byHidden.has(name) && !open.has(name));
      const all = JSON.stringify(pages.map((page) => facts.of(page)));
      for (const name of secret) {
        expect(all).not.toContain(name);
        expect(edition.shownOnly.has(`/media/${name}.jpg`)).toBe(false);
      }
      const alone = editionOf(filesOf(withoutHidden(told)));
      const isPlain = (address: string): boolean =>
        names.some((name) => address.includes(name) && (shown.has(name) || !byHidden.has(name)));
      expect(filesIn(pages).filter(isPlain)).toEqual(filesIn(alone.pages).filter(isPlain));
    }),
    proof(40),
  );
});
