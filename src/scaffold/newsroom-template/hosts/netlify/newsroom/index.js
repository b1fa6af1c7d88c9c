// What Netlify does around a build of the newsroom.
import { mkdirSync, writeFileSync } from "node:fs";

// What was read and what stands; without it a build is slower and no different. Netlify keeps npm’s files by itself.
const kept = [".dateline", "_site"];

export async function onPreBuild({ utils }) {
  await utils.cache.restore(kept);
}

// Before the functions are made: `wake` carries with it when the next embargo ends.
export async function onBuild({ utils }) {
  const list = await utils.run.command("{{listQuietly}} -- --waiting --format json", { stdio: "pipe" });
  const [next] = JSON.parse(list.stdout).heldBack;
  const opens = next === undefined ? "Number.POSITIVE_INFINITY" : Date.parse(next.until);
  mkdirSync("netlify/functions/wake", { recursive: true });
  writeFileSync(
    "netlify/functions/wake/due.mjs",
    `export const built = ${Date.now()};\nexport const opens = ${opens};\n`,
  );
}

export async function onPostBuild({ utils }) {
  await utils.cache.save(kept);
}

// The site is out: tells the WebSub hub and IndexNow, where the settings name them.
export async function onSuccess({ utils }) {
  if (process.env.CONTEXT !== "production") return;
  await utils.run.command("{{notify}}");
  await utils.cache.save(kept);
}
