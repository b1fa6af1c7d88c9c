import type { MachineFile } from "../../pages/page.ts";
import type { Frame } from "../render-context.ts";
import { hostHeaders } from "./host-headers.ts";
import { rslFile, tdmrepFile } from "./rights.ts";
import { securityFile } from "./security.ts";
import { speculationRules } from "./speculation-rules.ts";
import { trustFile } from "./trust.ts";
import { webManifest } from "./web-manifest.ts";

/** The text of a file that is made from the settings alone. */
const texts: Readonly<Record<MachineFile, (frame: Frame) => string>> = {
  headers: ({ usual }) => hostHeaders(usual),
  "index-now-key": ({ usual }) => usual.indexNow ?? "",
  rsl: ({ usual }) => rslFile(usual),
  security: ({ usual }) => securityFile(usual),
  "speculation-rules": ({ usual }) => speculationRules(usual),
  tdmrep: ({ usual }) => tdmrepFile(usual),
  trust: ({ usual }) => trustFile(usual),
  "web-manifest": webManifest,
};

export function machineFile(name: MachineFile, frame: Frame): string {
  return texts[name](frame);
}
