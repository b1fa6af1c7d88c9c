import { expect, it } from "vitest";
import type { Group } from "../../src/edition/edition.ts";
import type { Kind, PlainData } from "../../src/kinds/kind.ts";
import { kinds } from "../../src/kinds/kinds.ts";
import { robotsKind } from "../../src/kinds/robots.ts";
import type { PageKind } from "../../src/pages/page.ts";

it("does not compile a kind that leaves out a part", () => {
  const { pages, facts, made, sitemap, newest, claim } = robotsKind;
  // @ts-expect-error It does not say which pages there are.
  const unplanned: Kind<"robots"> = { facts, made, sitemap, newest, claim };
  // @ts-expect-error It does not say what decides its bytes, so that it would stay old for ever.
  const stale: Kind<"robots"> = { pages, made, sitemap, newest, claim };
  // @ts-expect-error It does not say how it is made.
  const unmade: Kind<"robots"> = { pages, facts, sitemap, newest, claim };
  // @ts-expect-error It does not say whether search engines should list it.
  const unlisted: Kind<"robots"> = { pages, facts, made, newest, claim };
  // @ts-expect-error It does not say which articles it has in common with other lists.
  const unplaced: Kind<"robots"> = { pages, facts, made, sitemap, claim };
  // @ts-expect-error It does not say whose its address is.
  const unclaimed: Kind<"robots"> = { pages, facts, made, sitemap, newest };
  const { at, ...elsewhere } = claim;
  // @ts-expect-error It does not say where an editor decides its address.
  const homeless: Kind<"robots"> = { ...robotsKind, claim: elsewhere };
  expect([unplanned, stale, unmade, unlisted, unplaced, unclaimed, homeless, at]).toHaveLength(8);
});

it("does not compile a page that shows what its facts do not hold", () => {
  interface Facts {
    readonly title: string;
  }
  const facts = (): Facts => ({ title: "a" });
  const text = ({ title }: Facts): string => title;
  const shown: Kind<"robots", Facts> = { ...robotsKind, facts, made: { as: "text", text } };
  const astray: Kind<"robots", Facts> = {
    ...robotsKind,
    facts,
    // @ts-expect-error No facts of it hold the address of an author.
    made: { as: "text", text: ({ title, email }) => title + email },
  };
  // @ts-expect-error Its maker reads a title, and its facts are another thing.
  const other: Kind<"robots", { readonly name: string }> = { ...shown };
  // @ts-expect-error Its facts leave out what they promise.
  const short: Kind<"robots", Facts> = { ...shown, facts: () => ({}) };
  expect([shown, astray, other, short]).toHaveLength(4);
});

it("takes for facts only what is data", () => {
  const plain: PlainData<{ readonly at: readonly (readonly [string, number])[] }> = { at: [["a", 1]] };
  // @ts-expect-error A map is lost on the way to another thread, and no digest sees into it.
  const map: PlainData<{ readonly at: ReadonlyMap<string, number> }> = { at: new Map() };
  // @ts-expect-error So is whatever can do something.
  const group: PlainData<Pick<Group, "id" | "find">> = { id: "people", find: () => undefined };
  // @ts-expect-error JSON does not know it.
  const big: PlainData<{ readonly at: bigint }> = { at: 1n };
  // @ts-expect-error What is not there is undefined.
  const none: PlainData<{ readonly at: string | null }> = { at: null };
  // @ts-expect-error It could be a map.
  const any: PlainData<{ readonly at: ReturnType<typeof JSON.parse> }> = { at: new Map() };
  expect([plain, map, group, big, none, any]).toHaveLength(6);
});

it("does not compile a list that leaves out a kind, or takes one for another", () => {
  const { robots, ...others } = kinds;
  // @ts-expect-error There is no `robots`.
  const short: { readonly [K in PageKind]: Kind<K> } = others;
  // @ts-expect-error The front page is no robots.txt.
  const wrong: { readonly [K in PageKind]: Kind<K> } = { ...kinds, front: robots };
  expect([short, wrong]).toHaveLength(2);
});
