import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { loadavg } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import S3rver from "s3rver";
import { addNewest, addressOf, articleFiles, editBody } from "./dateline/edits.ts";
import { median } from "./measure/summary.ts";

const usage = `usage: tsx bench/deliver.ts --root DIR [--edits NUMBER]   (edits files of the root)

How soon readers have what was saved: the site goes to a storage of S3's kind on this machine.
`;

const { values } = parseArgs({
  options: { root: { type: "string" }, edits: { type: "string", default: "20" } },
});
const { root } = values;
const edits = Number(values.edits);
if (root === undefined || !Number.isInteger(edits) || edits < 1) {
  process.stderr.write(usage);
  process.exit(2);
}

const program = fileURLToPath(new URL("../bin/dateline.js", import.meta.url));
const target = "s3://paper/site";
const directory = mkdtempSync(join(dirname(root), "storage-"));
const storage = new S3rver({
  ...{ port: 0, address: "127.0.0.1", silent: true, directory },
  configureBuckets: [{ name: "paper" }],
});
const { port } = await storage.run();
const endpoint = `http://127.0.0.1:${port}`;
const env = {
  ...process.env,
  ...{ AWS_ACCESS_KEY_ID: "S3RVER", AWS_SECRET_ACCESS_KEY: "S3RVER", AWS_ENDPOINT_URL_S3: endpoint },
};

/** The end of the day that `addNewest` adds to: what is added is news, and the old pages are as old as they were that day. */
const asOf = ["--now", "2025-12-01T23:59"];

/** Runs the program and gives the seconds that it took. Throws Error where it fails. */
async function run(args: readonly string[], newsroom = root): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, [program, ...args, "--root", newsroom ?? "", "--quiet"], {
    env,
    stdio: "ignore",
  });
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0) throw new Error(`dateline ${args[0]} ended with ${code}`);
  return (performance.now() - started) / 1_000;
}

/** Waits until readers have a page in which something stands. */
async function readersHave(path: string, sentence: string): Promise<void> {
  const page = `${endpoint}/paper/site${addressOf(path)}index.html`;
  while (!(await (await fetch(page)).text()).includes(sentence)) await wait(50);
}

function megabytesIn(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) bytes += statSync(join(entry.parentPath, entry.name)).size;
  return bytes / 1_000_000;
}

/**
 * Gives another machine the content, with the times of a fresh checkout, and what is kept between builds but for the site,
 * its pictures and search index. Gives the megabytes of what is kept, as files and as an archive.
 */
function takeAlong(machine: string, without: readonly string[]): { kept: number; packed: number } {
  cpSync(join(root ?? "", "content"), join(machine, "content"), { recursive: true });
  const archive = join(machine, "kept.tar");
  const left = ["search", "pictures", ...without].map((name) => `--exclude=${name}*`);
  execFileSync("tar", ["--zstd", "-cf", archive, ...left, "-C", root ?? "", ".dateline"]);
  execFileSync("tar", ["--zstd", "-xf", archive, "-C", machine]);
  const packed = statSync(archive).size / 1_000_000;
  return { kept: megabytesIn(join(machine, ".dateline")), packed };
}

const say = (what: string, value: string): void => console.log(`${what.padEnd(58)} ${value}`);
const seconds = (value: number): string => `${value.toFixed(2)} s`;

try {
  console.log(
    `Node.js ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}, ${new Date().toISOString().slice(0, 10)}`,
  );
  say("clean build", seconds(await run(["build", "--fresh", ...asOf])));
  say("first deployment", seconds(await run(["deploy", target])));
  say("deployment of the same edition", seconds(await run(["deploy", target])));

  // A machine that has the newsroom as Git checked it out, what was kept of the last build, and no site.
  for (const without of [[], ["texts"]]) {
    const runner = mkdtempSync(join(dirname(root), "runner-"));
    try {
      const { kept, packed } = takeAlong(runner, without);
      const what = without.length === 0 ? "" : `, without ${without.join(", ")}`;
      say(`kept between builds${what}`, `${kept.toFixed(1)} MB, packed ${packed.toFixed(1)} MB`);
      await run(["deploy", target]);
      const added = addNewest(runner, articleFiles(root).at(-1) ?? "", without.length);
      const build = await run(["build", "--changes-only", ...asOf], runner);
      const deploy = await run(["deploy", target], runner);
      await readersHave(added, `Late addition number ${without.length}`);
      say(`one article added${what}: build --changes-only`, seconds(build));
      say("one article added, deploy", seconds(deploy));
      say("one article added, from save to the reader", seconds(build + deploy));
    } finally {
      rmSync(runner, { recursive: true });
    }
  }
  say("whole build again", seconds(await run(["build"])));

  const watch = spawn(process.execPath, [program, "watch", "--deploy", target, "--root", root], {
    env,
    stdio: ["ignore", "pipe", "ignore"],
  });
  let said = "";
  watch.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  while (!/Nothing to do|Sent to/.test(said)) await wait(50);
  await wait(2_000);
  const articles = articleFiles(root);
  const times: number[] = [];
  for (let edit = 0; edit < edits; edit += 1) {
    const path = articles[Math.floor((edit / edits) * articles.length)] ?? "";
    const sentence = `Edit number ${edit} of process ${process.pid}.`;
    const started = performance.now();
    editBody(root, path, sentence);
    await readersHave(path, sentence);
    times.push((performance.now() - started) / 1_000);
    // The rest of the edition goes out behind the page.
    while (said.split("Sent to").length - 1 <= edit) await wait(20);
  }
  say(`${edits} edits while watching, from save to the reader: median`, seconds(median(times)));
  say("the longest", seconds(Math.max(...times)));
  watch.kill("SIGINT");
  await new Promise((resolve) => watch.once("exit", resolve));
} finally {
  await storage.close();
  rmSync(directory, { recursive: true, force: true });
}
