import { isIP } from "node:net";
import { UsageError } from "./usage-error.ts";

/** The address given with `--url`. */
export function siteAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || !/^https?:\/\//i.test(text)) {
    throw new UsageError(
      `“${text}” is not a web address; --url wants one like https://example.org/ or https://example.org/news/.`,
    );
  }
  if (url.search !== "" || url.hash !== "" || url.username !== "") {
    throw new UsageError(`--url wants a plain address, without “?”, “#” or a user name; “${text}” has one.`);
  }
  return text;
}

/** The number given with `--port`; 0 lets the system choose. */
export function portNumber(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535))
    throw new UsageError(`“${text}” is not a port; --port wants a number from 0 to 65535.`);
  return port;
}

/** Refuses what `--host` cannot listen on: a name could lead elsewhere. */
export function ipAddress(text: string): void {
  if (isIP(text) === 0)
    throw new UsageError(
      `“${text}” is not an address of a machine; --host wants one like 192.168.1.5, or 0.0.0.0 for all of this machine’s.`,
    );
}

/** One of the words that an option takes. */
export function oneOf<Word extends string>(option: string, text: string, words: readonly Word[]): Word {
  const word = words.find((one) => one === text);
  if (word === undefined)
    throw new UsageError(`“${text}” is not known; ${option} takes ${words.join(", ")}.`);
  return word;
}
