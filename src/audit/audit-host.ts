import { type HostLimits, hosts } from "../model/hosts.ts";
import type { Findings } from "./findings.ts";

export type KnownHost = keyof typeof hosts;

/** What a host refuses, by the files as they stand; `sizes` are bytes. */
export function auditHost(host: KnownHost, sizes: ReadonlyMap<string, number>, findings: Findings): void {
  const { name, files, fileBytes, bytes }: HostLimits = hosts[host];
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const add = (file: string, message: string, hint: string): void =>
    findings.add({ code: "host-limit", file, line: 1, column: 1, hint }, message, () => message);
  if (files !== undefined && sizes.size > files)
    add(
      "index.html",
      `The site has ${sizes.size} files; ${name} takes ${files}.`,
      "Move to a host that takes more, or publish older years as a site of their own.",
    );
  if (bytes !== undefined && all > bytes)
    add(
      "index.html",
      `The site has ${megabytes(all)} MB; ${name} takes ${megabytes(bytes)}.`,
      "Move to a host that takes more, or keep films and large files elsewhere.",
    );
  if (fileBytes === undefined) return;
  for (const [file, size] of sizes)
    if (size > fileBytes)
      add(
        file,
        `This file has ${megabytes(size)} MB; ${name} takes ${megabytes(fileBytes)} of one.`,
        "Make it smaller, or keep it elsewhere and link to it.",
      );
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
