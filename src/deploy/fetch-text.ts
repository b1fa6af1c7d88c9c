import { join } from "node:path";
import { sha256Of } from "../model/digest.ts";
import { readIfThere } from "../store/whole-file.ts";

/** The text of a file that was fetched into a folder; undefined where it did not come, or has other bytes than it should. */
export function fetchText(folder: string, file: string, sha256: string): string | undefined {
  const bytes = readIfThere(join(folder, file));
  return bytes !== undefined && sha256Of(bytes) === sha256 ? bytes.toString("utf8") : undefined;
}
