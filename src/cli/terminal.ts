import { isSystemError } from "../model/system-error.ts";
import { printerOf, thisProcess } from "./this-process.ts";

/**
 * Keeps standard output for what the command was asked for. Whatever else is printed there, by a library, a layout or a plugin
 * of the newsroom, in this thread or in another, goes to standard error; another program may be reading the output.
 */
export function ownOutput(): void {
  thisProcess.output = printerOf(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr);
}

/** Prints what the command was asked for, as it is: standard output. */
export function print(text: string): void {
  thisProcess.output(text);
}

/** Prints a line of what the command was asked for. */
export function say(line: string): void {
  print(`${line}\n`);
}

/** Prints a line that tells how it went, which nobody asked for: nothing with `--quiet`. */
export function remark(line: string): void {
  if (thisProcess.volume !== "quiet") say(line);
}

/** The same where standard output is for something else, or something is wrong: standard error. */
export function note(line: string): void {
  if (thisProcess.volume !== "quiet") complain(line);
}

/** Prints what helps to find out why something is slow or fails: with `--verbose`, and to standard error. */
export function explain(line: string): void {
  if (thisProcess.volume === "verbose") complain(line);
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
    stream.on("error", (error) => {
      if (!isSystemError(error, "EPIPE")) throw error;
    });
  }
}

/** Resolves when all that was printed has left the process, or never will. */
export async function flush(): Promise<void> {
  const printers = [thisProcess.output, printerOf(process.stderr)];
  await Promise.all(printers.map((print) => new Promise<void>((done) => print("", done))));
}
