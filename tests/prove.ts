import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** What is proved by trying it at random, and where. Each is a usual test too, with a few tries. */
const proofs: Readonly<Record<string, readonly string[]>> = {
  crash: ["tests/site/crash-points.test.ts"],
  edits: ["tests/site/incremental.test.ts", "tests/site/replate.test.ts", "tests/site/threads.test.ts"],
  caches: ["tests/site/spoilt-cache.test.ts", "tests/site/lost-notes.test.ts"],
  embargo: ["tests/pages/hidden-pictures.test.ts", "tests/site/visibility.test.ts"],
  hostile: ["tests/source/markdown/safety.test.ts", "tests/source/markdown/hostile-input.test.ts"],
  deploy: ["tests/deploy/replay.test.ts"],
  order: ["tests/publish/publish-order.test.ts"],
};

const usage = `Usage: npm run prove -- [NAME…] [--times N] [--seed S]
Proofs: ${Object.keys(proofs).join(", ")}; all of them without a name.
--times   how many times as many tries as in the usual tests (10)
--seed    a whole number, to try again what an earlier run tried
`;

function whole(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    process.stderr.write(usage);
    process.exit(2);
  }
  return Number(text);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: "string", default: "10" },
    // By this a failure at night can be had again by day.
    seed: { type: "string", default: String(1 + Math.floor(Math.random() * 99_999_999)) },
  },
});
const names = positionals.length > 0 ? positionals : Object.keys(proofs);
if (names.some((name) => proofs[name] === undefined)) {
  process.stderr.write(usage);
  process.exit(2);
}
const [times, seed] = [whole(values.times), whole(values.seed)];
const failed: string[] = [];
for (const name of names) {
  const again = `npm run prove -- ${name} --times ${times} --seed ${seed}`;
  process.stdout.write(`\n== ${again}\n`);
  const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
  const { status } = spawnSync(process.execPath, [vitest, "run", ...(proofs[name] ?? [])], {
    stdio: "inherit",
    env: { ...process.env, PROVE_TIMES: String(times), PROVE_SEED: String(seed) },
  });
  if (status !== 0) failed.push(again);
}
process.stdout.write(
  failed.length === 0
    ? `\nAll hold: ${names.join(", ")}.\n`
    : `\nFailed:\n${failed.map((line) => `  ${line}\n`).join("")}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
