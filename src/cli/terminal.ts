/** Prints a line of what the command was asked for: standard output. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Prints a line about what is wrong: standard error. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

/**
 * Lets a reader hang up (`dateline check | head`): what is left is not printed, and the command still does its work and
 * ends as it would have.
 */
export function allowHangUp(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}

/** Resolves when all that was printed has left the process, or never will. */
export async function flush(): Promise<void> {
  const streams = [process.stdout, process.stderr];
  await Promise.all(streams.map((stream) => new Promise<void>((done) => stream.write("", () => done()))));
}
