import { expect, it } from "vitest";
import { runChecks } from "../../src/check/run-checks.ts";
import type { Page } from "../../src/pages/page.ts";
import { editionOf, type Planned } from "../support/edition.ts";
import { article, markdown } from "../support/newsroom.ts";

function redirects({ pages }: Planned): string[] {
  return pages.flatMap(({ address, subject }: Page) =>
    subject.kind === "redirect" ? [`${address} → ${subject.to}`] : [],
  );
}

it("leads from the slug of every name of a public record to its page, and is in no sitemap", () => {
  const planned = editionOf({
    "people/volodymyr-zelenskyy.md": markdown({
      name: "Volodymyr Zelenskyy",
      aliases: ["Zelensky", "Зеленський", "VOLODYMYR-ZELENSKYY", "!!!"],
    }),
    "people/vz.md": markdown({ name: "Viktor Zorin", aliases: ["Zorin"] }),
    "people/secret.md": markdown({ name: "Secret Person", aliases: ["Nobody"] }),
    "articles/a.md": article({ people: ["Zelensky", "Zorin"] }),
    "articles/b.md": article({ people: ["Nobody"], draft: true }),
  });
  expect(redirects(planned)).toEqual([
    "/people/viktor-zorin/ → /people/vz/",
    "/people/zorin/ → /people/vz/",
    "/people/zelensky/ → /people/volodymyr-zelenskyy/",
    "/people/zelenskiy/ → /people/volodymyr-zelenskyy/",
  ]);
  const sitemap = planned.pages.find(({ subject }) => subject.kind === "sitemap");
  const listed = sitemap?.subject.kind === "sitemap" ? sitemap.subject.entries : [];
  expect(listed.map(({ address }) => address).filter((address) => address.startsWith("/people/"))).toEqual([
    "/people/",
    "/people/vz/",
    "/people/volodymyr-zelenskyy/",
  ]);
});

it("never takes the address of a page, of an old address or of another name, and clashes with nothing", () => {
  const planned = editionOf({
    "people/a.md": markdown({ name: "Ana Lind", aliases: ["Lind", "About", "Old"] }),
    "people/b.md": markdown({ name: "Petro Lind", aliases: ["Ana"] }),
    "people/c.md": markdown({ name: "C", aliases: ["C++ Lind"] }),
    "people/d.md": markdown({ name: "D", aliases: ["C# Lind"] }),
    "pages/people/about.md": markdown({ title: "About" }),
    "articles/a.md": article({ people: ["Ana Lind", "Petro Lind", "C", "D"], aliases: ["/People/Old/"] }),
    "articles/b.md": article({ title: "B", people: ["Lind"] }),
  });
  expect(redirects(planned)).toEqual([
    "/People/Old/ → /2025/12/01/a/",
    "/people/ana-lind/ → /people/a/",
    "/people/lind/ → /people/a/",
    "/people/petro-lind/ → /people/b/",
    "/people/ana/ → /people/b/",
  ]);
  expect(runChecks(planned.edition, planned.pages)).toEqual([]);
});

it("leads nowhere from the name of two people", () => {
  const planned = editionOf({
    "people/jane-doe-minister.md": markdown({ name: "Jane Doe", role: "Minister" }),
    "people/jane-doe-athlete.md": markdown({ name: "Jane Doe", role: "Athlete" }),
    "articles/a.md": article({ people: ["jane-doe-minister", "jane-doe-athlete"] }),
  });
  expect(redirects(planned)).toEqual([]);
});
