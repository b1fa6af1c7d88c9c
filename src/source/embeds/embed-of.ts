import type { Embed, EmbedSize, Service } from "./embed.ts";
import { mastodon } from "./posts.ts";
import { services } from "./services.ts";

/** By host. */
const known: ReadonlyMap<string, Service> = new Map(
  services.flatMap((service) => service.hosts.map((host) => [host, service] as const)),
);

/**
 * What an address shows in a frame: of one of the services that are known, or of a host that the settings name. Undefined for
 * any other address, which stays a link. Hosts count whole, and only by `https:` on its usual port.
 *
 * @param ownHosts `allowedEmbeds` of the settings
 */
export function embedOf(address: string, ownHosts: readonly string[]): Embed | undefined {
  const url = webAddress(address);
  if (url === undefined) return undefined;
  const service = known.get(url.hostname);
  const framed = service?.framed(url);
  if (service !== undefined && framed !== undefined) {
    const { service: name, kind, size } = service;
    return { service: name, kind, size, link: url.href, ...framed };
  }
  if (!ownHosts.includes(url.hostname)) return undefined;
  const post = mastodon(url);
  const own = { service: url.hostname, link: url.href, frame: url.href };
  return post === undefined
    ? { ...own, kind: "page", size: "16-9" }
    : { ...own, kind: "post", size: 600, ...post };
}

/** The same with the size that a frame of raw HTML was given. */
export function embedOfFrame(
  address: string,
  given: { readonly width?: string | undefined; readonly height?: string | undefined },
  ownHosts: readonly string[],
): Embed | undefined {
  const embed = embedOf(address, ownHosts);
  return embed && { ...embed, size: sizeOf(given.width, given.height) ?? embed.size };
}

function webAddress(address: string): URL | undefined {
  const written = address.trim().replace(/^(?:http:)?\/\//i, "https://");
  if (!/^https:\/\//i.test(written) || !URL.canParse(written)) return undefined;
  const url = new URL(written);
  return url.username === "" && url.password === "" && url.port === "" ? url : undefined;
}

const ratios: readonly (readonly [name: EmbedSize, ratio: number])[] = [
  ["16-9", 16 / 9],
  ["4-3", 4 / 3],
  ["9-16", 9 / 16],
];

/** A ratio where the frame has one of the usual ones, else its height. */
function sizeOf(width: string | undefined, height: string | undefined): EmbedSize | undefined {
  const high = Number(/^(\d{2,4})(?:px)?$/.exec(height ?? "")?.[1]);
  if (!(high >= 50)) return undefined;
  const wide = Number(/^(\d{2,4})(?:px)?$/.exec(width ?? "")?.[1]);
  const ratio = ratios.find(([, one]) => Math.abs(wide / high / one - 1) < 0.04);
  return ratio?.[0] ?? Math.min(high, 2000);
}
