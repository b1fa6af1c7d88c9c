import type { Problem } from "../../model/problem.ts";
import type { Settings } from "../../model/settings.ts";
import { createLocator } from "../../source/locate.ts";
import { readFonts } from "./read-fonts.ts";
import { readLogo } from "./read-logo.ts";

/** The settings with the face of the paper whole: its colours, and the files that they name of it. */
export async function withFace(
  root: string,
  settings: Settings,
): Promise<{ readonly settings: Settings; readonly problems: readonly Problem[] }> {
  const { logo, complaints: ofLogo } = readLogo(root, settings);
  const { fonts, complaints: ofFonts } = readFonts(root, settings);
  const complaints = [...ofLogo, ...ofFonts];
  const families = Object.fromEntries(
    Object.entries(settings.fonts).filter(([, family]) => family !== undefined),
  );
  const face = { ...settings.face, ...(logo && { logo }), fonts, families };
  const locate = await createLocator(root, settings, complaints);
  return { settings: { ...settings, face }, problems: complaints.flatMap(locate) };
}
