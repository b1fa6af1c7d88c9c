import { article, markdown, siteYaml } from "./newsroom.ts";

/** Ways to name a picture of the newsroom in a text, by its file name. The site is https://example.org, with or without a path. */
const roads: readonly ((name: string, basePath: string) => string)[] = [
  (name) => `![A](/media/${name})`,
  (name) => `![A](media/${name})`,
  (name) => `![A](../../media/${name} "Title")`,
  (name) => `![A](pictures/../../media/${name})`,
  (name) => `![A](/content/media/${name}) and more`,
  (name) => `![A](/media/./${name})`,
  (name) => `![A](/media//${name})`,
  (name) => `![A](/media/sub/../${name})`,
  (name) => `![A](/media/%2e/${encodeURIComponent(name)})`,
  (name) => `![A](/media/${encodeURIComponent(name.normalize("NFD"))}?w=1#x)`,
  (name) => `![A](<https://example.orgBASE/media/${name}>)`,
  (name) => `![A](http://WWW.Example.org:80BASE/media/./${encodeURI(name)})`,
  (name) => `[A](//example.orgBASE/media/${name})`,
  (name) => `[A][r]\n\n[r]: https://example.orgBASE//media/${name}`,
  (name) => `https://example.orgBASE/media/${encodeURI(name)}`,
  (name) => `<img src="/media/sub/../${name}" alt="A">`,
  (name) => `<img src='https:&#47;&#47;example.orgBASE/media/${name}' alt=A>`,
  (name) => `<img srcset="/media/${encodeURI(name)} 1x, /media/${encodeURI(name)} 2x" alt="A">`,
  (name) => `<video poster="media/${name}" controls></video>`,
  (name) => `<a href="\\media\\${encodeURI(name)}">A</a>`,
  (name, basePath) => `![A](${basePath}media/${name})`,
  // What comes into no page says which picture a text is about, too.
  (name) => `<img data-src="/media/${name}" alt="A">`,
  (name) => `<!-- ![A](/media/${name}) -->`,
  (name) => `<object data="/media/${name}"></object> <svg><image href="x"/></svg>`,
  (name) => `\`\`\`\n/media/${name}\n\`\`\``,
  (name) => `See ${name} for more.`,
  (name) => `![[${name}|300]]`,
  (name) => `![A](/media/old/${name.toUpperCase()})`,
  (name) => `{{< figure src='content\\media\\${name}' >}}`,
  (name) => `![A](&#47;media&#x2F;${name.replaceAll("-", "\\-")} )`,
];

/** The text of a road; `BASE` in it is the path of the site without its last slash. */
function text(road: (name: string, basePath: string) => string, name: string, basePath: string): string {
  return road(name, basePath).replaceAll("BASE", basePath.slice(0, -1));
}

export interface PictureRooms {
  /** By path, as `newsroom` takes them. */
  readonly files: Readonly<Record<string, string>>;
  /** File names below `media/` that no reader may get, and those that readers need. */
  readonly hidden: readonly string[];
  readonly open: readonly string[];
}

type Hide = Readonly<Record<string, unknown>>;

/**
 * A newsroom that names pictures by every road in every kind of file, each once in what readers may see and once in what they
 * may not. `pick` chooses which of them there are.
 */
export function pictureRooms(basePath: string, pick: (index: number) => boolean = () => true): PictureRooms {
  const files: Record<string, string> = {
    "site.yaml": siteYaml.replace("example.org/", `example.org${basePath}`),
    "articles/open.md": article({ title: "Open" }),
  };
  const hidden: string[] = [];
  const open: string[] = [];
  const hides: readonly Hide[] = [
    { draft: true },
    { embargo: "2026-01-01" },
    { expires: "2025-12-10" },
    { date: "2026-01-02" },
  ];
  let count = 0;
  for (const [way, road] of roads.entries()) {
    for (const kind of [
      "article",
      "person",
      "author",
      "story",
      "page",
      "portrait",
      "lead",
      "source",
      "event",
    ]) {
      for (const isOpen of [true, false]) {
        const index = count++;
        if (!pick(index)) continue;
        // A blank ends an address in Markdown.
        const name = `zq${isOpen ? "open" : "hidden"}${index}${index % 5 === 0 ? " " : "-"}é.svg`;
        (isOpen ? open : hidden).push(name);
        // Some disks give names in the other form.
        files[`media/${index % 2 === 0 ? name : name.normalize("NFD")}`] = "<svg/>";
        const hide = isOpen ? {} : (hides[index % hides.length] ?? {});
        Object.assign(
          files,
          holder(
            kind,
            index,
            text(road, name, basePath),
            image(way, name, basePath),
            `https://example.org${basePath}media/${encodeURIComponent(name)}`,
            hide,
          ),
        );
      }
    }
  }
  return { files, hidden, open };
}

/** A picture as a field names it. */
function image(way: number, name: string, basePath: string): object {
  const whole = `https://example.org${basePath}media/./${name}`;
  const forms = [`/media/${name}`, `/media/${encodeURI(name)}`, whole, `/media//${name}`];
  return { src: forms[way % forms.length], alt: "A" };
}

/** The files that hold a picture: a record with an article that names it, and so on. */
function holder(
  kind: string,
  index: number,
  body: string,
  image: object,
  whole: string,
  hide: Hide,
): Record<string, string> {
  const id = `x${index}`;
  const path = `articles/${id}.md`;
  const title = `Title ${id}`;
  switch (kind) {
    case "article":
      return { [path]: article({ title, ...hide }, body) };
    case "lead":
      return { [path]: article({ title, image, ...hide }) };
    case "source":
      return { [path]: article({ title, sources: [{ title: "S", url: whole }], ...hide }) };
    case "event": {
      const events = [{ date: "2025-12-01", text: "They met.", url: whole }];
      return {
        [`stories/${id}.md`]: markdown({ name: `N ${id}`, events }),
        [path]: article({ title, story: id, ...hide }),
      };
    }
    case "portrait":
      return {
        [`people/${id}.md`]: markdown({ name: `N ${id}`, image }),
        [path]: article({ title, people: [id], ...hide }),
      };
    case "person":
      return {
        [`people/${id}.md`]: markdown({ name: `N ${id}` }, body),
        [path]: article({ title, people: [id], ...hide }),
      };
    case "author":
      return {
        [`authors/${id}.md`]: markdown({ name: `N ${id}` }, body),
        [path]: article({ title, authors: [id], ...hide }),
      };
    case "story":
      return {
        [`stories/${id}.md`]: markdown({ name: `N ${id}` }, body),
        [path]: article({ title, story: id, ...hide }),
      };
    default:
      return { [`pages/${id}.md`]: markdown({ title, draft: Object.keys(hide).length > 0 }, body) };
  }
}
