import { type GitHost, gitHost } from "../model/git-host.ts";
import type { Settings } from "../model/settings.ts";
import { type DeskContent, deskConfig } from "./desk-config.ts";
import type { DeskField } from "./desk-fields.ts";
import { deskPage, deskPolicy } from "./desk-page.ts";

/** Where the desk on the web is. */
export const webDeskAddress = "/admin/";

/** What the page of the desk on the web is made of. */
export type WebDeskContent = Pick<DeskContent, "files" | "authorsBy" | "year">;

/**
 * The page of the desk on the web: what is saved goes to the Git host as a proposal that others review. It asks nobody else than that
 * host for anything. Empty where the settings want none.
 */
export function webDesk(content: WebDeskContent, settings: Settings): string {
  const { desk } = settings;
  const host = desk && gitHost(desk.repo, desk.service);
  if (desk === undefined || host === undefined) return "";
  const config = deskConfig({ ...content, settings, backend: backendOf(host, desk), isAtHome: false });
  return deskPage({ config }, deskPolicy(hostsOf(host)));
}

/** https://sveltiacms.app/en/docs/backends/github, https://sveltiacms.app/en/docs/backends/gitlab */
function backendOf(
  { service, origin, path }: GitHost,
  { branch, signIn, appId }: NonNullable<Settings["desk"]>,
): DeskField {
  const withToken = { auth_methods: ["token"] };
  const common = { name: service, repo: path, branch };
  if (service === "gitlab")
    return {
      ...common,
      base_url: origin,
      api_root: `${origin}/api/v4`,
      ...(appId === undefined ? withToken : { auth_type: "pkce", app_id: appId }),
    };
  return {
    ...common,
    ...(origin === "https://github.com" ? {} : { api_root: `${origin}/api/v3` }),
    ...(signIn === undefined ? withToken : { base_url: new URL(signIn).origin }),
  };
}

/** Whom the desk may ask. */
function hostsOf({ service, origin }: GitHost): string[] {
  return service === "github" && origin === "https://github.com"
    ? ["https://api.github.com", "https://*.githubusercontent.com"]
    : [origin];
}
