/** The folders that work is done on; absolute. */
export interface Workplace {
  readonly root: string;
  /** Where the cache is. */
  readonly notes: string;
  /** Every folder that is written to. */
  readonly folders: readonly string[];
}

/** Prints a text, and tells when it has left the process. */
export type Printer = (text: string, done?: () => void) => void;

/** `quiet` for mistakes alone, `verbose` for what helps to find out why something is slow or fails. */
export type Volume = "quiet" | "usual" | "verbose";

/** What the command line holds of its own process, of which there is one. Nothing else in Dateline is global. */
interface ThisProcess {
  /** How much it says beside what it was asked for. */
  volume: Volume;
  /** Standard output as it was found. */
  output: Printer;
  /** The process is about to end as Dateline means it to end. */
  isLeaving: boolean;
  /** Where it is at work; undefined before it knows. */
  workplace: Workplace | undefined;
}

export const thisProcess: ThisProcess = {
  volume: "usual",
  output: printerOf(process.stdout),
  isLeaving: false,
  workplace: undefined,
};

export function printerOf(stream: NodeJS.WriteStream): Printer {
  const write = stream.write.bind(stream);
  return (text, done) => {
    write(text, done);
  };
}
