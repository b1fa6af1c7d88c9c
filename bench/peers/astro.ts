import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnText } from "../measure/spawn-text.ts";
import { REPOSITORY } from "../workspace.ts";
import type { Peer, PreparedPeer } from "./peer.ts";

/** The newest Astro that runs on Node 20; 6 and later ask for 22. */
const PACKAGES = ["astro@5", "any-ascii"];
/** Astro is no part of this project: it lives beside it, and is kept from run to run. */
const HOME = join(tmpdir(), "dateline-bench-astro");
const PACKAGE = join(HOME, "node_modules/astro");

/** Installs Astro outside the project. Throws Error when npm cannot. */
export async function installAstro(): Promise<void> {
  if (existsSync(PACKAGE) && existsSync(join(HOME, "node_modules/any-ascii"))) return;
  mkdirSync(HOME, { recursive: true });
  writeFileSync(join(HOME, "package.json"), '{ "private": true }\n');
  const { exitCode, stderr } = await spawnText({ file: "npm", args: ["install", ...PACKAGES], cwd: HOME });
  if (exitCode !== 0) throw new Error(`npm install ${PACKAGES.join(" ")}: ${stderr}`);
}

/** Astro with a content collection, if `installAstro` has been called. */
export const astro: Peer = {
  name: "Astro",

  async version() {
    if (!existsSync(PACKAGE)) return undefined;
    const { version }: { version: string } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
    return version;
  },

  async prepare(folder, corpus): Promise<PreparedPeer> {
    const site = join(folder, "site");
    cpSync(join(REPOSITORY, "bench/astro"), site, { recursive: true });
    symlinkSync(join(HOME, "node_modules"), join(site, "node_modules"));
    cpSync(join(corpus, "content/media"), join(site, "public/media"), { recursive: true });
    return {
      command: {
        file: process.execPath,
        args: [join(PACKAGE, "astro.js"), "build", "--silent"],
        cwd: site,
        env: {
          ASTRO_TELEMETRY_DISABLED: "1",
          BENCH_ARTICLES: join(corpus, "content/articles"),
          // Its default heap is too small for a larger paper.
          NODE_OPTIONS: "--max-old-space-size=8192",
        },
      },
      output: join(site, "dist"),
      // The content layer keeps what it parsed in `cacheDir`, which the site's configuration puts here.
      traces: [join(site, "dist"), join(site, ".astro"), join(site, ".cache")],
    };
  },
};
