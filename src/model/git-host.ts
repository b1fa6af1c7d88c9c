/** Where the content of a newsroom is kept, for its desk on the web. */
export interface GitHost {
  readonly service: GitService;
  /** `https://gitlab.example.org` */
  readonly origin: string;
  /** `owner/name`; on GitLab there may be groups within groups. */
  readonly path: string;
}

export const gitServices = ["github", "gitlab"] as const;
export type GitService = (typeof gitServices)[number];

const usual: Readonly<Record<GitService, string>> = {
  github: "https://github.com",
  gitlab: "https://gitlab.com",
};

/**
 * The host of a repository: `owner/name` is at GitHub, or where `service` says; a whole web address says it itself, as far as its service is
 * known or named. Undefined where it is neither.
 */
export function gitHost(repo: string, service: GitService | undefined): GitHost | undefined {
  const given = repo.replace(/\.git$|\/+$/g, "");
  if (/^[\w.-]+(?:\/[\w.-]+)+$/.test(given)) {
    const at = service ?? "github";
    return isPath(given, at) ? { service: at, origin: usual[at], path: given } : undefined;
  }
  if (!/^https?:\/\//i.test(given) || !URL.canParse(given)) return undefined;
  const { origin, pathname } = new URL(given);
  const known = gitServices.find((one) => usual[one] === origin) ?? service;
  const path = pathname.slice(1);
  return known !== undefined && isPath(path, known) ? { service: known, origin, path } : undefined;
}

function isPath(path: string, service: GitService): boolean {
  const parts = path.split("/");
  return (
    (service === "github" ? parts.length === 2 : parts.length >= 2) &&
    parts.every((one) => /^[\w.-]+$/.test(one))
  );
}
