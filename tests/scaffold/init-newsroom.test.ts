import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { home } from "../../src/model/home.ts";
import { type HostName, hostNames } from "../../src/scaffold/hosts.ts";
import { initNewsroom, isFree, type NewNewsroom } from "../../src/scaffold/init-newsroom.ts";
import { ownPackage } from "../../src/scaffold/own-package.ts";
import { build, problemLines, testNow } from "../support/build.ts";
import { scratchFolder } from "../support/newsroom.ts";
import { textOf } from "../support/output-tree.ts";

const vendored = {
  way: "file:vendor/dateline.tgz",
  file: { path: "vendor/dateline.tgz", bytes: Buffer.from("packed") },
};

function init(
  fields: Partial<NewNewsroom> = {},
  given: Readonly<Record<string, string>> = {},
): { readonly folder: string; readonly files: readonly string[] } {
  const folder = join(scratchFolder("init"), "Our Paper");
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(given)) writeFileSync(join(folder, path), text);
  const files = initNewsroom({
    folder,
    now: testNow,
    timeZone: "Europe/Kyiv",
    host: "github",
    package: ownPackage().name,
    supply: () => vendored,
    ...fields,
  });
  return { folder, files };
}

const packageOf = (folder: string) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

test.each(hostNames)(
  "a new newsroom for %s is built without a problem, with a page of each kind",
  async (host) => {
    const { folder } = init({ host });
    const { report, files } = await build(folder);
    expect(problemLines(report)).toEqual([]);
    expect(report.published).toBe(true);
    expect(textOf(files, "index.html")).toContain("Welcome to our newsroom");
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        "2025/12/15/welcome/index.html",
        "about/index.html",
        "people/ada-example/index.html",
        "places/sampleton/index.html",
        "topics/our-newsroom/index.html",
        "authors/our-desk/index.html",
        "stories/our-first-days/index.html",
      ]),
    );
  },
);

test("its first day is that of its own time zone", () => {
  const east = init({ timeZone: "Pacific/Kiritimati" });
  expect(east.files).toContain("content/articles/2025/2025-12-16-welcome.md");
  expect(readFileSync(join(east.folder, "content/site.yaml"), "utf8")).toContain(
    'timeZone: "Pacific/Kiritimati"',
  );
});

test.each(hostNames)("nothing of the template is left to fill in, and every file is there: %s", (host) => {
  const { folder, files } = init({ host });
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(found).toHaveLength(files.length);
  for (const file of files) expect(readFileSync(join(folder, file), "utf8")).not.toMatch(/(?<!\$)\{\{/);
});

test.each<[HostName, string | undefined]>([
  ["github", ".github/workflows/publish.yml"],
  ["gitlab", ".gitlab-ci.yml"],
  ["netlify", "netlify.toml"],
  ["cloudflare", "wrangler.toml"],
  ["none", undefined],
])("only the file of its host is there: %s", (host, file) => {
  const { files } = init({ host });
  const ofHosts = [".github/workflows/publish.yml", ".gitlab-ci.yml", "netlify.toml", "wrangler.toml"];
  expect(ofHosts.filter((one) => files.includes(one))).toEqual(file === undefined ? [] : [file]);
});

test("its package has a script for each command, and Dateline from where it is supplied", () => {
  const { folder, files } = init();
  expect(packageOf(folder)).toEqual({
    name: "our-paper",
    private: true,
    type: "module",
    engines: { node: ">=20.19" },
    scripts: {
      build: "dateline build",
      index: "dateline index",
      serve: "dateline serve",
      check: "dateline check",
      list: "dateline list",
      new: "dateline new",
      tag: "dateline tag",
      names: "dateline names",
      name: "dateline name",
      correct: "dateline correct",
      letter: "dateline letter",
      hook: "dateline hook",
      notify: "dateline notify",
      info: "dateline info",
    },
    dependencies: { [ownPackage().name]: vendored.way },
  });
  expect(files).toContain(vendored.file.path);
});

test("no library that is installed with Dateline runs a script of its own: npm would ask about each", () => {
  const lock = JSON.parse(readFileSync(join(home, "package-lock.json"), "utf8")) as {
    packages: Record<string, { hasInstallScript?: boolean; dev?: boolean; os?: readonly string[] }>;
  };
  const scripted = Object.entries(lock.packages)
    .filter(([, { hasInstallScript, dev, os }]) => hasInstallScript && !dev && os === undefined)
    .map(([path]) => path.replace(/^.*node_modules\//, ""));
  expect(scripted).toEqual([]);
});

test("in a package that is there, nothing is changed but what is added", () => {
  const name = ownPackage().name;
  const before = {
    name: "theirs",
    version: "2.0.0",
    scripts: { build: "make", test: "true", serve: "dateline serve" },
    devDependencies: { other: "1.0.0", [name]: "^0.1.0" },
    type: "commonjs",
  };
  const text = `${JSON.stringify(before, null, "\t")}\n`;
  const { folder, files } = init({ supply: () => expect.unreachable() }, { "package.json": text });
  const after = packageOf(folder);
  expect(after).toMatchObject(before);
  expect(after.dependencies).toBeUndefined();
  expect(after.scripts).toMatchObject({ "dateline:build": "dateline build", check: "dateline check" });
  expect(readFileSync(join(folder, "package.json"), "utf8")).toContain('\n\t"name": "theirs"');
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  expect(readme).toContain("npm run dateline:build");
  expect(readme).not.toMatch(/npm run build/);
  expect(files.filter((file) => file.startsWith("vendor/"))).toEqual([]);
});

test.each([
  ["file:../dateline.tgz", vendored.way],
  ["file:../../checkout", vendored.way],
  ["link:../checkout", vendored.way],
  ["file:own/dateline.tgz", "file:own/dateline.tgz"],
  ["github:you/dateline", "github:you/dateline"],
])("a package that asks for Dateline by %s then asks for %s", (before, after) => {
  const { name } = ownPackage();
  const given = { "package.json": JSON.stringify({ dependencies: { [name]: before } }) };
  const { folder } = init({}, given);
  expect(packageOf(folder).dependencies).toEqual({ [name]: after });
});

test("nothing is written where the package is none, or Dateline cannot be supplied", () => {
  const folder = scratchFolder("broken");
  const wanted: NewNewsroom = {
    folder,
    now: testNow,
    timeZone: "UTC",
    host: "none",
    package: "dateline",
    supply: () => {
      throw new Error("no way");
    },
  };
  for (const text of ["{", "[]", "null", '{ "scripts": [] }', '{ "dependencies": "x" }']) {
    writeFileSync(join(folder, "package.json"), text);
    expect(() => initNewsroom(wanted)).toThrow(SyntaxError);
  }
  writeFileSync(join(folder, "package.json"), "{}");
  expect(() => initNewsroom(wanted)).toThrow("no way");
  expect(readdirSync(folder)).toEqual(["package.json"]);
});

test("its workflow publishes by the clock too; what runs the code of others can only read", () => {
  const { folder } = init();
  const text = readFileSync(join(folder, ".github/workflows/publish.yml"), "utf8");
  const { on, permissions, jobs } = parse(text);
  expect(on.schedule).toEqual([{ cron: expect.stringMatching(/^[\d,]+ \* \* \* \*$/) }]);
  expect(permissions).toEqual({});
  type Job = {
    permissions: object;
    steps: readonly { run?: string; uses?: string }[];
    "timeout-minutes": number;
  };
  for (const [name, job] of Object.entries<Job>(jobs)) {
    expect(job["timeout-minutes"], name).toBeLessThanOrEqual(45);
    const installs = job.steps.some(({ run }) => run?.startsWith("npm") === true);
    if (installs) expect(Object.values(job.permissions), name).not.toContain("write");
  }
  expect(jobs.deploy.permissions).toEqual({ pages: "write", "id-token": "write" });
  expect(jobs.deploy.steps).toHaveLength(1);
  for (const [, action] of text.matchAll(/uses: (\S+)/g)) expect(action).toMatch(/@[0-9a-f]{40}$/);
});

test("its check of pull requests can only read, and knows what was published before", () => {
  const text = readFileSync(join(init().folder, ".github/workflows/check.yml"), "utf8");
  const { on, permissions, jobs } = parse(text);
  expect([on, permissions, jobs.check.permissions]).toEqual(["pull_request", {}, { contents: "read" }]);
  expect(jobs.check.steps[0].with["fetch-depth"]).toBe(0);
  expect(jobs.check.steps.at(-1).run).toBe(
    'npm run check -- --format github --since "origin/$GITHUB_BASE_REF"',
  );
  for (const [, action] of text.matchAll(/uses: (\S+)/g)) expect(action).toMatch(/@[0-9a-f]{40}$/);
});

test("this repository publishes its demonstration by the workflow that newsrooms get", () => {
  const workflow = ".github/workflows/publish.yml";
  expect(readFileSync(join(init().folder, workflow), "utf8")).toBe(
    readFileSync(join(home, workflow), "utf8"),
  );
});

test("the schema that its editor holds the settings against is in the package", () => {
  const { folder } = init();
  const settings = JSON.parse(readFileSync(join(folder, ".vscode/settings.json"), "utf8"));
  const [schema = ""] = Object.keys(settings["yaml.schemas"]);
  const prefix = `./node_modules/${ownPackage().name}/`;
  expect(schema.startsWith(prefix)).toBe(true);
  expect(existsSync(join(home, schema.slice(prefix.length)))).toBe(true);
});

test("a folder is free if it is new or empty, or holds no more than the beginnings of a package", () => {
  const folder = scratchFolder("free");
  expect([isFree(join(folder, "new")), isFree(folder)]).toEqual([true, true]);
  for (const name of [".git", "node_modules"]) mkdirSync(join(folder, name));
  for (const name of ["package.json", "package-lock.json", "LICENSE"]) writeFileSync(join(folder, name), "");
  expect(isFree(folder)).toBe(true);
  writeFileSync(join(folder, "notes.txt"), "");
  expect([isFree(folder), isFree(join(folder, "notes.txt"))]).toEqual([false, false]);
});
