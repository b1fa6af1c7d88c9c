import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { article, deleteContent, newsroom, scratchFolder, writeContent } from "../support/newsroom.ts";
import { differences, readTree } from "../support/output-tree.ts";
import { runStanding } from "../support/standing-program.ts";

const now = ["--now", "2025-12-15T12:00:00Z"];

it("writes what changed without the site at hand, and sends it to the edition that it belongs to", async () => {
  const root = newsroom({
    "articles/a.md": article({ title: "A", people: ["Ana"] }),
    "articles/b.md": article({ title: "B", date: "2025-11-01" }),
    "articles/c.md": article({ title: "C", date: "2024-01-01" }),
  });
  const www = join(scratchFolder("target"), "www");
  const [site, changes] = [join(root, "_site"), join(root, ".dateline/changes.json")];
  const run = (...args: readonly string[]) => runStanding(args, root);
  const changed = () => JSON.parse(readFileSync(changes, "utf8"));
  const whole = join(scratchFolder("whole"), "_site");
  const cache = scratchFolder("cache");
  const isWholeOut = async (): Promise<void> => {
    await run("build", ...now, "--output", whole, "--cache", cache);
    expect(differences(readTree(whole), readTree(www))).toEqual([]);
  };
  await run("build", ...now);
  await run("deploy", www);
  rmSync(site, { recursive: true });

  // Twice before it is sent: the second adds to the first.
  deleteContent(root, "articles/a.md");
  writeContent(root, "articles/d.md", article({ title: "D" }));
  expect(await run("build", "--changes-only", ...now)).toMatchObject({ code: 0, err: "" });
  const files = [...readTree(site).keys()];
  expect(files).toEqual(Object.keys(changed().files).sort());
  expect(files).toEqual(expect.arrayContaining(["2025/12/01/d/index.html", "index.html", "feed.xml"]));
  for (const same of ["2024/01/01/c/index.html", "robots.txt", "assets/style.css"])
    expect(files).not.toContain(same);
  expect(changed().deleted).toContain("2025/12/01/a/index.html");
  writeContent(root, "articles/c.md", article({ title: "C", date: "2024-01-01" }, "Other words."));
  rmSync(site, { recursive: true });
  await run("build", "--changes-only", ...now);
  const sent = await run("deploy", www);
  expect([sent.code, sent.err]).toEqual([0, ""]);
  await isWholeOut();
  expect((await run("deploy", www)).out).toMatch(/^Nothing to send/);

  // Somebody else sent another edition meanwhile.
  writeContent(root, "articles/e.md", article({ title: "E" }));
  await run("build", ...now, "--output", whole, "--cache", cache);
  await run("deploy", www, "--output", whole, "--cache", cache);
  writeContent(root, "articles/f.md", article({ title: "F" }));
  await run("build", "--changes-only", ...now);
  const refused = await run("deploy", www);
  expect([refused.code, refused.out]).toEqual([1, ""]);
  expect(refused.err).toContain("are not for the edition that stands at");
  expect((await run("deploy", "--fetch-manifest", www)).out).toMatch(/^Noted what stands at .*: \d+ files\./);
  await run("build", "--changes-only", ...now);
  expect((await run("deploy", www)).code).toBe(0);
  await isWholeOut();

  // Part of a site is never taken for all of it.
  rmSync(site, { recursive: true });
  writeContent(root, "articles/g.md", article({ title: "G", date: "2024-01-02" }));
  await run("build", "--changes-only", ...now);
  const handed = scratchFolder("handed");
  cpSync(site, join(handed, "_site"), { recursive: true });
  expect((await runStanding(["deploy", www], handed)).code).toBe(1);
  writeFileSync(join(handed, "_site/robots.txt"), "");
  expect((await runStanding(["deploy", www], handed)).err).toContain("More than half");
  expect(readTree(www).has("2024/01/01/c/index.html")).toBe(true);

  // A build of all makes all, and leaves nothing of the changes.
  expect((await run("build", ...now)).code).toBe(0);
  expect(existsSync(changes)).toBe(false);
  await run("build", ...now, "--output", whole, "--cache", cache);
  expect(differences(readTree(whole), readTree(site))).toEqual([]);
  expect((await run("build", "--changes-only", "--fresh")).code).toBe(2);
  writeFileSync(join(site, "robots.txt"), "another site");
  expect((await run("build", "--changes-only", ...now)).code).toBe(2);
});
