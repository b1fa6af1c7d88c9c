import type { Command } from "commander";
import { cacheOption, type Ended, example, nowOption, rootOption } from "./command-parts.ts";
import type { LetterArguments } from "./letter.ts";

export function addLetter(program: Command, ended: Ended): void {
  program
    .command("letter")
    .summary("write a letter by e-mail")
    .description(
      "Writes the articles of a day, or the newest of a story or a topic, as HTML and as text for a mail service, into letters/. What readers may not see yet is not in it, and nothing tells who opened it.",
    )
    .option(...rootOption)
    .option(...cacheOption)
    .option("--day <day>", "what was published on a day, such as 2026-01-09")
    .option("--story <id>", "a running story, by its id or its name")
    .option("--topic <name>", "a topic, by its name")
    .option("--language <tag>", "of the paper in another language than the site’s own")
    .option("--url <url>", "address of the site, instead of the one in content/site.yaml")
    .option(...nowOption)
    .option("--force", "write it anew also where somebody changed it by hand")
    .addHelpText("after", example("dateline letter --day 2026-01-09", "dateline letter --story the-harbour"))
    .action(async (typed: LetterArguments) => ended(await (await import("./letter.ts")).letter(typed)));
}
