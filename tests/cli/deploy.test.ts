import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "../support/build.ts";
import { article, deleteContent, newsroom, scratchFolder, writeContent } from "../support/newsroom.ts";
import { differences, filesWith, readTree } from "../support/output-tree.ts";
import { photograph } from "../support/photographs.ts";
import { type Storage, startStorage } from "../support/s3-storage.ts";
import { runStanding } from "../support/standing-program.ts";
import { dateline, type Ran } from "./run-dateline.ts";

/** Two editions of a newsroom with their notes: the second withdraws “Secret talks” and adds “Bridge opens”. */
const editions = { first: "", second: "" };
let storage: Storage;

beforeAll(async () => {
  const image = (src: string) => ({ src: `/media/${src}`, alt: "A picture" });
  const root = newsroom({
    "articles/secret.md": article({ title: "Secret talks", people: ["Ana"], image: image("secret.jpg") }),
    "articles/boat.md": article({ title: "Boat", date: "2025-11-30", image: image("boat.jpg") }),
    "articles/far.md": article({ title: "Far away", date: "2024-03-01", topics: ["Sea"] }),
    "media/secret.jpg": await photograph({ seed: 1 }),
    "media/boat.jpg": await photograph({ seed: 2 }),
    "redirects.yaml": "/old-sea/: /topics/sea/\n",
  });
  await build(root);
  editions.first = copyOf(root);
  deleteContent(root, "articles/secret.md");
  writeContent(root, "articles/bridge.md", article({ title: "Bridge opens" }));
  await build(root);
  editions.second = copyOf(root);
  storage = await startStorage(scratchFolder("s3"), ["paper"]);
});
afterAll(() => storage.close());

function copyOf(root: string): string {
  const copy = scratchFolder("edition");
  cpSync(root, copy, { recursive: true, preserveTimestamps: true });
  return copy;
}

function deploy(edition: keyof typeof editions, target: string, ...more: readonly string[]): Promise<Ran> {
  return target.startsWith("s3:")
    ? dateline(["deploy", target, ...more], { in: editions[edition], env: storage.env })
    : runStanding(["deploy", target, ...more], editions[edition]);
}

const targetFolder = (): string => join(scratchFolder("target"), "www");
const siteOf = (edition: keyof typeof editions) => readTree(join(editions[edition], "_site"));

describe("dateline deploy", () => {
  it("sends what differs to a folder, and nothing a second time", async () => {
    const www = targetFolder();
    const dry = await deploy("first", www, "--dry-run");
    expect(dry.out).toMatch(/^add {6}\S.*\n/);
    expect(dry.out).toContain("add      2025/12/01/secret/index.html (");
    expect(dry.out).toMatch(
      /\nNothing was sent\. At \S+ this would be done: \d+ added, 0 replaced \(.*\), 0 deleted\.\n$/,
    );
    expect(existsSync(www)).toBe(false);
    expect((await deploy("first", www)).out).toMatch(/^Sent to \S+ in [\d.]+ s: \d+ added, 0 replaced/);
    expect(differences(siteOf("first"), readTree(www))).toEqual([]);
    expect(await deploy("first", www)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Nothing to send: this edition stands at /),
    });
    const { code, out, err } = await deploy("second", www, "--json");
    expect([code, err]).toEqual([0, ""]);
    const told = JSON.parse(out);
    expect(told.added).toContain("2025/12/01/bridge/index.html");
    expect(told.deleted).toContain("2025/12/01/secret/index.html");
    expect(told.changed).toContain("index.html");
    expect(told.changed).not.toContain("2024/03/01/far/index.html");
    expect(differences(siteOf("second"), readTree(www))).toEqual([]);
    expect(filesWith(readTree(`${www}.dateline`), "Secret talks")).toEqual([]);
  });

  it("goes back an edition, without what was withdrawn since", async () => {
    const www = targetFolder();
    await deploy("first", www);
    await deploy("second", www);
    await deploy("second", www, "--rollback");
    expect(filesWith(readTree(www), "Secret talks")).toEqual([]);
    expect([...readTree(www).keys()].filter((file) => file.includes("secret"))).toEqual([]);
  });

  it("takes a site without its notes, and goes back to the very edition before, once", async () => {
    const www = targetFolder();
    const handed = scratchFolder("handed");
    cpSync(join(editions.first, "_site"), join(handed, "_site"), { recursive: true });
    const send = (...more: readonly string[]) => runStanding(["deploy", www, ...more], handed);
    expect((await send()).code).toBe(0);
    writeFileSync(join(handed, "_site/index.html"), "another front page");
    mkdirSync(join(handed, "_site/extra"));
    writeFileSync(join(handed, "_site/extra/index.html"), "another page");
    rmSync(join(handed, "_site/media/boat.jpg"), { force: true });
    expect((await send()).out).toMatch(/: 1 added, 1 replaced .*, [01] deleted\./);
    expect((await send("--rollback")).code).toBe(0);
    expect(differences(siteOf("first"), readTree(www))).toEqual([]);
    const again = await send("--rollback");
    expect([again.code, again.out]).toEqual([1, ""]);
    expect(again.err).toMatch(/^There is no edition to go back to at /);
  });

  it("refuses a site that is not what was built, or not finished, or not there", async () => {
    const www = targetFolder();
    const edited = copyOf(editions.second);
    const send = () => runStanding(["deploy", www], edited);
    const front = join(edited, "_site/index.html");
    const text = readFileSync(front, "utf8");
    for (const other of [text.slice(1), text.replace("Boat", "Goat")]) {
      writeFileSync(front, other);
      const { code, err } = await send();
      expect([code, err]).toEqual([
        1,
        expect.stringContaining("is not what was built: index.html was changed"),
      ]);
    }
    writeFileSync(front, text);
    const note = join(edited, ".dateline/manifest-_site");
    cpSync(note, `${note}.next`);
    expect((await send()).err).toContain("The last build in");
    rmSync(join(edited, ".dateline"), { recursive: true });
    mkdirSync(join(edited, "_site/.dateline/stage-1"), { recursive: true });
    expect(await send()).toMatchObject({ code: 1, err: expect.stringContaining("Build again.") });
    rmSync(join(edited, "_site"), { recursive: true });
    expect(await send()).toMatchObject({ code: 1, err: expect.stringContaining("Build it first.") });
    expect(existsSync(www)).toBe(false);
  });

  it("says how to go on where a disk ends it half-way, also to programs, and goes on", async () => {
    const www = targetFolder();
    await deploy("first", www);
    // Its place is taken by what no deployment deletes.
    mkdirSync(join(www, "2025/12/01/bridge/index.html/mine"), { recursive: true });
    const { code, out, err } = await deploy("second", www, "--json");
    expect(code).toBe(3);
    const [why, half] = err.split("\n");
    expect(why).toMatch(/bridge\/index\.html is a folder that holds files/);
    expect(half).toMatch(/^\d+ of \d+ steps are done for sure\. .* Run the same command again; it goes on/);
    expect(JSON.parse(out)).toEqual({ target: www, failed: "machine", message: `${why}\n${half}` });
    rmSync(join(www, "2025/12/01/bridge"), { recursive: true });
    expect((await deploy("second", www)).out).toContain("An earlier deployment had not come to its end");
    expect(differences(siteOf("second"), readTree(www))).toEqual([]);
  });

  it("says how to go on where the system refuses something in the middle", async () => {
    const www = targetFolder();
    await deploy("first", www);
    // A link that leads in a circle.
    symlinkSync("bridge", join(www, "2025/12/01/bridge"));
    const { code, err } = await deploy("second", www);
    expect(code).toBe(3);
    expect(err).toMatch(/^Cannot .*\n\d+ of \d+ steps are done for sure\. /);
  });

  it("tells programs why nothing was sent", async () => {
    const www = targetFolder();
    const nowhere = scratchFolder("nowhere");
    const { code, out } = await runStanding(["deploy", www, "--json"], nowhere);
    expect([code, JSON.parse(out)]).toEqual([
      1,
      { target: www, failed: "site", message: expect.stringContaining("Build it first.") },
    ]);
  });

  it("fetches what stands there, and nothing else with it", async () => {
    const www = targetFolder();
    const other = copyOf(editions.first);
    const fetched = (...more: readonly string[]) =>
      runStanding(["deploy", www, "--fetch-manifest", ...more], other);
    expect(JSON.parse((await fetched("--json")).out)).toEqual({ target: www, edition: null, files: 0 });
    const { edition, files } = JSON.parse((await deploy("first", www, "--json")).out);
    expect(JSON.parse((await fetched("--json")).out)).toEqual({ target: www, edition, files });
    for (const option of ["--rollback", "--dry-run"]) expect((await fetched(option)).code, option).toBe(2);
  });

  it("says that a site stands there of which nothing is noted", async () => {
    const www = targetFolder();
    await deploy("first", www);
    const said = "A site stood there without notes beside it";
    expect((await deploy("second", www, "--dry-run")).out).not.toContain(said);
    rmSync(`${www}.dateline`, { recursive: true });
    expect((await deploy("second", www, "--dry-run")).out).toContain(said);
    expect(JSON.parse((await deploy("second", www, "--dry-run", "--json")).out).overOther).toBe(true);
    expect((await deploy("second", www)).out).toContain(said);
    expect((await deploy("first", www)).out).not.toContain(said);
  });

  it("sends to S3, with what the site says of its files, and tells no key", async () => {
    expect((await deploy("first", "s3://paper/site")).err).toBe("");
    expect((await deploy("second", "s3://paper/site")).out).toMatch(/^Sent to s3:\/\/paper\/site in /);
    const ask = (file: string) =>
      fetch(`${storage.env.AWS_ENDPOINT_URL_S3}/paper/${file}`, {
        redirect: "manual",
        headers: { accept: "text/html" },
      });
    for (const [file, bytes] of siteOf("second"))
      if (!file.startsWith("old-sea/"))
        expect(
          Buffer.from(await (await ask(`site/${encodeURI(file)}`)).arrayBuffer()).equals(bytes),
          file,
        ).toBe(true);
    expect((await ask("site/2025/12/01/secret/index.html")).status).toBe(404);
    expect((await ask("site/old-sea/index.html")).headers.get("location")).toBe("/topics/sea/");
    const env = {
      ...storage.env,
      AWS_ENDPOINT_URL_S3: "http://127.0.0.1:9",
      AWS_SECRET_ACCESS_KEY: "HIDDEN",
    };
    const { code, out, err } = await dateline(["deploy", "s3://HIDDEN@paper/site", "--verbose"], {
      in: editions.second,
      env,
    });
    expect([code, out]).toEqual([2, ""]);
    expect(err).not.toContain("HIDDEN");
  });

  it("ends with 2 where it was called wrongly", async () => {
    // What else is no target is told by tests/deploy/open-target.test.ts.
    for (const target of ["ftp://host/site", "_site/below", "content"])
      expect((await deploy("second", target)).code, target).toBe(2);
    expect((await deploy("second", targetFolder(), "--notes", "s3://paper/notes")).code).toBe(2);
    const www = targetFolder();
    mkdirSync(www);
    symlinkSync("www", `${www}-link`);
    expect((await deploy("second", www, "--notes", join(`${www}-link`, "notes"))).err).toContain(
      "they would be served",
    );
    expect((await deploy("second", www, "--notes", "content")).err).toMatch(/^The notes cannot go to /);
    expect((await deploy("second", "s3://paper/site", "--notes", "s3://paper/site/notes")).code).toBe(2);
  });
});
