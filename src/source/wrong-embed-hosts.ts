import type { Settings } from "../model/settings.ts";
import type { WrongSetting } from "./wrong-machine-settings.ts";

/** Entries of `allowedEmbeds` that no address can have as its host, so that they would have no effect. */
export function wrongEmbedHosts({ allowedEmbeds }: Pick<Settings, "allowedEmbeds">): WrongSetting[] {
  return allowedEmbeds.flatMap((given, index) => {
    const host = hostIn(given);
    if (host === given) return [];
    return [
      {
        field: ["allowedEmbeds", index],
        message: `“${given}” is not the name of a host.`,
        hint:
          host === undefined
            ? "Write the host as addresses there have it, such as `maps.example.org`; services that Dateline knows need not stand here."
            : `Write \`${host}\`: hosts count whole, each by itself.`,
      },
    ];
  });
}

/** The host that somebody means, as addresses have it; undefined where none can be told. */
function hostIn(given: string): string | undefined {
  const bare = given
    .trim()
    .replace(/^(?:https?:)?\/\//i, "")
    .replace(/^\*\./, "");
  if (!URL.canParse(`https://${bare}`)) return undefined;
  const { hostname } = new URL(`https://${bare}`);
  return /^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(hostname) ? hostname : undefined;
}
