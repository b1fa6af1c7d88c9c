import type { Command } from "commander";
import { cacheOption, type Ended, example, rootOption } from "./command-parts.ts";
import type { TagArguments } from "./tag.ts";

export function addTag(program: Command, ended: Ended): void {
  program
    .command("tag")
    .summary("propose names for articles")
    .description(
      "Proposes the people, places, topics, story and authors that articles name and are not tagged with, and tags that may be misspelt. At a terminal it asks one by one; in a pipe it prints JSON, one line for each article.",
    )
    .argument("[files...]", "the files of articles")
    .option(...rootOption)
    .option(...cacheOption)
    .option("--all", "go through the whole archive, and go on where an earlier run was cut short")
    .option("--write", "write what you accept into the front matter")
    .option("--yes", "with --write: accept all that is at least as sure as --min says (0.8)")
    .option("--min <number>", "leave out what is less sure than this, from 0 to 1")
    .addHelpText(
      "after",
      example(
        "dateline tag content/articles/2025/talks.md",
        "dateline tag content/articles/2025/talks.md --write",
        "dateline tag --all --write --yes --min 0.9",
      ),
    )
    .action(async (files: readonly string[], typed: TagArguments) =>
      ended(await (await import("./tag.ts")).tag(files, typed)),
    );
}
