import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deploy, type Work } from "../../src/deploy/deploy.ts";
import { goBack } from "../../src/deploy/go-back.ts";
import { hostRules } from "../../src/deploy/host-rules.ts";
import { namedIn } from "../../src/deploy/references.ts";
import { sha256Of } from "../../src/model/digest.ts";
import { proof } from "../support/proofs.ts";
import { type Operation, SimulatedTarget } from "../support/simulated-target.ts";

/** An edition: the text of each file. */
type Site = ReadonlyMap<string, string>;

const front = "index.html";
const pages = [
  "latest/index.html",
  "people/ana/index.html",
  "2025/12/01/a/index.html",
  "2025/12/01/b/index.html",
  "about.html",
  "feed.xml",
];
/** Some with a digest in their name, which may be kept for ever, and some without. */
const assets = [
  "assets/style.css",
  "media/boat.jpg",
  "pictures/boat-1.webp",
  "pictures/boat-2.webp",
  "pictures/ana-1.webp",
  "search/index/2025-1/entry.json",
];
const rules = hostRules(
  "/*\n  X-Content-Type-Options: nosniff\n/pictures/*\n  Cache-Control: public, immutable\n/search/index/*\n  Cache-Control: public, immutable\n",
  "",
);
const isPage = (file: string): boolean => !assets.includes(file);
const isForEver = (file: string): boolean => /^(?:pictures|search\/index)\//.test(file);

/** An edition in which every link leads to something, and every asset is shown by some page. */
const siteOf: fc.Arbitrary<Site> = fc.subarray(pages).chain((some) => {
  const there = [front, ...some];
  const page = fc.record({ version: fc.nat(1), links: fc.subarray(there), assets: fc.subarray(assets) });
  return fc.array(page, { minLength: there.length, maxLength: there.length }).map((made) => {
    const site = new Map<string, string>();
    for (const [at, file] of there.entries()) {
      const { version = 0, links = [], assets = [] } = made[at] ?? {};
      const hrefs = links.map((link) => `<a href="/${link.replace(/(^|\/)index\.html$/, "$1")}">`);
      const images = assets.map((asset) => `<img src="/${asset}">`);
      site.set(file, `${file} ${version}\n${[...hrefs, ...images].join("\n")}`);
      for (const asset of assets) site.set(asset, asset);
    }
    return site;
  });
});

let deployments = 0;
function workOf(): Work {
  deployments += 1;
  const lock = { renew: async () => undefined, free: async () => undefined };
  return { id: `deployment-${deployments}`, lock, isDry: false, step: () => undefined };
}

function send(target: SimulatedTarget, site: Site) {
  const files = new Map(
    [...site].map(([file, text]) => {
      const bytes = Buffer.from(text);
      return [
        file,
        { sha256: sha256Of(bytes), size: bytes.length, look: rules.lookOf(file), fingerprint: "" },
      ];
    }),
  );
  const from = (file: string): Uint8Array => Buffer.from(site.get(file) ?? "");
  return deploy(target, () => ({ files, base: "/", from, hold: () => undefined, isWhole: true }), workOf());
}

const withdrawnOf = (from: Site, to: Site): ReadonlySet<string> =>
  new Set([...from.keys()].filter((file) => isPage(file) && !to.has(file)));

/** Assets of an edition that a page shows which stays and leads to nothing that goes. */
function shownByOthers(from: Site, to: Site): ReadonlySet<string> {
  const gone = withdrawnOf(from, to);
  const shown = new Set<string>();
  for (const [file, text] of from) {
    if (!isPage(file) || gone.has(file)) continue;
    const named = [...namedIn(text, "/")];
    if (gone.size === 0 || !named.some((one) => gone.has(one))) for (const one of named) shown.add(one);
  }
  return shown;
}

/**
 * What is wrong with a store on the way from one edition to another, for readers who begin at its front page, or at any page as a cache in
 * front of it may still have it from the edition before; undefined if nothing is.
 */
function wrongWith(store: Site, from: Site, to: Site): string | undefined {
  const gone = [...withdrawnOf(from, to)].find((file) => store.has(file));
  const added = [...store.keys()].find((file) => isPage(file) && to.has(file) && !from.has(file));
  if (gone !== undefined && added !== undefined) return `${gone} stands beside ${added}`;
  const dangling = danglingIn(store, from, to);
  if (dangling !== undefined) return dangling;
  const cached =
    withdrawnOf(from, to).size === 0
      ? new Set([...from.keys()].filter((file) => !isPage(file)))
      : shownByOthers(from, to);
  for (const one of cached) {
    const isText = one.startsWith("search/") && withdrawnOf(from, to).size > 0;
    if (isForEver(one) && from.has(one) && !isText && !store.has(one))
      return `a cached page names ${one}, which is not there`;
  }
  return undefined;
}

/** A page that can be reached from the front page and names an asset that is missing, or a new address that is not there yet. */
function danglingIn(store: Site, from: Site, to: Site): string | undefined {
  const isNew = (file: string): boolean => to.has(file) && !from.has(file);
  const seen = new Set([front]);
  for (const file of seen)
    for (const one of namedIn(store.get(file) ?? "", "/")) {
      if ((!isPage(one) || isNew(one)) && !store.has(one)) return `${file} names ${one}, which is not there`;
      if (isPage(one) && store.has(one)) seen.add(one);
    }
  return undefined;
}

/** What is wrong in the end. */
function wrongInTheEnd(store: Site, from: Site, to: Site): string | undefined {
  const missing = [...to].find(([file, text]) => store.get(file) !== text);
  if (missing !== undefined) return `${missing[0]} is not that of the new edition`;
  const shown =
    withdrawnOf(from, to).size === 0
      ? from
      : new Set([...shownByOthers(from, to)].filter((file) => !file.startsWith("search/")));
  const left = [...store.keys()].find(
    (file) => !to.has(file) && !(isForEver(file) && from.has(file) && shown.has(file)),
  );
  return left === undefined ? undefined : `${left} is left`;
}

/** What is wrong after some of the operations that lead from one edition to another. */
function faultOf(start: Site, operations: readonly Operation[], from: Site, to: Site): string | undefined {
  const store = new Map(start);
  for (const { what, file, text } of operations) {
    if (what === "put") store.set(file, text ?? "");
    else store.delete(file);
    const fault = wrongWith(store, from, to);
    if (fault !== undefined) return `after ${what} ${file}: ${fault}`;
  }
  return wrongInTheEnd(store, from, to);
}

const plain = (target: SimulatedTarget): Site =>
  new Map([...target.site].map(([file, { text }]) => [file, text]));

/** Sends two editions and gives what was done for the second. */
async function stepsOf(from: Site, to: Site, order: <One>(batch: readonly One[]) => readonly One[]) {
  const target = new SimulatedTarget(order);
  await send(target, from);
  const start = plain(target);
  target.operations.length = 0;
  await send(target, to);
  return { target, start, operations: target.operations };
}

const reversed = <One>(batch: readonly One[]): readonly One[] => [...batch].reverse();
const same = <One>(batch: readonly One[]): readonly One[] => batch;
const orderOf = fc.constantFrom(same, reversed);

describe("a deployment", () => {
  it("shows no reader half of an edition, wherever it ends and whatever a cache has kept", async () => {
    await fc.assert(
      fc.asyncProperty(siteOf, siteOf, orderOf, async (from, to, order) => {
        const { start, operations } = await stepsOf(from, to, order);
        expect(faultOf(start, operations, from, to)).toBeUndefined();
      }),
      proof(100),
    );
  });

  it("goes on where it was ended, with the same edition or with another, keeps its order, and comes to the same", async () => {
    const lives = fc.tuple(fc.nat(30), fc.nat(20));
    await fc.assert(
      fc.asyncProperty(
        siteOf,
        siteOf,
        siteOf,
        lives,
        fc.nat(2),
        async (from, via, to, [first, second], lag) => {
          const target = new SimulatedTarget(reversed);
          target.lag = lag;
          await send(target, from);
          let whole = from;
          for (const [site, lives] of [
            [via, first],
            [to, second],
            [to, Number.POSITIVE_INFINITY],
          ] as const) {
            const store = new Map(plain(target));
            target.operations.length = 0;
            target.lives = lives;
            const isDone = await send(target, site).then(
              () => true,
              () => false,
            );
            for (const { what, file, text } of target.operations) {
              if (what === "put") store.set(file, text ?? "");
              else store.delete(file);
              expect(danglingIn(store, whole, site)).toBeUndefined();
            }
            if (isDone) whole = site;
          }
          const left = plain(target);
          for (const [file, text] of to) expect(left.get(file)).toBe(text);
          for (const file of left.keys()) expect(to.has(file) || isForEver(file), file).toBe(true);
          target.operations.length = 0;
          expect((await send(target, to)).isThere).toBe(true);
          expect(target.operations).toEqual([]);
        },
      ),
      proof(60),
    );
  });

  it("goes back to the very edition before, or to as much of it as brings nothing back that was withdrawn", async () => {
    await fc.assert(
      fc.asyncProperty(siteOf, siteOf, async (from, to) => {
        const { target } = await stepsOf(from, to, same);
        const gone = withdrawnOf(from, to);
        const folder = mkdtempSync(join(tmpdir(), "dateline-back-"));
        const isBack = await goBack(target, folder, workOf()).then(
          () => true,
          () => false,
        );
        rmSync(folder, { recursive: true });
        const left = plain(target);
        if (gone.size === 0 && isBack) expect(left).toEqual(from);
        for (const file of gone) expect(left.has(file)).toBe(false);
        for (const [file, text] of left)
          if (isPage(file) && text !== to.get(file))
            expect(
              [...namedIn(text, "/")].filter((one) => gone.has(one)),
              file,
            ).toEqual([]);
        const texts = [...target.notes]
          .filter(([file]) => file.startsWith("aside/"))
          .map(([, bytes]) => Buffer.from(bytes).toString());
        for (const file of gone) expect(texts.some((text) => text.startsWith(`${file} `))).toBe(false);
      }),
      proof(40),
    );
  });

  const isDelete = ({ what }: Operation): boolean => what === "delete";
  const firstThose = (all: readonly Operation[], those: (one: Operation) => boolean): Operation[] => [
    ...all.filter(those),
    ...all.filter((one) => !those(one)),
  ];
  it.each<[string, (all: readonly Operation[], from: Site) => readonly Operation[]]>([
    [
      "pages before what they are made with",
      (all) => firstThose(all, ({ what, file }) => what === "delete" || isPage(file)),
    ],
    [
      "changed pages before new ones",
      (all, from) =>
        firstThose(all, ({ what, file }) => what === "delete" || !isPage(file) || from.has(file)),
    ],
    ["early deletion", (all) => firstThose(all, isDelete)],
    ["withdrawn pages last", (all) => firstThose(all, (one) => !isDelete(one))],
    ["the order of names", (all) => [...all].sort((a, b) => (a.file < b.file ? -1 : 1))],
    [
      "no edition longer for what is kept for ever",
      (all, from) => [
        ...all,
        ...[...from.keys()]
          .filter((file) => isForEver(file) && !all.some((one) => one.file === file))
          .map((file): Operation => ({ what: "delete", file })),
      ],
    ],
    [
      "pictures of what was withdrawn left",
      (all) => all.filter(({ what, file }) => what === "put" || isPage(file)),
    ],
    ["a file that is forgotten", (all) => all.slice(1)],
  ])("would be found wrong with %s", async (_name, bug) => {
    const found = await fc.check(
      fc.asyncProperty(siteOf, siteOf, async (from, to) => {
        const { start, operations } = await stepsOf(from, to, same);
        return faultOf(start, bug(operations, from), from, to) === undefined;
      }),
      proof(300),
    );
    expect(found.failed).toBe(true);
  });
});
