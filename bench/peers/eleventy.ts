import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY } from "../workspace.ts";
import type { Peer, PreparedPeer } from "./peer.ts";

const PACKAGE = join(REPOSITORY, "node_modules/@11ty/eleventy");

/** The Eleventy this project is built on, used the ordinary way: Markdown files are templates. */
export const eleventy: Peer = {
  name: "Eleventy",

  async version() {
    const { version }: { version: string } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
    return version;
  },

  async prepare(folder, corpus): Promise<PreparedPeer> {
    const site = join(folder, "site");
    const output = join(folder, "out");
    cpSync(join(REPOSITORY, "bench/eleventy"), site, { recursive: true });
    writeFileSync(join(site, "package.json"), '{ "type": "module" }\n');
    symlinkSync(join(REPOSITORY, "node_modules"), join(site, "node_modules"));
    symlinkSync(join(corpus, "content/articles"), join(site, "news/articles"));
    symlinkSync(join(corpus, "content/media"), join(site, "media"));
    return {
      command: { file: process.execPath, args: [join(PACKAGE, "cmd.cjs"), `--output=${output}`], cwd: site },
      output,
      traces: [output],
    };
  },
};
