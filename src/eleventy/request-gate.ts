import type { IncomingMessage } from "node:http";
import { isOwnOrigin, portOfOwnHost, thisMachine } from "./own-address.ts";

/** Why a request is turned away. */
export interface Refusal {
  readonly status: 400 | 403 | 405;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text: string;
}

/**
 * Turns away every request that is not that of a browser of this machine for a page of the preview: what the preview shows
 * may be under embargo, and any website that is open in that browser can send it requests. Undefined lets it in.
 *
 * @param own under which hosts it is asked for; see `portOfOwnHost`
 * @param methods what may be done at this address
 */
export function refusalOf(
  { method, url, headers, rawHeaders }: IncomingMessage,
  own: readonly string[] = thisMachine,
  methods: readonly string[] = ["GET", "HEAD"],
): Refusal | undefined {
  const port = valuesOf(rawHeaders, "host").length === 1 ? portOfOwnHost(headers.host, own) : undefined;
  if (port === undefined)
    return {
      status: 403,
      text: `The preview answers under these names alone: ${own.join(", ")}.`,
    };
  if (!valuesOf(rawHeaders, "origin").every((origin) => isOwnOrigin(origin, port, own)))
    return { status: 403, text: "The preview answers its own pages alone." };
  if (!methods.includes(method ?? ""))
    return {
      status: 405,
      headers: { Allow: methods.join(", ") },
      text: "The preview can only be looked at.",
    };
  // `//` would be read as another host, and so would `/\`.
  if (!/^\/(?![/\\])/.test(url ?? "")) return { status: 400, text: "This is no address of a page." };
  return undefined;
}

/** All values of a header as they came; Node keeps the first of those that may come once only. */
function valuesOf(rawHeaders: readonly string[], wanted: string): string[] {
  const values: string[] = [];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2)
    if (rawHeaders[at]?.toLowerCase() === wanted) values.push(rawHeaders[at + 1] ?? "");
  return values;
}
