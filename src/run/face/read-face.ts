import type { Problem } from "../../model/problem.ts";
import type { Settings } from "../../model/settings.ts";
import { createLocator } from "../../source/locate.ts";
import { readLogo } from "./read-logo.ts";

/** The settings with the face of the paper whole: its colours, and the files that they name of it. */
export async function withFace(
  root: string,
  settings: Settings,
): Promise<{ readonly settings: Settings; readonly problems: readonly Problem[] }> {
  const { logo, complaints } = readLogo(root, settings);
  const face = { ...settings.face, ...(logo && { logo }) };
  const locate = await createLocator(root, settings, complaints);
  return { settings: { ...settings, face }, problems: complaints.flatMap(locate) };
}
