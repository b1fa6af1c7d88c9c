import { cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { spawnText } from "../measure/spawn-text.ts";
import { REPOSITORY } from "../workspace.ts";
import type { Peer, PreparedPeer } from "./peer.ts";

/** Hugo from the PATH. It has no cache between builds: every build is a clean one. */
export const hugo: Peer = {
  name: "Hugo",

  async version() {
    const ending = await spawnText({ file: "hugo", args: ["version"] }).catch(() => undefined);
    return ending && /v(\d[\d.]*)/.exec(ending.stdout)?.[1];
  },

  async prepare(folder, corpus): Promise<PreparedPeer> {
    const site = join(folder, "site");
    const output = join(folder, "out");
    cpSync(join(REPOSITORY, "bench/hugo"), site, { recursive: true });
    mkdirSync(join(site, "data"));
    // Hugo has no archives by date; its content adapter makes a page for each of these days, their months and years.
    writeFileSync(join(site, "data/days.json"), JSON.stringify(daysOf(join(corpus, "content/articles"))));
    writeFileSync(join(site, "mounts.yaml"), stringify({ module: { mounts: mounts(corpus) } }));
    return {
      command: {
        file: "hugo",
        args: ["--source", site, "--config", "hugo.yaml,mounts.yaml", "--destination", output, "--quiet"],
      },
      output,
      traces: [output, join(site, "resources")],
    };
  },
};

function mounts(corpus: string): { source: string; target: string }[] {
  const own = ["content", "static", "layouts", "data"].map((name) => ({ source: name, target: name }));
  return [
    ...own,
    { source: join(corpus, "content/articles"), target: "content/articles" },
    { source: join(corpus, "content/media"), target: "static/media" },
  ];
}

/** The days (`YYYY-MM-DD`) on which articles came out, by their file names. */
function daysOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return [...new Set(files.map((entry) => entry.name.slice(0, 10)))].sort();
}
