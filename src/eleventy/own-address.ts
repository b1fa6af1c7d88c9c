import { isIPv6 } from "node:net";
import { networkInterfaces } from "node:os";
import { compareText } from "../model/order.ts";

/** The names and addresses of this machine under which the preview is reached, as the URL standard writes them. */
export const thisMachine: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

/**
 * The addresses by which other devices reach a server that listens on one, as the URL standard writes them: that one itself, or
 * all of this machine for `0.0.0.0` and `::`, the one that others most likely reach first. Numbers alone, as no website can
 * let its own name lead to them.
 */
export function hostsOf(address: string): readonly [first: string, ...others: string[]] {
  if (!/^(?:0\.0\.0\.0|::)$/.test(address)) return [asHost(address)];
  const found = Object.values(networkInterfaces())
    .flatMap((ways) => ways ?? [])
    .sort((a, b) => Number(a.internal) - Number(b.internal) || compareText(a.family, b.family));
  return [...found.map((way) => asHost(way.address)), ...thisMachine] as [string, ...string[]];
}

function asHost(address: string): string {
  return isIPv6(address) ? new URL(`http://[${address.replace(/%.*$/, "")}]/`).hostname : address;
}

/** A host and perhaps a port, and nothing that could be read as a user name, a path or an escape. */
const hostForm = /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d*)?$/i;

/**
 * The port that a `Host` header names, where its host is this machine itself; undefined for all others. A website can let its
 * own name lead to this machine (DNS rebinding), and then reads what is answered under that name; it cannot do so with an
 * address, nor with `localhost`. All writings of one address are one: `127.1` is 127.0.0.1, `[0:0::1]` is [::1], case
 * and the final dot of a full name do not count (RFC 9110, section 7.2; https://url.spec.whatwg.org/#host-parsing).
 */
export function portOfOwnHost(
  host: string | undefined,
  own: readonly string[] = thisMachine,
): string | undefined {
  if (host === undefined || !hostForm.test(host) || !URL.canParse(`http://${host}/`)) return undefined;
  const { hostname, port } = new URL(`http://${host}/`);
  return own.includes(hostname.replace(/^localhost\.$/, "localhost")) ? port || "80" : undefined;
}

/**
 * True for an `Origin` header of this machine at a port: a page of the preview itself. One of another port is a page of another
 * program, `null` one that nobody answers for.
 */
export function isOwnOrigin(origin: string, port: string, own: readonly string[] = thisMachine): boolean {
  const [, host] = /^https?:\/\/(.*)$/i.exec(origin) ?? [];
  return portOfOwnHost(host, own) === port;
}
