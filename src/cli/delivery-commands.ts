import type { Command } from "commander";
import { cacheOption, type Ended, example, rootOption } from "./command-parts.ts";
import type { DeployArguments } from "./deploy.ts";
import type { DiffArguments } from "./diff.ts";
import type { MergeArguments } from "./merge.ts";
import type { VerifyArguments } from "./verify.ts";
import type { WatchArguments } from "./watch.ts";

// Commands for what stands when a build is done, and for its way to readers.

export function addDeploy(program: Command, ended: Ended): void {
  program
    .command("deploy")
    .summary("send the site to where readers get it")
    .description(
      "Sends what was built to a folder, to another machine by rsync, or to S3 and the like: what differs, in an order in which no reader comes to half of an edition. It builds nothing. Keys and passwords come from the environment.",
    )
    .argument("<target>", "a folder, host:path or rsync://host/module/path for rsync, or s3://bucket/prefix")
    .option(...rootOption)
    .option("--output <dir>", "folder of the site (default: _site in the root)")
    .option(...cacheOption)
    .option(
      "--notes <place>",
      "where to note what stands at the target (default: beside it, with the ending .dateline)",
    )
    .option("--dry-run", "say what would be done, and send nothing")
    .option(
      "--fetch-manifest",
      "send nothing, and note here what stands there, for `dateline build --changes-only`",
    )
    .option("--rollback", "go back to the edition before; what was withdrawn since does not come back")
    .option("--json", "print what was done as JSON")
    .addHelpText(
      "after",
      example(
        "dateline deploy s3://our-paper/site",
        "dateline deploy web@example.org:/var/www/our-paper --dry-run",
      ),
    )
    .action(async (target: string, typed: DeployArguments) =>
      ended(await (await import("./deploy.ts")).deploySite(target, typed)),
    );
}

export function addMerge(program: Command, ended: Ended): void {
  program
    .command("merge")
    .argument("<parts...>", "folders that `dateline build --shard` made")
    .summary("make one site of its parts")
    .description(
      "Makes one site of the parts that several machines built of it, byte for byte what one build makes. They must be of one edition, and each must be there.",
    )
    .option(...rootOption)
    .option("--output <dir>", "folder for the site (default: _site in the root)")
    .option(...cacheOption)
    .option("--json", "print what was done as JSON")
    .addHelpText("after", example("dateline merge part-1 part-2"))
    .action(async (parts: readonly string[], typed: MergeArguments) =>
      ended(await (await import("./merge.ts")).merge(parts, typed)),
    );
}

export function addWatch(program: Command, ended: Ended): void {
  program
    .command("watch")
    .summary("build and send at every save")
    .description(
      "Builds the site whenever something in the newsroom is saved, and when an embargo ends, until it is stopped; with --deploy, what changed is sent at once. For election nights and the like.",
    )
    .option(...rootOption)
    .option("--output <dir>", "folder for the site (default: _site in the root)")
    .option(...cacheOption)
    .option("--url <url>", "address of the site, instead of the one in content/site.yaml")
    .option("--no-search", "leave what changed of the search index to `dateline index`")
    .option("--deploy <target>", "send it there, as `dateline deploy` does")
    .option("--notes <place>", "where to note what stands at the target (default: beside it)")
    .addHelpText("after", example("dateline watch --deploy s3://our-paper/site"))
    .action(async (typed: WatchArguments) => ended(await (await import("./watch.ts")).watch(typed)));
}

export function addVerify(program: Command, ended: Ended): void {
  program
    .command("verify")
    .argument("[where]", "folder or web address of the site (default: _site in the root)")
    .summary("compare a site with what was built")
    .description(
      "Holds every file of a finished site, in a folder or on the web, against the edition that was built, byte for byte. Prints the path of each that differs, and ends with 1 then.",
    )
    .option(...rootOption)
    .option(...cacheOption)
    .option("--manifest <file>", "the edition: a manifest of .dateline/, or what `sha256sum` prints")
    .option("--json", "print what was found as JSON")
    .addHelpText("after", example("dateline verify", "dateline verify https://example.org/"))
    .action(async (where: string | undefined, typed: VerifyArguments) =>
      ended(await (await import("./verify.ts")).verify(where, typed)),
    );
}

export function addDiff(program: Command, ended: Ended): void {
  program
    .command("diff")
    .argument("<before>", "folder of a site, or the list of an edition")
    .argument("<after>", "the same of another edition")
    .summary("list what differs between two editions")
    .description(
      "Lists the files that differ between two editions: + for a new one, ~ for one with other bytes, - for one that is gone. Ends with 1 where there are any.",
    )
    .option("--json", "print what was found as JSON")
    .addHelpText("after", example("dateline diff _site ../yesterday"))
    .action(async (before: string, after: string, typed: DiffArguments) =>
      ended((await import("./diff.ts")).diff(before, after, typed)),
    );
}
