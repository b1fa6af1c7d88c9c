import { expect, test } from "vitest";
import type { ContentRow } from "../../src/model/content.ts";
import { planRename, type Rename } from "../../src/renaming/plan-rename.ts";
import { readOne, settingsOf } from "../support/edition.ts";

const at = (day: number, fields: string) =>
  `---\ntitle: Day ${day} # x\ndate: 2025-12-0${day}\n${fields}---\n\nText.\n`;
const settings = settingsOf();

/** Renames one after the other, and gives the files of the newsroom that changed, without `content/`. */
function renamed(
  files: Readonly<Record<string, string>>,
  ...renames: readonly Rename[]
): Record<string, string | undefined> {
  const there = new Map(Object.entries(files).map(([path, text]) => [`content/${path}`, text]));
  const changed: Record<string, string | undefined> = {};
  for (const rename of renames) {
    const rows = [...there].flatMap(([path, text]): ContentRow[] =>
      [readOne(path, text, settings).row ?? []].flat(),
    );
    const plan = planRename(rename, {
      rows,
      settings,
      now: Date.UTC(2026, 0, 1),
      read: (path) => there.get(path),
    });
    for (const [path, text] of plan.files) {
      changed[path.replace("content/", "")] = text;
      if (text === undefined) there.delete(path);
      else there.set(path, text);
    }
  }
  return changed;
}

test("a name without a record is another in articles, records and the front page, and its address leads on", () => {
  const files = {
    "articles/a.md": at(1, "places: [ Kiev,  Paris ] # where\n"),
    "articles/b.md": at(2, "places:\n  - KIEV # shouted\n  - Kyiv\n"),
    "places/lviv.md": "---\nname: Lviv\nwithin: Kiev\n---\n",
    "front.yaml": "# front\nblocks:\n  - { place: Kiev, as: rows }\n  - latest: true\n",
    "redirects.yaml": "# old\n/kiev/: /places/kiev/\n/places/kyiv/: /places/kiev/\n",
  };
  expect(renamed(files, { old: "Kiev", wanted: "Kyiv" })).toEqual({
    "articles/a.md": at(1, "places: [ Kyiv,  Paris ] # where\n"),
    "articles/b.md": at(2, "places:\n  - Kyiv\n"),
    "places/lviv.md": "---\nname: Lviv\nwithin: Kyiv\n---\n",
    "front.yaml": "# front\nblocks:\n  - { place: Kyiv, as: rows }\n  - latest: true\n",
    "redirects.yaml": "# old\n/kiev/: /places/kyiv/\n/places/kiev/: /places/kyiv/\n",
  });
});

test("a record takes its new name, keeps the old one, and moves with its address", () => {
  const files = {
    "articles/a.md": at(1, "people: [ana-ilic]\nauthors: Ana Ilic\nbyline: By {Ana Ilic}\n"),
    "people/ana-ilic.md": "---\nname: Ana Ilic # who\naliases: [Ana Marin]\n---\n",
  };
  expect(renamed(files, { old: "Ana Ilic", wanted: "Ana Marin", field: "people" })).toEqual({
    "articles/a.md": at(1, "people: [Ana Marin]\nauthors: Ana Ilic\nbyline: By {Ana Ilic}\n"),
    "people/ana-ilic.md": undefined,
    "people/ana-marin.md":
      "---\nname: Ana Marin # who\naliases: [Ana Ilic]\noldAddresses: [/people/ana-ilic/]\n---\n",
  });
  expect(renamed(files, { old: "Ana Ilic", wanted: "Ana Lind", field: "authors" })["articles/a.md"]).toBe(
    at(1, "people: [ana-ilic]\nauthors: Ana Lind\nbyline: By {Ana Lind}\n"),
  );
});

test("a record of another slug stays where it is; a story is called by its file", () => {
  const files = {
    "articles/a.md": at(1, "story: old-talks\npeople: Ana\n"),
    "stories/old-talks.md": "---\nname: Old talks\n---\n",
    "people/a.md": "---\nname: Ana\n---\n",
  };
  const all = renamed(files, { old: "old-talks", wanted: "The talks" }, { old: "Ana", wanted: "Ana Ilić" });
  expect(all["articles/a.md"]).toBe(at(1, "story: the-talks\npeople: Ana Ilić\n"));
  expect(all["people/a.md"]).toBe("---\nname: Ana Ilić\naliases: [Ana]\n---\n");
});

test("capitals alone change no address, and back again leaves nothing behind", () => {
  const files = { "articles/a.md": at(1, "topics: [Nato, Weather]\n") };
  expect(renamed(files, { old: "Nato", wanted: "NATO" })).toEqual({
    "articles/a.md": at(1, "topics: [NATO, Weather]\n"),
  });
  const back = renamed(files, { old: "Weather", wanted: "Rain" }, { old: "Rain", wanted: "Weather" });
  expect(back).toEqual({
    "articles/a.md": files["articles/a.md"],
    "redirects.yaml": "/topics/rain/: /topics/weather/\n",
  });
});

test("what nobody can decide is refused", () => {
  const files = {
    "articles/a.md": at(1, "people: [Ana Lind, Jordan, Petro Marim]\nplaces: Jordan\n"),
    "people/ana.md": "---\nname: Ana Lind\naliases: [A. Lind]\n---\n",
    "people/petro.md": "---\nname: Petro Marin\n---\n",
  };
  const refused = (old: string, wanted: string, field?: string) => () =>
    renamed(files, { old, wanted, ...(field === undefined ? {} : { field }) });
  expect(refused("Ana Lind", "Petro Marin")).toThrow(
    "Both have a record: content/people/ana.md and content/people/petro.md",
  );
  expect(refused("A. Lind", "Nobody")).toThrow("is another name of “Ana Lind”");
  expect(refused("Jordan", "Michael Jordan")).toThrow("is in people and places: say which with --field");
  expect(refused("Anna Lind", "X")).toThrow("Did you mean “Ana Lind”?");
  expect(refused("Jordan", "X", "cities")).toThrow("There is no field “cities”");
  // A name without a record becomes another spelling of one that has one, which leads its address on.
  expect(renamed(files, { old: "Petro Marim", wanted: "Petro Marin" })).toEqual({
    "articles/a.md": at(1, "people: [Ana Lind, Jordan, Petro Marin]\nplaces: Jordan\n"),
    "people/petro.md": "---\nname: Petro Marin\naliases: [Petro Marim]\n---\n",
  });
});
