import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { serveCommand } from "./dateline/command.ts";
import { addressOf, articleFiles, editBody } from "./dateline/edits.ts";
import { median } from "./measure/summary.ts";

const USAGE =
  "usage: tsx bench/preview.ts --root DIR [--port NUMBER] [--edits NUMBER]   (edits files of the root)";
const POLL_MS = 5;
const START_LIMIT_MS = 600_000;
const EDIT_LIMIT_MS = 60_000;

const { values } = parseArgs({
  options: {
    root: { type: "string" },
    port: { type: "string", default: "8099" },
    edits: { type: "string", default: "20" },
  },
});
const port = Number(values.port);
const edits = Number(values.edits);
if (values.root === undefined || !Number.isInteger(port) || !Number.isInteger(edits) || edits < 1) {
  console.error(USAGE);
  process.exit(2);
}
await measurePreview(values.root, port, edits).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  // The polling may still be waiting for its next turn.
  process.exit(1);
});

/** Starts the preview, measures it and ends it again. Throws Error when it ends by itself. */
async function measurePreview(root: string, serverPort: number, count: number): Promise<void> {
  const { file, args } = serveCommand(root, serverPort);
  const server = spawn(file, args, { stdio: ["ignore", "ignore", "inherit"] });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const endedByItself = ended.then(() => Promise.reject(new Error("the preview has ended by itself")));
  try {
    await Promise.race([measureEdits(root, `http://localhost:${serverPort}`, count), endedByItself]);
  } finally {
    endedByItself.catch(() => undefined);
    server.kill();
    await ended;
  }
}

/** Edits articles all over the corpus, one at a time, and prints how long each took to be seen. */
async function measureEdits(root: string, site: string, count: number): Promise<void> {
  const start = await timeUntil(() => pageHas(`${site}/`, ""), START_LIMIT_MS);
  console.log(`first answer after ${(start / 1000).toFixed(2)} s`);
  const articles = articleFiles(root);
  const times: number[] = [];
  for (let edit = 0; edit < count; edit++) {
    const path = articles[Math.floor((edit / count) * articles.length)] ?? "";
    const sentence = `Edit number ${edit} of process ${process.pid}.`;
    editBody(root, path, sentence);
    times.push(await timeUntil(() => pageHas(`${site}${addressOf(path)}`, sentence), EDIT_LIMIT_MS));
  }
  const [middle, longest] = [Math.round(median(times)), Math.round(Math.max(...times))];
  console.log(`${count} edits seen after ${middle} ms (median), ${longest} ms (longest)`);
}

/** Asks until the answer is yes; gives the milliseconds that took, at a grain of a few. Throws Error after `limit` ms. */
async function timeUntil(ask: () => Promise<boolean>, limit: number): Promise<number> {
  const started = performance.now();
  while (!(await ask())) {
    if (performance.now() - started > limit) throw new Error(`no answer in ${limit / 1000} s`);
    await wait(POLL_MS);
  }
  return performance.now() - started;
}

/** True if the server answers with a page that holds the text. No server is no, not an error. */
async function pageHas(url: string, text: string): Promise<boolean> {
  try {
    const answer = await fetch(url);
    const body = await answer.text();
    return answer.ok && body.includes(text);
  } catch {
    return false;
  }
}
