let toOutput = writerOf(process.stdout);

/**
 * Keeps standard output for what the command was asked for. Whatever else is printed there, by a library, a layout or a plugin
 * of the newsroom, in this thread or in another, goes to standard error; another program may be reading the output.
 */
export function ownOutput(): void {
  toOutput = writerOf(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr);
}

function writerOf(stream: NodeJS.WriteStream): (text: string, done?: () => void) => void {
  const write = stream.write.bind(stream);
  return (text, done) => {
    write(text, done);
  };
}

/** Prints what the command was asked for, as it is: standard output. */
export function print(text: string): void {
  toOutput(text);
}

/** Prints a line of what the command was asked for. */
export function say(line: string): void {
  print(`${line}\n`);
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
  const writers = [toOutput, writerOf(process.stderr)];
  await Promise.all(writers.map((write) => new Promise<void>((done) => write("", done))));
}
