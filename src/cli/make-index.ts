import { type BuildArguments, build } from "./build.ts";
import { rootFolder } from "./folders.ts";
import { settingsOf } from "./settings-of.ts";
import { UsageError } from "./usage-error.ts";

/** `dateline index`: the second step of a build in two. Gives the exit code. */
export async function makeIndex(typed: Omit<BuildArguments, "search">): Promise<number> {
  if (settingsOf(rootFolder(typed.root))?.search === false)
    throw new UsageError("Readers cannot search this site: `search: true` in content/site.yaml lets them.");
  return build({ ...typed, search: true });
}
