import { describe, expect, it } from "vitest";
import { deskConfig } from "../../src/desk/desk-config.ts";
import { fileListsOf } from "../../src/desk/file-lists.ts";

interface Field {
  readonly name: string;
  readonly widget: string;
  readonly fields?: readonly Field[];
  readonly [option: string]: unknown;
}
interface Collection {
  readonly name: string;
  readonly folder: string;
  readonly create: boolean;
  readonly fields: readonly Field[];
}

function config(isAtHome = true) {
  return deskConfig({
    settings: {
      title: "The Daily Test",
      url: "https://example.org/",
      timeZone: "Europe/Kyiv",
      taxonomies: ["people", "places", "organisations"],
    },
    files: ["content/articles/2025/a.md", "content/pages/about.md", "content/pages/fr/about.md"],
    authorsBy: "id",
    year: "2025",
    backend: { name: "gitea" },
    isAtHome,
  }) as { readonly collections: readonly Collection[]; readonly publish_mode?: string };
}

const named = (name: string, { collections } = config()) => collections.find((one) => one.name === name);
const field = (name: string, of = "articles") => named(of)?.fields.find((one) => one.name === name);

describe("the desk", () => {
  it("has a list for each kind of content, at each depth", () => {
    expect(config().collections.map(({ name, folder, create }) => [name, folder, create])).toEqual([
      ["articles", "content/articles", true],
      ["people", "content/people", true],
      ["places", "content/places", true],
      ["organisations", "content/organisations", true],
      ["authors", "content/authors", true],
      ["stories", "content/stories", true],
      ["pages", "content/pages", true],
      ["pages-2", "content/pages", false],
    ]);
  });

  it("has the names of records picked, also by their other spellings", () => {
    for (const name of ["people", "places", "organisations"])
      expect(field(name)).toMatchObject({
        widget: "relation",
        collection: name,
        value_field: "name",
        // As a whole: the editor breaks where it is told to look at each of them.
        search_fields: ["name", "aliases"],
        multiple: true,
      });
    expect(field("authors")).toMatchObject({
      collection: "authors",
      value_field: "{{slug}}",
      multiple: true,
    });
    expect(field("story")).toMatchObject({ collection: "stories", multiple: false });
    expect(field("within", "places")).toMatchObject({ collection: "places", multiple: false });
    expect(field("within", "people")).toBeUndefined();
  });

  it("keeps a picture a group, whose file and description must be there", () => {
    const { widget, fields = [] } = field("image") ?? { name: "", widget: "" };
    expect(widget).toBe("object");
    expect(fields.filter(({ required }) => required).map(({ name, widget }) => [name, widget])).toEqual([
      ["src", "image"],
      ["alt", "string"],
    ]);
  });

  it("fills in nothing that a file without the field does not mean", () => {
    const defaults = config().collections.flatMap(({ fields }) =>
      fields.filter(({ default: one }) => one !== undefined),
    );
    expect(new Set(defaults.map(({ name, default: one }) => `${name}: ${one}`))).toEqual(
      new Set(["date: {{now}}", "type: news", "front: true", "link: true"]),
    );
  });

  it("leaves alone on the web what a file may say in two forms, and has it reviewed", () => {
    const names = named("articles", config(false))?.fields.map(({ name }) => name);
    expect(names).not.toContain("ai");
    expect(names).not.toContain("pin");
    expect(field("ai")?.widget).toBe("object");
    expect([config().publish_mode, config(false).publish_mode]).toEqual([undefined, "editorial_workflow"]);
  });
});

describe("a folder", () => {
  const forNew = { path: "{{year}}/{{slug}}", part: "2025" };
  const seen = (files: readonly string[]) =>
    fileListsOf(
      "content/articles",
      files.map((file) => `content/articles/${file}`),
      forNew,
    ).map(({ folder, path, name, isForNew }) => [folder, path, name, isForNew]);

  it("has a list for each depth of its files", () => {
    expect(seen(["2025/a.md", "2010/01/b.md", "c.md"])).toEqual([
      ["content/articles", "{{year}}/{{slug}}", "", true],
      ["content/articles", "{{slug}}", "in no folder", false],
      ["content/articles", "{{slug}}/{{slug}}/{{slug}}", "2 folders deep", false],
    ]);
  });

  it("has a list for each year where it is large, and one for this year’s", () => {
    const many = Array.from({ length: 2_001 }, (_, at) => `2010/01/${at}.md`);
    expect(seen(["2009/a.md", ...many, "2010/b.md"])).toEqual([
      ["content/articles/2025", "{{slug}}", "2025", true],
      ["content/articles/2010", "{{slug}}", "2010", false],
      ["content/articles/2010", "{{slug}}/{{slug}}", "2010, 1 folder deep", false],
      ["content/articles/2009", "{{slug}}", "2009", false],
    ]);
  });
});
