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

/** What the command line holds of its own process, of which there is one. Nothing else in Dateline is global. */
interface ThisProcess {
  /** Standard output as it was found. */
  output: Printer;
  /** The process is about to end as Dateline means it to end. */
  isLeaving: boolean;
  /** Where it is at work; undefined before it knows. */
  workplace: Workplace | undefined;
}

export const thisProcess: ThisProcess = {
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
