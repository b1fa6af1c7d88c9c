import { resolve } from "node:path";
import { buildSite } from "../build/build-site.ts";
export async function main(args: readonly string[]): Promise<void> {
  const get = (name: string) => { const i = args.indexOf(name); return i === -1 ? undefined : args[i + 1]; };
  const root = resolve(get("--root") ?? "."); const output = resolve(get("--output") ?? "_site");
  process.chdir(root);
  const t0 = performance.now();
  const r = await buildSite({ root, output, now: Date.now(), drafts: false, fresh: args.includes("--fresh") }, { step() {} });
  console.error(r.problems.slice(0, 20), r.problems.length);
  console.log({ ...r, problems: r.problems.length }, performance.now() - t0, performance.now(), process.resourceUsage().maxRSS / 1024);
}
