import type { Face } from "../model/face/face.ts";
import { isDark, type Palette } from "../model/face/palette.ts";

/**
 * What every style sheet of a site begins with: its colours as variables. Layouts stand behind it, so that those of a newsroom can
 * say otherwise.
 */
export function faceCss({ light, dark }: Face): string {
  const day = `${variables(light)}--paper-by-day: ${light.paper};\n`;
  return `:root {\n${day}}\n\n@media (prefers-color-scheme: dark) {\n:root {\n${variables(dark)}}\n}\n`;
}

/** Browsers draw their own parts (bars to scroll, controls of forms) to go with the paper. */
function variables(palette: Palette): string {
  const scheme = `color-scheme: ${isDark(palette.paper) ? "dark" : "light"};\n`;
  return (
    scheme +
    Object.entries(palette)
      .map(([name, colour]) => `--${name}: ${colour};\n`)
      .join("")
  );
}
