import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Fonts of npm packages in place of those of the machine, so that a screenshot shows the same letters wherever it is taken. A
 * browser takes for each letter the last that has it.
 */
const packages = {
  serif: ["noto-serif-sc", "noto-naskh-arabic", "noto-serif"],
  sans: ["noto-sans-sc", "noto-sans-arabic", "noto-sans"],
} as const;

const folder = fileURLToPath(new URL("../../node_modules/@fontsource-variable", import.meta.url));

/** The address that fonts are asked for at. */
export const fontOrigin = "http://fonts.example/";

/** A style sheet that has all text of a page set in them. */
export const fontStyles = [
  ...Object.entries(packages).flatMap(([family, names]) =>
    names.flatMap((name) => [faces(family, name, "normal"), faces(family, name, "italic")]),
  ),
  ':root:root { --serif: "Screenshot serif"; --sans: "Screenshot sans"; }',
].join("\n");

/** The bytes of a font, by its address. */
export function readFont(address: string): Buffer {
  return readFileSync(join(folder, address.slice(fontOrigin.length)));
}

/** The rules of a package. Those of one family have to agree in all but their letters: a browser takes the best of them alone. */
function faces(family: string, name: string, style: "normal" | "italic"): string {
  const italic = join(folder, name, "wght-italic.css");
  // Few scripts have an italic.
  const file = style === "italic" && existsSync(italic) ? italic : join(folder, name, "wght.css");
  return readFileSync(file, "utf8")
    .replace(/font-family: .*/g, `font-family: "Screenshot ${family}";`)
    .replace(/font-style: .*/g, `font-style: ${style};`)
    .replace(/font-weight: .*/g, "font-weight: 100 900;")
    .replaceAll("font-display: swap", "font-display: block")
    .replaceAll("url(./", `url(${fontOrigin}${name}/`);
}
