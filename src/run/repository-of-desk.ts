import { type GitService, gitHost } from "../model/git-host.ts";
import type { Problem } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import { settingsPath } from "../model/settings-path.ts";
import { gitRemote, wayWithin } from "../source/git-remote.ts";
import { createLocator } from "../source/locate.ts";

/**
 * The settings with the repository of the desk on the web, where they leave it to Git to say which it is. It is told where there is none
 * that the desk could save to.
 */
export async function withRepository(
  root: string,
  settings: Settings,
): Promise<{ readonly settings: Settings; readonly problems: readonly Problem[] }> {
  const { desk } = settings;
  if (desk === undefined) return { settings, problems: [] };
  const repo = desk.repo === "" ? gitRemote(root) : desk.repo;
  const wrong = whatIsWrong(root, repo, desk.service);
  if (repo !== undefined && wrong === undefined)
    return { settings: { ...settings, desk: { ...desk, repo } }, problems: [] };
  const locate = await createLocator(root, settings, []);
  const at = { file: settingsPath, field: ["desk"] };
  return { settings, problems: wrong === undefined ? [] : locate({ code: "field-wrong", at, ...wrong }) };
}

function whatIsWrong(
  root: string,
  repo: string | undefined,
  service: GitService | undefined,
): { readonly message: string; readonly hint: string } | undefined {
  if (repo === undefined)
    return {
      message: "Git knows no `origin` on the web here, so the desk on the web has no repository to save to.",
      hint: "Name it: `desk: owner/name`, or as a web address such as `https://gitlab.com/owner/name`.",
    };
  if (gitHost(repo, service) === undefined)
    return {
      message: `“${repo}” is not known as a repository of GitHub or GitLab.`,
      hint: `The desk on the web saves to these alone. If it is on a server of GitLab, write \`desk: { repo: "${repo}", service: gitlab }\`; else take \`desk\` out.`,
    };
  const way = wayWithin(root, repo, service);
  return way === undefined
    ? undefined
    : {
        message: `The newsroom is the folder “${way}” of its repository, and the desk on the web saves only to a repository that is a newsroom as a whole.`,
        hint: "Give the newsroom a repository of its own, or take `desk` out; the desk of `dateline serve` works in any folder.",
      };
}
