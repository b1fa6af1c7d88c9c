import type { Command } from "commander";
import { cacheOption, type Ended, example, nowOption, rootOption } from "./command-parts.ts";
import type { DeskArguments } from "./desk.ts";

export function addDesk(program: Command, ended: Ended): void {
  program
    .command("desk")
    .summary("write the desk on the web")
    .description(
      "Writes the desk on the web, for GitHub or GitLab, into a folder of its own. With `desk` in content/site.yaml every build has it at /admin/, and this command is not needed.",
    )
    .option(...rootOption)
    .option("--output <dir>", "folder to write admin/ into (default: _desk in the root)")
    .option(...cacheOption)
    .option("--repo <repository>", "owner/name, or its web address; else as the settings or Git say")
    .option("--branch <name>", "what is published (main)")
    .option("--service <name>", "github or gitlab, for a server of your own")
    .option(...nowOption)
    .addHelpText("after", example("dateline desk --repo harbour-times/paper"))
    .action(async (typed: DeskArguments) => ended(await (await import("./desk.ts")).desk(typed)));
}
