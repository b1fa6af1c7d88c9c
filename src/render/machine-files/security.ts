import { parseMoment } from "../../model/moment.ts";
import type { Settings } from "../../model/settings.ts";
import { urlFrom, urlOf } from "../links.ts";
import { contactUri, line } from "./line.ts";

/** Where the file stands. */
export const securityAddress = "/.well-known/security.txt";

/**
 * `security.txt` (RFC 9116). `Expires` is required and comes from the settings: a date that moved on with every build
 * would say that somebody had looked.
 */
export function securityFile(settings: Settings): string {
  const { security, timeZone } = settings;
  if (security === undefined) return "";
  const { contact, expires, encryption, acknowledgments, languages, policy, hiring } = security;
  const until = expires === undefined ? "date-form" : parseMoment(expires, timeZone);
  const fields: [string, string | undefined][] = [
    ...contact.map((given): [string, string] => [
      "Contact",
      contactUri(given, (address) => urlFrom(address, settings)),
    ]),
    ["Expires", typeof until === "string" ? undefined : inUtc(until.epoch)],
    ["Encryption", encryption],
    ["Acknowledgments", acknowledgments],
    ["Preferred-Languages", languages.length === 0 ? undefined : languages.join(", ")],
    ["Canonical", urlOf(securityAddress, settings)],
    ["Policy", policy],
    ["Hiring", hiring],
  ];
  return fields
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${line(value)}\n`]))
    .join("");
}

/** RFC 3339 in UTC, with seconds. */
function inUtc(epoch: number): string {
  return `${new Date(epoch).toISOString().slice(0, 19)}Z`;
}
