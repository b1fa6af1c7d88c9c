import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalOf } from "../announce/files.ts";

/** The address for which a site was built, which may be another than that of the settings (`--url`). */
export function builtFor(output: string): string | undefined {
  const front = join(output, "index.html");
  const address = existsSync(front) ? canonicalOf(readFileSync(front, "utf8")) : undefined;
  return address !== undefined && /^https?:\/\/.+\/$/.test(address) && URL.canParse(address)
    ? address
    : undefined;
}
