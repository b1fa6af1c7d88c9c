import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Complaint } from "../../model/complaint.ts";
import { digestOfBytes } from "../../model/digest.ts";
import type { FontFile } from "../../model/face/face.ts";
import { nearest } from "../../model/nearest.ts";
import { compareText } from "../../model/order.ts";
import type { Settings } from "../../model/settings.ts";
import { settingsPath } from "../../model/settings-path.ts";
import { slugify } from "../../model/slug.ts";
import { FontRefused, readFont } from "../../render/pictures/font-file.ts";

/** Where a newsroom puts its type, relative to the root. */
export const fontsFolder = "layouts/fonts";

/** Files that may stand beside fonts and are none: their licence, what was written of them. */
const others = /^(?:\.|(?:readme|licen[cs]e|ofl|copying|authors|fontlog|copyright)\b)/i;

/** The fonts of the newsroom in order of their paths, with what is wrong with their files and with the settings that name them. */
export function readFonts(
  root: string,
  { fonts: named }: Pick<Settings, "fonts">,
): { readonly fonts: readonly FontFile[]; readonly complaints: readonly Complaint[] } {
  const fonts: FontFile[] = [];
  // What neither the settings nor a style sheet of the newsroom name is there for share cards: no reader has to load it.
  const names = Object.values(named);
  const styles = new Map<string, boolean>();
  const isShown = (family: string): boolean => {
    const known = styles.get(family) ?? (names.includes(family) || isInStyles(root, family));
    styles.set(family, known);
    return known;
  };
  const complaints: Complaint[] = [];
  for (const name of filesIn(join(root, fontsFolder))) {
    const path = `${fontsFolder}/${name}`;
    const font = name.endsWith(".woff2") ? readFile(root, path) : notWoff2(name);
    if (typeof font === "string")
      complaints.push({
        code: "font-unusable",
        at: { file: path, field: [], place: { line: 1, column: 1 } },
        message: `This font is passed over: ${font}.`,
        hint: `Put it here as WOFF2, named so (\`${name.replace(/\.\w+$/, "")}.woff2\`); docs/theming.md of Dateline says how to make that of a TTF or OTF file.`,
      });
    else fonts.push({ ...font, isShown: isShown(font.family) });
  }
  return { fonts, complaints: [...complaints, ...unknownFamilies(named, fonts)] };
}

function filesIn(folder: string): string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !others.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort(compareText);
}

/** A font, or what is wrong with it. */
function readFile(root: string, path: string): Omit<FontFile, "isShown"> | string {
  const bytes = readFileSync(join(root, path));
  try {
    const facts = readFont(bytes);
    const digest = digestOfBytes(bytes);
    const name = slugify(facts.family) || "font";
    return { ...facts, path, digest, address: `/fonts/${name}-${addressDigest(digest)}.woff2` };
  } catch (error) {
    return error instanceof FontRefused ? error.message : "its file is broken";
  }
}

/** Whether a style sheet of the newsroom speaks of a family. */
function isInStyles(root: string, family: string): boolean {
  return filesIn(join(root, "layouts"))
    .filter((name) => name.endsWith(".css"))
    .some((name) => readFileSync(join(root, "layouts", name), "utf8").includes(family));
}

function addressDigest(digest: string): string {
  return digest
    .replace(/[^\da-z]/gi, "")
    .slice(0, 12)
    .toLowerCase();
}

function notWoff2(name: string): string {
  const [, ending = ""] = /\.(\w+)$/.exec(name) ?? [];
  const isFont = /^(?:ttf|otf|ttc|woff|eot)$/i.test(ending);
  if (/^woff2$/i.test(ending)) return "its name has to end in .woff2, in small letters";
  return isFont ? `it is ${ending.toUpperCase()}, and browsers get WOFF2 alone` : "it is no font";
}

/** Families that the settings name and of which there is no file. */
function unknownFamilies(named: Settings["fonts"], fonts: readonly FontFile[]): Complaint[] {
  const known = [...new Set(fonts.map(({ family }) => family))];
  return Object.entries(named).flatMap(([use, family]) => {
    if (family === undefined || known.includes(family)) return [];
    const near = nearest(family, known);
    return [
      {
        code: "field-wrong",
        at: { file: settingsPath, field: ["fonts", use] },
        message: `There is no font of the family “${family}” in ${fontsFolder}/.`,
        hint:
          near !== undefined
            ? `Did you mean \`${near}\`?`
            : known.length === 0
              ? `Put its WOFF2 files into ${fontsFolder}/.`
              : `There are ${known.map((one) => `\`${one}\``).join(", ")}.`,
      },
    ];
  });
}
