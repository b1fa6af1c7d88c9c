import { rmSync } from "node:fs";
import { join } from "node:path";
import { CACHE_FOLDERS } from "./command.ts";
import { addNewest, editBody } from "./edits.ts";

/** A site under measurement: what a scenario changes before the build that is timed. */
export interface Ground {
  root: string;
  output: string;
  /** Article files, oldest first, as the corpus was written. */
  articles: readonly string[];
  /** Number of the round, counted from 0. */
  round: number;
}

/** A situation in which a newsroom builds its site. */
export interface Scenario {
  name: string;
  /** Brings the ground into that situation. */
  prepare(ground: Ground): void;
  /** Undoes what later rounds, or other generators, must not see. */
  restore?(ground: Ground): void;
  flags?: readonly string[];
}

/** In the order they are run: each finds the site as the one before has left it. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: "clean build",
    prepare({ root, output }) {
      for (const folder of CACHE_FOLDERS) remove(join(root, folder));
      remove(output);
    },
  },
  { name: "nothing changed", prepare: () => undefined },
  {
    name: "one article edited",
    prepare({ root, articles, round }) {
      editBody(root, middle(articles, round), `This sentence was added in round ${round}.`);
    },
  },
  {
    name: "one article added",
    prepare({ root, articles, round }) {
      addNewest(root, middle(articles, round), round);
    },
    restore({ root }) {
      remove(join(root, "content/articles/2025/12"));
    },
  },
  { name: "no output, warm cache", prepare: ({ output }) => remove(output) },
  { name: "everything anew (--fresh)", prepare: () => undefined, flags: ["--fresh"] },
];

/** An article from the middle of the corpus, another one in every round. */
function middle(articles: readonly string[], round: number): string {
  const path = articles[Math.floor(articles.length / 2 + round) % articles.length];
  if (path === undefined) throw new Error("the corpus has no articles");
  return path;
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
