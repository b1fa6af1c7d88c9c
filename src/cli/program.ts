import { Command, Option } from "commander";
import type { Ended } from "./command-parts.ts";
import { commands } from "./commands.ts";
import { ownVersion } from "./own-version.ts";
import { print } from "./terminal.ts";
import { thisProcess, type Volume } from "./this-process.ts";
import { UsageError } from "./usage-error.ts";
import { wayToRunWith } from "./way-to-run.ts";

/** The command line: what can be typed, and its help. */
export function createProgram(ended: Ended): Command {
  const program = new Command("dateline");
  program
    .description("Makes a news site from a folder of Markdown articles.")
    .usage("<command> [options]")
    .version(ownVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .configureHelp({ subcommandTerm })
    // Messages are worded and printed in one place, where every other ending of a command is.
    .configureOutput({ writeOut: print, outputError: () => undefined })
    .exitOverride()
    .hook("preAction", (_, command) => {
      refuseEmpty(command);
      thisProcess.volume = volumeOf(command.opts<VolumeOptions>());
    })
    .addHelpText("after", generalHelp);
  for (const add of commands) add(program, ended);
  for (const command of program.commands)
    command
      .addOption(new Option("-q, --quiet", "say nothing but what is wrong, or was asked for"))
      .addOption(new Option("-v, --verbose", "say more, for finding out why something is slow or fails"));
  return program;
}

interface VolumeOptions {
  readonly quiet?: true;
  readonly verbose?: true;
}

function volumeOf({ quiet, verbose }: VolumeOptions): Volume {
  if (quiet === true && verbose === true) throw new UsageError("--quiet and --verbose cannot both be meant.");
  if (quiet === true) return "quiet";
  return verbose === true ? "verbose" : "usual";
}

/** An empty value is most often a variable that was not set, and would be taken for the working folder. */
function refuseEmpty(command: Command): void {
  for (const option of command.options) {
    const value: unknown = command.getOptionValue(option.attributeName());
    if (typeof value === "string" && value.trim() === "")
      throw new UsageError(`Option “${option.flags}” needs a value, and was given an empty one.`);
  }
  for (const [at, argument] of command.registeredArguments.entries())
    if (command.args[at]?.trim() === "")
      throw new UsageError(
        `The ${argument.name()} is empty; \`${wayToRunWith(command.name(), "--help")}\` shows an example.`,
      );
}

const generalHelp = `
Examples:
  dateline init our-paper            make a new newsroom
  dateline new "Talks open in Paris" begin an article
  dateline serve                     see it while you write
  dateline build                     build the site into _site

Exit codes: 0 done, 1 the content has errors, 2 wrong usage, 3 the machine failed.
Options of a command: dateline <command> --help`;

/** A command in the list of commands: its name and what it wants, `new <headline>`. */
function subcommandTerm(command: Command): string {
  const wanted = command.registeredArguments.map((one) =>
    one.required ? `<${one.name()}>` : `[${one.name()}]`,
  );
  return [command.name(), ...wanted].join(" ");
}
