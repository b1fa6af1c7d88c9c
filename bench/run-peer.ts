import { mkdirSync, rmSync } from "node:fs";
import { countFiles } from "./measure/count-files.ts";
import { measure } from "./measure/measure.ts";
import type { Peer } from "./peers/peer.ts";
import type { Subject } from "./subject.ts";

/**
 * Another generator, which always builds everything. Its site is deleted after each run, so that the RAM disk never
 * holds more than one of them.
 * @param folder where its site is laid out; it must not exist yet
 * @param corpus the Dateline root with the articles
 */
export async function peerSubject(peer: Peer, folder: string, corpus: string): Promise<Subject> {
  mkdirSync(folder, { recursive: true });
  const { command, output, traces } = await peer.prepare(folder, corpus);
  let files = 0;
  const clean = (): void => {
    for (const trace of traces) rmSync(trace, { recursive: true, force: true });
  };
  return {
    name: peer.name,
    async run() {
      clean();
      const measurement = await measure(command);
      files = countFiles(output);
      clean();
      return new Map([["clean build", measurement]]);
    },
    facts: () => ({ files }),
  };
}
