import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
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
    "articles/b.md": at(2, "places:\n  - Kyiv # shouted\n"),
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

test("a record that takes one of its other names gives that its place, and remarks stay", () => {
  const record = (name: string, alias: string) =>
    `---\nname: ${name} # official\naliases:\n  - Kyiw # Polish\n  - ${alias} # since 1995\n---\n`;
  expect(renamed({ "places/k.md": record("Kiev", "Kyiv") }, { old: "Kiev", wanted: "Kyiv" })).toEqual({
    "places/k.md": record("Kyiv", "Kiev"),
  });
});

/** One name in a list: in which marks, and with which remarks. */
const entry = fc.record({
  name: fc.constantFrom(
    "Kiev",
    "Kyiv",
    "KIEV",
    "Paris",
    "Null",
    "1984",
    "O’Higgins",
    "L'Aquila",
    "القدس",
    "A: b",
    "X #1",
  ),
  marks: fc.constantFrom("", '"', "'"),
  above: fc.boolean(),
  behind: fc.boolean(),
});
const form = fc.record({
  entries: fc.array(entry, { minLength: 1, maxLength: 5 }),
  style: fc.constantFrom("dashes", "flush", "brackets", "lines", "commas first"),
  head: fc.boolean(),
  end: fc.constantFrom("\n", "\r\n"),
  mark: fc.constantFrom("", "\uFEFF"),
  before: fc.constantFrom("", "# first\n", "description: >-  # folded\n  Kiev and\n  Kyiv\n"),
  after: fc.constantFrom(
    "",
    "\n# last Kiev\n",
    "topics: [ Kiev,'Paris' ]   # kept\n",
    "sources:\n- {title: Kiev}\n",
  ),
});

type Form = typeof form extends fc.Arbitrary<infer Value> ? Value : never;

function written({ name, marks }: Form["entries"][number]): string {
  const isPlain = marks === "" && !/[:#]|^(?:Null|\d+)$/.test(name);
  if (isPlain) return name;
  return marks === "'" ? `'${name.replaceAll("'", "''")}'` : `"${name}"`;
}

function listOf({ entries, style, head }: Form): string {
  const remark = head ? " # head" : "";
  if (style === "brackets") return `places: [${entries.map(written).join(",  ")}]${remark}\n`;
  const lines = entries.map((one, at) => {
    const behind = one.behind ? ` # behind ${at}` : "";
    const dash = style === "flush" ? "- " : "  - ";
    const text = { lines: `  ${written(one)},`, "commas first": `  ${at === 0 ? "" : ", "}${written(one)}` }[
      style as string
    ];
    return `${one.above ? `  # above ${at}\n` : ""}${text ?? dash + written(one)}${behind}\n`;
  });
  const isFlow = style === "lines" || style === "commas first";
  return `places:${isFlow ? " [" : ""}${remark}\n${lines.join("")}${isFlow ? "]\n" : ""}`;
}

test("whatever stands in front matter, a rename changes the list of names and no remark, no line end and no other field", () => {
  fc.assert(
    fc.property(form, (one) => {
      fc.pre(one.entries.some(({ name }) => /^kiev$/i.test(name)));
      const list = listOf(one);
      const whole = (middle: string) =>
        `${one.mark}---\ntitle: Kiev # x\ndate: 2025-12-01\n${one.before}${middle}${one.after}---\n\nKiev # no remark\n`.replaceAll(
          "\n",
          one.end,
        );
      const after =
        renamed({ "articles/a.md": whole(list) }, { old: "Kiev", wanted: "Kyiv", field: "places" })[
          "articles/a.md"
        ] ?? "";
      const [head = "", tail = ""] = whole("\0").split("\0");
      expect([after.slice(0, head.length), after.slice(-tail.length)]).toEqual([head, tail]);
      const middle = after.slice(head.length, -tail.length);
      expect(middle.replaceAll(one.end, "")).not.toMatch(/[\r\n]/);
      const names = one.entries.map(({ name }) => (/^kiev$/i.test(name) ? "Kyiv" : name));
      const seen = names.filter((name, at) => name !== "Kyiv" || names.indexOf(name) === at);
      expect((parse(middle, { schema: "failsafe" }) as { places: unknown }).places).toEqual(seen);
      const remarks = (text: string) =>
        text
          .match(/# (?:head|above|behind).*/g)
          ?.map((remark) => remark.trim())
          .sort() ?? [];
      expect(remarks(middle)).toEqual(remarks(list));
      // Entries that are not concerned are written as they were.
      for (const kept of one.entries)
        if (!/^k[iy][ei]?v$/i.test(kept.name)) expect(middle).toContain(written(kept));
    }),
    { numRuns: 150, seed: 5 },
  );
});
