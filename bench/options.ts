import { parseArgs } from "node:util";

/** What the user asked the benchmark for. */
export interface Options {
  articles: number;
  seed: number;
  runs: number;
  warmUps: number;
  /** Names of other generators, in lower case. */
  peers: readonly string[];
  withAstro: boolean;
  withDateline: boolean;
  withFloor: boolean;
  /** Parent folder of the workspace. */
  parent: string | undefined;
  report: boolean;
  date: string | undefined;
  note: string | undefined;
}

export const USAGE = `usage: npm run bench -- [--articles NUMBER] [--seed NUMBER] [--runs NUMBER] [--warm-ups NUMBER]
       [--peers hugo,eleventy,astro] [--with-astro] [--no-dateline] [--no-floor] [--dir DIR] [--report] [--date YYYY-MM-DD] [--note TEXT]`;

/**
 * Reads the arguments after the program's name.
 * @throws Error that says what is wrong with them
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      articles: { type: "string", default: "10000" },
      seed: { type: "string", default: "1" },
      runs: { type: "string", default: "3" },
      "warm-ups": { type: "string", default: "1" },
      peers: { type: "string", default: "hugo,eleventy" },
      "with-astro": { type: "boolean", default: false },
      dateline: { type: "boolean", default: true },
      floor: { type: "boolean", default: true },
      dir: { type: "string" },
      report: { type: "boolean", default: false },
      date: { type: "string" },
      note: { type: "string" },
    },
  });
  if (values.date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(values.date))
    throw new Error("--date is YYYY-MM-DD");
  const peers = values.peers.split(",").map((name) => name.trim().toLowerCase());
  return {
    articles: wholeNumber("articles", values.articles, 1),
    seed: wholeNumber("seed", values.seed, 0),
    runs: wholeNumber("runs", values.runs, 1),
    warmUps: wholeNumber("warm-ups", values["warm-ups"], 0),
    peers: [...new Set([...peers, ...(values["with-astro"] ? ["astro"] : [])])].filter(Boolean),
    withAstro: values["with-astro"],
    withDateline: values.dateline,
    withFloor: values.floor,
    parent: values.dir,
    report: values.report,
    date: values.date,
    note: values.note,
  };
}

function wholeNumber(name: string, text: string, least: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least) throw new Error(`--${name} is a whole number from ${least}`);
  return value;
}
