import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
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

/** Runs the program and gives the seconds that it took. Throws Error where it fails. */
async function run(...args: readonly string[]): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, [program, ...args, "--root", root ?? "", "--quiet"], {
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
  while (!(await (await fetch(page)).text()).includes(sentence)) await wait(10);
}

function megabytesIn(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) bytes += statSync(join(entry.parentPath, entry.name)).size;
  return bytes / 1_000_000;
}

const say = (what: string, value: string): void => console.log(`${what.padEnd(58)} ${value}`);
const seconds = (value: number): string => `${value.toFixed(2)} s`;

try {
  console.log(
    `Node.js ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}, ${new Date().toISOString().slice(0, 10)}`,
  );
  const site = join(root, "_site");
  say("clean build", seconds(await run("build", "--fresh")));
  say("first deployment", seconds(await run("deploy", target)));
  say("deployment of the same edition", seconds(await run("deploy", target)));

  // A runner that has what was kept of the last build, and no site.
  rmSync(site, { recursive: true });
  for (const name of ["search", "pictures"])
    rmSync(join(root, ".dateline", name), { recursive: true, force: true });
  say("kept between builds (.dateline)", `${megabytesIn(join(root, ".dateline")).toFixed(1)} MB`);
  const added = addNewest(root, articleFiles(root).at(-1) ?? "", 0);
  const build = await run("build", "--changes-only");
  const deploy = await run("deploy", target);
  await readersHave(added, "Late addition number 0");
  say("one article added, build --changes-only", seconds(build));
  say("one article added, deploy", seconds(deploy));
  say("one article added, from save to the reader", seconds(build + deploy));
  say("whole build again", seconds(await run("build")));

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
