import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { initNewsroom } from "../../src/scaffold/init-newsroom.ts";
import { ownPackage } from "../../src/scaffold/own-package.ts";
import { dateline } from "../cli/run-dateline.ts";
import { scratchFolder } from "../support/newsroom.ts";

/** A clone of a newsroom made by `dateline init`, on a machine where nothing stands beside it. */
let clone: string;
const scratch = scratchFolder("new-newsroom");
const quiet = { npm_config_prefer_offline: "true", npm_config_progress: "false" };

/** Runs a step of a host in a folder, as its shell does; gives what it printed. */
function step(script: string, cwd: string, env: Readonly<Record<string, string>> = {}): string {
  return execFileSync("bash", ["-e", "-c", script], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...quiet, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

interface Job {
  readonly steps: readonly { readonly run?: string; readonly id?: string }[];
}

const workflow = (): Readonly<Record<string, Job>> =>
  parse(readFileSync(join(clone, ".github/workflows/publish.yml"), "utf8")).jobs;

function runsOf(job: string): readonly string[] {
  return workflow()[job]?.steps.flatMap(({ run }) => run ?? []) ?? [];
}

beforeAll(async () => {
  const made = await dateline(["init", "paper"], { in: scratch });
  expect(made).toMatchObject({ code: 0, err: "" });
  expect(made.out).toMatch(
    /\nYour newsroom is ready. Next:\n {2}cd paper\n {2}npm install\n {2}npm run serve\n$/,
  );
  const paper = join(scratch, "paper");
  step("npm install --package-lock-only && git init --quiet && git add --all", paper);
  step("git -c user.name=A -c user.email=a@example.org commit --quiet --message=Begin", paper);
  clone = join(scratch, "clone");
  step(`git clone --quiet paper clone`, scratch);
  rmSync(paper, { recursive: true });
  // The files of the libraries come with the tests; whatever says that they are not there says it here.
  step("npm ci", clone);
});

test("the steps of its GitHub workflow check, build and look ahead, and nothing else is in them", () => {
  for (const [name, { steps }] of Object.entries(workflow()))
    for (const { run = "" } of steps) expect(run, name).not.toContain("${{");
  const output = join(scratch, "output");
  const env = { SITE: "https://org.github.io/paper", GITHUB_OUTPUT: output };
  const scripts = runsOf("build").filter((script) => script !== "npm ci");
  for (const script of scripts) step(script, clone, env);
  expect(readFileSync(output, "utf8")).toBe("opens=\ntells=0\n");
  expect(readFileSync(join(clone, "_site/index.html"), "utf8")).toContain("https://org.github.io/paper/");
  writeFileSync(
    join(clone, "content/articles/later.md"),
    "---\ntitle: Later\ndate: 2026-01-01\nembargo: 2096-01-02T03:04Z\n---\n\nText.\n",
  );
  rmSync(output);
  step(scripts.at(-1) ?? "", clone, env);
  expect(readFileSync(output, "utf8")).toBe(`opens=${Date.parse("2096-01-02T03:04Z") / 1000}\ntells=0\n`);
  expect(runsOf("tell").map((script) => script === "npm ci" || step(script, clone))).toEqual([
    true,
    expect.stringContaining("Nobody to tell"),
  ]);
});

test("the workflow waits for an embargo that ends before its next run, and starts itself then", () => {
  const [wake = ""] = runsOf("wake");
  const tools = join(scratch, "tools");
  mkdirSync(tools);
  for (const tool of ["gh", "sleep"]) {
    writeFileSync(join(tools, tool), `#!/bin/sh\necho ${tool} "$@"\n`);
    chmodSync(join(tools, tool), 0o755);
  }
  const woken = (seconds: number) =>
    step(wake, clone, {
      PATH: `${tools}${delimiter}${process.env.PATH}`,
      OPENS: String(Math.floor(Date.now() / 1000) + seconds),
      GITHUB_REF_NAME: "main",
    });
  const start = "gh workflow run publish.yml --ref main\n";
  expect(woken(1_000)).toMatch(new RegExp(`^sleep (?:1000|9\\d\\d)\\n${start}$`));
  expect(woken(-5)).toBe(start);
  expect(woken(86_400)).toBe("The schedule comes first.\n");
});

/** Another newsroom beside the clone, for another host, with the libraries of the clone. */
function forHost(host: "gitlab" | "netlify" | "cloudflare"): string {
  const folder = join(scratch, host);
  const { name } = ownPackage();
  const { dependencies } = JSON.parse(readFileSync(join(clone, "package.json"), "utf8"));
  const supply = () => ({ way: dependencies[name] });
  initNewsroom({ folder, now: Date.now(), timeZone: "UTC", host, package: name, supply });
  symlinkSync(join(clone, "node_modules"), join(folder, "node_modules"));
  return folder;
}

test("the scripts of its GitLab pipeline check and build", () => {
  const folder = forHost("gitlab");
  const { build, tell } = parse(readFileSync(join(folder, ".gitlab-ci.yml"), "utf8"));
  const install = "npm ci --cache .npm --prefer-offline";
  expect([build.script[0], tell.script[0]]).toEqual([install, install]);
  const env = { CI_PAGES_URL: "https://org.gitlab.io/paper", SITE: "https://paper.example/" };
  for (const script of build.script.slice(1)) step(script, folder, env);
  expect(readFileSync(join(folder, "_site/index.html"), "utf8")).toContain("https://paper.example/");
  expect(step(build.script[2].replace(/^npm/, "echo"), folder, { CI_PAGES_URL: env.CI_PAGES_URL })).toContain(
    "--url https://org.gitlab.io/paper/",
  );
  expect(step(tell.script[1], folder)).toContain("Nobody to tell");
});

test("the command and the plugin of its Netlify build check, build, keep the cache and note when to wake", async () => {
  const folder = forHost("netlify");
  const settings = readFileSync(join(folder, "netlify.toml"), "utf8");
  const [, command = ""] = /^ {2}command = (".*")$/m.exec(settings) ?? [];
  step(JSON.parse(command), folder, { URL: "https://paper.netlify.app" });
  expect(readFileSync(join(folder, "_site/index.html"), "utf8")).toContain("https://paper.netlify.app/");
  renameSync(join(clone, "content/articles/later.md"), join(folder, "content/articles/later.md"));
  const kept: unknown[] = [];
  const script = `
    import * as plugin from ${JSON.stringify(pathToFileURL(join(folder, "netlify/newsroom/index.js")).href)};
    import { execSync } from "node:child_process";
    const said = [];
    const cache = { restore: (paths) => said.push(["restore", paths]), save: (paths) => said.push(["save", paths]) };
    const run = { command: (line) => ({ stdout: execSync(line, { encoding: "utf8" }) }) };
    for (const event of ["onPreBuild", "onBuild", "onPostBuild", "onSuccess"]) await plugin[event]({ utils: { cache, run } });
    console.log(JSON.stringify(said));
    globalThis.fetch = async (...call) => (console.log(JSON.stringify(call)), { ok: true });
    const { default: wake } = await import(${JSON.stringify(pathToFileURL(join(folder, "netlify/functions/wake/wake.mjs")).href)});
    await wake();
    const now = Date.now();
    Date.now = () => now + 24 * 60 * 60 * 1000;
    await wake();`;
  writeFileSync(join(folder, "netlify.mjs"), script);
  const lines = step("node netlify.mjs", folder, {
    BUILD_HOOK: "https://hook.example/",
    CONTEXT: "production",
  });
  kept.push(
    ...lines
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)),
  );
  const folders = [".dateline", "_site"];
  expect(kept).toEqual([
    [
      ["restore", folders],
      ["save", folders],
      ["save", folders],
    ],
    // Not before a day is over, since the embargo is far.
    ["https://hook.example/", { method: "POST" }],
  ]);
  expect(readFileSync(join(folder, "netlify/functions/wake/due.mjs"), "utf8")).toContain(
    `export const opens = ${Date.parse("2096-01-02T03:04Z")};`,
  );
});

test("the build command of its Cloudflare project stands in its file, and is that of its README", () => {
  const folder = forHost("cloudflare");
  const said = ["wrangler.toml", "README.md"].map((file) => readFileSync(join(folder, file), "utf8"));
  for (const text of said) expect(text).toContain("npm run check && npm run build");
});

test("what its README says can be typed as it stands", () => {
  const readme = readFileSync(join(clone, "README.md"), "utf8");
  const said = [...readme.matchAll(/^\| [^|]+ \| `(npm run [^`]+)`/gm)].map(([, line]) => line ?? "");
  expect(said).toHaveLength(6);
  expect(`${readme}${readFileSync(join(clone, ".vscode/tasks.json"), "utf8")}`).not.toMatch(/npx/);
  // The others are in the steps above, but for the preview, which does not end.
  for (const line of said.filter((one) => / (?:new|list)\b/.test(one))) step(line, clone);
  const checked = step("npm run --silent check -- --drafts --format line; npm run --silent list", clone);
  expect(checked).toContain("The headline");
});
