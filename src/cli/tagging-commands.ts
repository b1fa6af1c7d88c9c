import type { Command } from "commander";
import { cacheOption, type Ended, example, rootOption } from "./command-parts.ts";
import type { NameArguments } from "./name.ts";
import type { NamesArguments } from "./names.ts";
import type { TagArguments } from "./tag.ts";

export function addTag(program: Command, ended: Ended): void {
  program
    .command("tag")
    .summary("propose names for articles")
    .description(
      "Proposes the people, places, topics, story and authors that articles name and are not tagged with, and tags that may be misspelt. At a terminal it asks one by one; in a pipe it prints JSON, one line for each article.",
    )
    .argument("[files...]", "the files of articles, or folders of them")
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
        "dateline tag content/articles/2025",
        "dateline tag --all --write --yes --min 0.9",
      ),
    )
    .action(async (files: readonly string[], typed: TagArguments) =>
      ended(await (await import("./tag.ts")).tag(files, typed)),
    );
}

export function addNames(program: Command, ended: Ended): void {
  program
    .command("names")
    .summary("list all names by use")
    .description(
      "Lists the names of each field, the most used first, with how many articles have them. Names that are nearly the same stand together.",
    )
    .option(...rootOption)
    .option(...cacheOption)
    .option("--field <name>", "people, places, topics … alone")
    .option("--format <name>", "pretty or json", "pretty")
    .addHelpText("after", example("dateline names --field people", "dateline names --format json"))
    .action(async (typed: NamesArguments) => ended(await (await import("./names.ts")).names(typed)));
}

export function addName(program: Command, ended: Ended): void {
  program
    .command("name")
    .summary("give something another name everywhere")
    .description(
      "Gives a person, a place, a topic, an author or a story another name in every article and record, or makes one of two names. The old address leads to the new one. All files are written, or none.",
    )
    .argument("<old>", "as it is called now, in quotation marks")
    .argument("<new>", "as it is to be called")
    .option(...rootOption)
    .option(...cacheOption)
    .option("--field <name>", "which one is meant, where several fields have the name")
    .option("--dry-run", "say what would be written, and write nothing")
    .addHelpText(
      "after",
      example('dateline name "Kiev" "Kyiv"', 'dateline name Paris "Paris, Texas" --field places'),
    )
    .action(async (old: string, wanted: string, typed: NameArguments) =>
      ended(await (await import("./name.ts")).name(old, wanted, typed)),
    );
}
