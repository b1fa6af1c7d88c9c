import { describe, expect, it } from "vitest";
import { gitHost } from "../../src/model/git-host.ts";
import { readSettings } from "../../src/source/read-settings.ts";
import { editionOf, pageAt, settingsOf } from "../support/edition.ts";
import { textFile } from "../support/made.ts";
import { article, markdown, siteYaml } from "../support/newsroom.ts";

function deskOf(lines: string, files: Readonly<Record<string, string>> = {}): string {
  const planned = editionOf(
    { "articles/2025/a.md": article({}), "people/ana.md": markdown({ name: "Ana" }), ...files },
    { settings: settingsOf(lines) },
  );
  return textFile(pageAt(planned, "/admin/"), planned) ?? "";
}

const startOf = (page: string) => JSON.parse(/id="dateline-desk">(.*?)<\/script>/s.exec(page)?.[1] ?? "");
const connected = (page: string) => /connect-src ([^;"]*)/.exec(page)?.[1];

describe("the desk on the web", () => {
  it("is there where the settings want it, for nobody but those who know of it", () => {
    expect(editionOf({}).pages.some(({ address }) => address.startsWith("/admin"))).toBe(false);
    const planned = editionOf({}, { settings: settingsOf("desk: harbour/paper\n") });
    const sitemap = textFile(pageAt(planned, "/sitemap.xml"), planned);
    expect(sitemap).not.toContain("/admin");
    expect(deskOf("desk: harbour/paper\n")).toContain('<meta name="robots" content="noindex, nofollow">');
  });

  it("saves to the host of the repository for review, and may ask nobody else", () => {
    const page = deskOf("desk: harbour/paper\n");
    expect(startOf(page)).toMatchObject({
      config: {
        publish_mode: "editorial_workflow",
        backend: { name: "github", repo: "harbour/paper", branch: "main", auth_methods: ["token"] },
      },
    });
    expect(startOf(page).home).toBeUndefined();
    expect(connected(page)).toBe("'self' blob: data: https://api.github.com https://*.githubusercontent.com");
    const own = deskOf(
      "desk: { repo: https://git.example.org/news/paper, service: gitlab, branch: live, appId: abc }\n",
    );
    expect(startOf(own).config.backend).toEqual({
      name: "gitlab",
      repo: "news/paper",
      branch: "live",
      base_url: "https://git.example.org",
      api_root: "https://git.example.org/api/v4",
      auth_type: "pkce",
      app_id: "abc",
    });
    expect(connected(own)).toBe("'self' blob: data: https://git.example.org");
    const signIn = deskOf("desk: { repo: a/b, signIn: https://in.example.org/ }\n");
    expect(startOf(signIn).config.backend).toMatchObject({ base_url: "https://in.example.org" });
  });

  it("knows of no folder that only hidden articles have, and is the same whatever is written", () => {
    const before = deskOf("desk: a/b\n");
    const more = {
      "articles/2025/b.md": article({ title: "Another", slug: "b" }),
      "articles/merger/deep/secret.md": article({ title: "Secret", draft: true }),
      "people/merger/boss.md": markdown({ name: "A boss" }),
    };
    expect(deskOf("desk: a/b\n", more)).toBe(before);
  });
});

it("repositories are known by name and by address", () => {
  expect(gitHost("a/b", undefined)).toEqual({ service: "github", origin: "https://github.com", path: "a/b" });
  expect(gitHost("a/b/c", "gitlab")?.origin).toBe("https://gitlab.com");
  expect(gitHost("https://gitlab.com/a/b/c.git", undefined)?.path).toBe("a/b/c");
  expect(gitHost("https://github.com/a/b/", undefined)?.path).toBe("a/b");
  for (const no of ["paper", "a/b/c", "https://git.example.org/a/b", "https://github.com/a", "a b/c"])
    expect(gitHost(no, undefined), no).toBeUndefined();
});

it("a repository that cannot be one is told, with how one is written", () => {
  const told = (lines: string) =>
    readSettings(Buffer.from(siteYaml + lines)).problems.map(({ message, hint }) => `${message} ${hint}`);
  expect(told("desk: paper\n").join()).toContain("“paper” is no repository. Write it like `owner/name`");
  expect(told("desk: https://git.example.org/a/b\n").join()).toContain("Say `service: gitlab`");
  expect(told("desk: a/b\n")).toEqual([]);
});
