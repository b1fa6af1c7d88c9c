import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EditionChange, type PublishStep, publishOrder } from "../../src/publish/publish-order.ts";
import { proof } from "../support/proofs.ts";

/** What a file of an edition leads to, and what it is made with: names of files. */
interface File {
  readonly version: number;
  readonly links: readonly string[];
  readonly assets: readonly string[];
}
type Site = ReadonlyMap<string, File>;

const front = "index.html";
const pages = [
  "latest/index.html",
  "people/ana/index.html",
  "2025/12/01/a/index.html",
  "2025/12/01/b/index.html",
  "about.html",
  "feed.xml",
  "search/names.json",
];
const assets = ["assets/style-1.css", "assets/style-2.css", "media/boat.jpg", "search/index/2025/entry.json"];

/** An edition in which every link leads to something. */
const siteOf: fc.Arbitrary<Site> = fc
  .record({ pages: fc.subarray(pages), assets: fc.subarray(assets) })
  .chain(({ pages, assets }) =>
    fc
      .tuple(
        ...[front, ...pages].map(() =>
          fc.record({
            version: fc.nat(1),
            links: fc.subarray([front, ...pages]),
            assets: fc.subarray(assets),
          }),
        ),
      )
      .map((files) => {
        const site = new Map<string, File>([front, ...pages].map((name, at) => [name, files[at] as File]));
        for (const name of assets) site.set(name, { version: 0, links: [], assets: [] });
        return site;
      }),
  );

function changeOf(from: Site, to: Site): EditionChange {
  const same = (a: File | undefined, b: File): boolean => JSON.stringify(a) === JSON.stringify(b);
  return {
    added: [...to.keys()].filter((file) => !from.has(file)),
    changed: [...to]
      .filter(([file, it]) => from.has(file) && !same(from.get(file), it))
      .map(([file]) => file),
    gone: [...from.keys()].filter((file) => !to.has(file)),
  };
}

/** What is wrong with a store between two editions, for readers who begin at its front page; undefined if nothing is. */
function wrongWith(store: Site, from: Site, to: Site): string | undefined {
  const isPage = (file: string): boolean => !assets.includes(file);
  const isNew = (file: string): boolean => to.has(file) && !from.has(file);
  const gone = [...store.keys()].find((file) => isPage(file) && !to.has(file));
  const added = [...store.keys()].find(isNew);
  if (gone !== undefined && added !== undefined) return `${gone} stands beside ${added}`;
  const seen = new Set([front]);
  for (const file of seen) {
    for (const asset of store.get(file)?.assets ?? [])
      if (!store.has(asset)) return `${file} is made with ${asset}, which is missing`;
    for (const link of store.get(file)?.links ?? []) {
      if (store.has(link)) seen.add(link);
      else if (isNew(link)) return `${file} leads to ${link}, which is not there yet`;
    }
  }
  return undefined;
}

/** What is wrong after some step of an order. */
function faultOf(order: typeof publishOrder, from: Site, to: Site): string | undefined {
  const store = new Map(from);
  for (const { what, file } of order(changeOf(from, to))) {
    const next = to.get(file);
    if (what === "put" && next !== undefined) store.set(file, next);
    else store.delete(file);
    const fault = wrongWith(store, from, to);
    if (fault !== undefined) return fault;
  }
  return differs(store, to) ? "it is not the new edition in the end" : undefined;
}

const differs = (a: Site, b: Site): boolean =>
  a.size !== b.size || [...a].some(([file, it]) => JSON.stringify(it) !== JSON.stringify(b.get(file)));

describe("the order in which an edition takes the place of another", () => {
  it("shows no reader half of one, wherever it ends", () => {
    fc.assert(
      fc.property(siteOf, siteOf, (from, to) => {
        expect(faultOf(publishOrder, from, to)).toBeUndefined();
      }),
      proof(1_000),
    );
  });

  const steps = publishOrder;
  const isAsset = ({ file }: PublishStep): boolean => assets.includes(file);
  const parts = (change: EditionChange, first: (step: PublishStep) => boolean): PublishStep[] => {
    const all = steps(change);
    return [...all.filter(first), ...all.filter((step) => !first(step))];
  };
  it.each<[string, typeof publishOrder]>([
    [
      "changed pages before new ones",
      (c) => parts(c, ({ file }) => !isAsset({ what: "put", file }) && c.changed.includes(file)),
    ],
    [
      "pages before what they are made with",
      (c) => parts(c, (step) => step.what === "delete" || !isAsset(step)),
    ],
    ["deleting everything first", (c) => parts(c, ({ what }) => what === "delete")],
    ["deleting everything last", (c) => parts(c, ({ what }) => what === "put")],
    ["the order of names", (c) => [...steps(c)].sort((a, b) => (a.file < b.file ? -1 : 1))],
    ["a file that is forgotten", (c) => steps(c).slice(0, -1)],
  ])("would be found wrong as %s", (_name, order) => {
    const found = fc.check(
      fc.property(siteOf, siteOf, (from, to) => faultOf(order, from, to) === undefined),
      { numRuns: 3_000 },
    );
    expect(found.failed).toBe(true);
  });

  it("puts the front page last of all pages, and the deeper ones first", () => {
    const changed = [
      "index.html",
      "feed.xml",
      "latest/index.html",
      "2025/12/01/a/index.html",
      "fr/index.html",
    ];
    expect(publishOrder({ added: [], changed, gone: [] }).map(({ file }) => file)).toEqual([
      "2025/12/01/a/index.html",
      "fr/index.html",
      "latest/index.html",
      "index.html",
      "feed.xml",
    ]);
  });
});
