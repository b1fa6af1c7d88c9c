import type { Settings } from "../../model/settings.ts";
import type { MachineFile } from "../../pages/page.ts";
import { hostHeaders } from "./host-headers.ts";
import { rslFile, tdmrepFile } from "./rights.ts";
import { securityFile } from "./security.ts";
import { trustFile } from "./trust.ts";
import { webManifest } from "./web-manifest.ts";

/** The text of a file that is made from the settings alone. */
const texts: Readonly<Record<MachineFile, (settings: Settings) => string>> = {
  headers: hostHeaders,
  "index-now-key": ({ indexNow }) => indexNow ?? "",
  rsl: rslFile,
  security: securityFile,
  tdmrep: tdmrepFile,
  trust: trustFile,
  "web-manifest": webManifest,
};

export function machineFile(name: MachineFile, settings: Settings): string {
  return texts[name](settings);
}
