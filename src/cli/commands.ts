import type { Command } from "commander";
import type { BuildArguments } from "./build.ts";
import type { CheckArguments } from "./check-arguments.ts";
import { allOption, cacheOption, type Ended, example, nowOption, rootOption } from "./command-parts.ts";
import type { CorrectArguments } from "./correct.ts";
import { addDeploy, addDiff, addMerge, addVerify, addWatch } from "./delivery-commands.ts";
import { addDesk } from "./desk-command.ts";
import type { HookArguments } from "./hook.ts";
import type { ImportArguments } from "./import.ts";
import type { InfoArguments } from "./info.ts";
import type { InitArguments } from "./init.ts";
import { addLetter } from "./letter-command.ts";
import type { ListArguments } from "./list.ts";
import { addNew } from "./new-command.ts";
import type { NotifyArguments } from "./notify.ts";
import type { ServeArguments } from "./serve.ts";
import { addName, addNames, addTag } from "./tagging-commands.ts";

/** Each adds one command; in the order in which help lists them. A command’s module is loaded only when it is called. */
export const commands: readonly ((program: Command, ended: Ended) => void)[] = [
  addBuild,
  addIndex,
  addServe,
  addCheck,
  addList,
  addNew,
  addTag,
  addNames,
  addName,
  addCorrect,
  addImport,
  addInit,
  addHook,
  addLetter,
  addDesk,
  addMerge,
  addDeploy,
  addWatch,
  addVerify,
  addDiff,
  addNotify,
  addInfo,
];

function addBuild(program: Command, ended: Ended): void {
  program
    .command("build")
    .summary("build the site")
    .description(
      "Builds the site. With errors in the content nothing is published, and the last site still stands.",
    )
    .option(...rootOption)
    .option("--output <dir>", "folder for the site (default: _site in the root)")
    .option(...cacheOption)
    .option("--url <url>", "address of the site, instead of the one in content/site.yaml")
    .option(...nowOption)
    .option("--drafts", "let drafts and embargoed articles in, marked")
    .option("--fresh", "forget the cache and make every page again")
    .option("--no-search", "leave what changed of the search index to `dateline index`")
    .option(
      "--changes-only",
      "write what differs from the last edition, which need not be there, for `dateline deploy`",
    )
    .option("--shard <k/n>", "build a part of the site into a folder of its own, for `dateline merge`")
    .option(...allOption)
    .option("--json", "print what was done as JSON")
    .addHelpText(
      "after",
      example("dateline build --url https://example.org/news/", "dateline build --now 2025-12-01T06:00"),
    )
    .action(async (typed: BuildArguments) => ended(await (await import("./build.ts")).build(typed)));
}

function addIndex(program: Command, ended: Ended): void {
  program
    .command("index")
    .summary("make the search index")
    .description(
      "Makes what `dateline build --no-search` left of the search index, and puts it into the site. What else changed since then is published with it, so that what is found is there. Give it the options of that build.",
    )
    .option(...rootOption)
    .option("--output <dir>", "folder of the site (default: _site in the root)")
    .option(...cacheOption)
    .option("--url <url>", "address of the site, instead of the one in content/site.yaml")
    .option(...nowOption)
    .option("--drafts", "let drafts and embargoed articles in, marked")
    .option(...allOption)
    .option("--json", "print what was done as JSON")
    .addHelpText("after", example("dateline build --no-search && dateline index"))
    .action(async (typed: Omit<BuildArguments, "search">) =>
      ended(await (await import("./make-index.ts")).makeIndex(typed)),
    );
}

function addServe(program: Command, ended: Ended): void {
  program
    .command("serve")
    .summary("show the site while you write")
    .description(
      "Shows the site in a browser while you write: a saved file shows at once. Nothing is published.",
    )
    .option(...rootOption)
    .option(...cacheOption)
    .option("--port <number>", "port to listen on", "8080")
    .option(
      "--host <address>",
      "address to listen on, so that other devices can look too: 0.0.0.0, 192.168.1.5",
    )
    .option("--no-drafts", "leave drafts and embargoed articles out, as readers see it")
    .option("--format <name>", "how problems are told: pretty, or line for text editors", "pretty")
    .option(...nowOption)
    .addHelpText("after", example("dateline serve --port 3000", "dateline serve --host 0.0.0.0 --no-drafts"))
    .action(async (typed: ServeArguments) => ended(await (await import("./serve.ts")).serve(typed)));
}

function addCheck(program: Command, ended: Ended): void {
  program
    .command("check")
    .summary("look for mistakes in the content")
    .description("Looks for mistakes in the content. Writes nothing but its cache, unless --fix lets it.")
    .option(...rootOption)
    .option(...cacheOption)
    .option(
      "--format <name>",
      "pretty, json, github (notes on a pull request), rdjson (for reviewdog), sarif (for code hosts), or line (for text editors)",
      "pretty",
    )
    .option("--strict", "let warnings fail the check too")
    .option(
      "--fix",
      "put right what is certain: slips in the form of front matter, and in the names of fields",
    )
    .option("--staged", "tell only what is wrong in files that are part of the next commit")
    .option(
      "--since <ref>",
      "tell which published texts are others than at a commit, branch or tag of Git, without a word to readers",
    )
    .option(
      "--urls <sitemap>",
      "tell which addresses of an old site lead nowhere here, by its sitemap or a list",
    )
    .option(
      "--built [dir]",
      "look at the finished site instead, as its readers have it (default: _site in the root)",
    )
    .option(...nowOption)
    .option("--drafts", "check drafts and embargoed articles as if they were public")
    .option(...allOption)
    .addHelpText(
      "after",
      example(
        "dateline check --strict",
        "dateline check --since origin/main",
        "dateline check --format json > problems.json",
      ),
    )
    .action(async (typed: CheckArguments) => ended(await (await import("./check.ts")).check(typed)));
}

function addList(program: Command, ended: Ended): void {
  program
    .command("list")
    .summary("list what readers do not see")
    .description(
      "Lists the articles and pages that readers do not see, and until when: drafts, what waits for its embargo or its date, and what has expired. Without a choice, all three.",
    )
    .option(...rootOption)
    .option(...cacheOption)
    .option("--drafts", "list drafts")
    .option("--waiting", "list what waits, the next first")
    .option("--expired", "list what has expired, the last first")
    .option("--format <name>", "pretty or json", "pretty")
    .option("--now <time>", "as of this moment instead of the present")
    .addHelpText("after", example("dateline list --waiting", "dateline list --format json"))
    .action(async (typed: ListArguments) => ended(await (await import("./list.ts")).list(typed)));
}

function addImport(program: Command, ended: Ended): void {
  program
    .command("import")
    .summary("move an old site in")
    .description(
      "Moves an old site in: its articles, pages, names, pictures and addresses. What readers did not see there, they do not see here. Run it again as often as you like: what somebody edited here is not touched. Report and mapping of names are in content/import/.",
    )
    .argument("<from>", "wordpress, ghost, hugo, jekyll or eleventy")
    .argument("<source>", "the export, or the folder of the site")
    .option(...rootOption)
    .option("--media <url=folder...>", "a folder of pictures, and the address at which they stood")
    .option("--dry-run", "say what would be done, and write nothing")
    .option(...nowOption)
    .addHelpText(
      "after",
      example("dateline import wordpress export.xml --media https://example.org/wp-content/uploads=uploads"),
    )
    .action(async (from: string, source: string, typed: ImportArguments) =>
      ended(await (await import("./import.ts")).importSite(from, source, typed)),
    );
}

function addCorrect(program: Command, ended: Ended): void {
  program
    .command("correct")
    .summary("add a correction to an article")
    .description(
      "Adds a correction to an article, with the time of it as that of its last change. All else in the file stays as it is. Prints its path.",
    )
    .argument("<file>", "the file of the article")
    .argument("<text>", "what was wrong and what is right, in quotation marks")
    .option("--clarification", "nothing was wrong, but could be misunderstood")
    .option(...rootOption)
    .option("--now <time>", "date it so instead of at present")
    .addHelpText(
      "after",
      example('dateline correct content/articles/2025/talks.md "The talks were on Monday, not on Tuesday."'),
    )
    .action(async (file: string, text: string, typed: CorrectArguments) =>
      ended(await (await import("./correct.ts")).correct(file, text, typed)),
    );
}

function addInit(program: Command, ended: Ended): void {
  program
    .command("init")
    .summary("make a new newsroom")
    .description(
      "Makes a new newsroom: settings, a first article, records, and the file by which a host builds and publishes it.",
    )
    .argument("<dir>", "a folder that is new, empty, or holds a package.json and what npm made of it")
    .option("--host <name>", "github, gitlab, netlify, cloudflare, or none", "github")
    .option("--now <time>", "date the first article so instead of today")
    .addHelpText("after", example("dateline init our-paper", "dateline init . --host netlify"))
    .action(async (folder: string, typed: InitArguments) =>
      ended(await (await import("./init.ts")).init(folder, typed)),
    );
}

function addHook(program: Command, ended: Ended): void {
  program
    .command("hook")
    .summary("check every commit before it is made")
    .description(
      "Has Git check every commit of this clone before it is made: one with an error in its files is refused. Writes the hook `pre-commit`, or takes it away.",
    )
    .option("--remove", "check commits no more")
    .option(...rootOption)
    .addHelpText("after", example("dateline hook"))
    .action(async (typed: HookArguments) => ended(await (await import("./hook.ts")).hook(typed)));
}

function addNotify(program: Command, ended: Ended): void {
  program
    .command("notify")
    .summary("tell others what changed")
    .description(
      "Tells the WebSub hub and IndexNow what changed on the published site since they were last told. Run it when the site is out.",
    )
    .option(...rootOption)
    .option("--output <dir>", "folder of the site (default: _site in the root)")
    .option("--cache <dir>", "folder in which is noted what was told (default: .dateline in the root)")
    .addHelpText("after", example("dateline notify"))
    .action(async (typed: NotifyArguments) => ended(await (await import("./notify.ts")).notify(typed)));
}

function addInfo(program: Command, ended: Ended): void {
  program
    .command("info")
    .summary("say what a bug report needs")
    .description(
      "Says what a bug report needs: versions, the system, and what of the newsroom matters. No word of an article and no key is in it.",
    )
    .option(...rootOption)
    .option(...cacheOption)
    .option("--json", "print it as JSON")
    .addHelpText("after", example("dateline info", "dateline info --json"))
    .action(async (typed: InfoArguments) => ended(await (await import("./info.ts")).info(typed)));
}
