import type { Command } from "commander";
import { type Ended, example, rootOption } from "./command-parts.ts";
import type { NewArguments } from "./new.ts";

/** `dateline new`, with the fields that it takes as options. */
export function addNew(program: Command, ended: Ended): void {
  program
    .command("new")
    .summary("begin an article, or a record")
    .description(
      "Begins an article: a draft in content/articles/, with the fields to fill in. `new person`, `place`, `topic`, `story`, `author`, or a taxonomy of the newsroom’s own, begins a record. Without a headline or a name it asks for one, and for the rest, at a terminal. Prints its path.",
    )
    .argument("[headline]", "of an article, in quotation marks; or what else to begin")
    .argument("[name]", "of that, in quotation marks")
    .usage('[kind] "headline or name" [options]')
    .option("--people <names>", "with commas between, as all names here", gathered)
    .option("--places <names>", "", gathered)
    .option("--topics <names>", "", gathered)
    .option("--authors <names>", "", gathered)
    .option("--story <id>", "the running story")
    .option("--type <type>", "news, analysis, opinion, review, live or sponsored")
    .option("--description <text>", "the standfirst; of a record, who or what it is")
    .option("--date <date>", "when it is dated, as it is to stand in the file")
    .option("--language <tag>", "if it is not the site’s")
    .option("--aliases <names>", "of a record: other spellings", gathered)
    .option("--role <text>", "of a person or an author: office or occupation")
    .option("--id <id>", "of a record: the name of its file, without .md")
    .option("--field <name=value>", "any other field", gathered)
    .option("--archetype <name>", "begin with a file of content/archetypes/, without .md")
    .option(...rootOption)
    .option("--now <time>", "date it so instead of at present")
    .addHelpText(
      "after",
      example(
        'dateline new "Talks open in Paris" --people "Ana Ilić, Petro Marin"',
        'dateline new person "Ana Ilić" --role "Harbour master"',
        'dateline new article "Ana Ilić, 1950–2025" --archetype obituary',
      ),
    )
    .action(async (first: string | undefined, second: string | undefined, typed: NewArguments) =>
      ended(await (await import("./new.ts")).beginContent([first, second], typed)),
    );
}

/** An option that can be given several times. */
function gathered(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
