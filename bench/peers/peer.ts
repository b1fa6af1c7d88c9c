import type { Command } from "../measure/measurement.ts";

/** Another generator that builds the same site from the same articles. */
export interface Peer {
  name: string;
  /** Its version, or undefined when it is not on this machine. */
  version(): Promise<string | undefined>;
  /**
   * Lays its site out in an empty folder and says how to build it.
   * @param folder absolute path of the empty folder
   * @param corpus absolute path of the Dateline root with the articles
   */
  prepare(folder: string, corpus: string): Promise<PreparedPeer>;
}

/** A site ready to be built. */
export interface PreparedPeer {
  command: Command;
  /** Folder the site goes to. */
  output: string;
  /** Everything to delete before a clean build, the output included. */
  traces: readonly string[];
}
