import { gitHost } from "../model/git-host.ts";
import type { Problem } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import { settingsPath } from "../model/settings-path.ts";
import { gitRemote } from "../source/git-remote.ts";
import { createLocator } from "../source/locate.ts";

/** The settings with the repository of the desk on the web, where they leave it to Git to say which it is. */
export async function withRepository(
  root: string,
  settings: Settings,
): Promise<{ readonly settings: Settings; readonly problems: readonly Problem[] }> {
  const { desk } = settings;
  if (desk === undefined || desk.repo !== "") return { settings, problems: [] };
  const repo = gitRemote(root);
  if (repo !== undefined && gitHost(repo, desk.service) !== undefined)
    return { settings: { ...settings, desk: { ...desk, repo } }, problems: [] };
  const locate = await createLocator(root, settings, []);
  const problems = locate({
    code: "field-wrong",
    at: { file: settingsPath, field: ["desk"] },
    message:
      repo === undefined
        ? "Git knows no `origin` here, so the desk on the web has no repository to save to."
        : `“${repo}” is not known as a repository of GitHub or GitLab.`,
    hint: "Name it: `desk: owner/name`, or as a web address such as `https://gitlab.com/owner/name`.",
  });
  return { settings, problems };
}
