import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type LogoLook, lookAtLogo } from "../../images/logo-look.ts";
import type { Complaint } from "../../model/complaint.ts";
import { digestOfBytes } from "../../model/digest.ts";
import type { Logo, LogoFile } from "../../model/face/face.ts";
import { logoAddresses, type Settings } from "../../model/settings.ts";
import { settingsPath } from "../../model/settings-path.ts";
import { fieldAddress } from "../../model/site-address.ts";
import { isOdd, outsideRoot } from "../../source/within-root.ts";

interface Found {
  readonly logo?: Logo;
  readonly complaints: readonly Complaint[];
}

/** The pictures of the logo that the settings name. Of a file that is not there, the check of addresses tells. */
export function readLogo(root: string, settings: Settings): Found {
  const { logo } = settings;
  if (logo === undefined) return { complaints: [] };
  const files = new Map<Part, LogoFile>();
  const complaints: Complaint[] = [];
  for (const part of parts) {
    const written = logo[part];
    if (written === undefined) continue;
    const { file, complaints: found } = readPart(root, settings, part, written);
    complaints.push(...found);
    if (file !== undefined) files.set(part, file);
  }
  const [light, dark, icon = light] = parts.map((part) => files.get(part));
  if (light === undefined || icon === undefined) return { complaints };
  return { logo: { light, ...(dark && { dark }), icon }, complaints };
}

/** Where the pictures of the logo stand in the newsroom, there or not. */
export function logoPaths(settings: Settings): string[] {
  return logoAddresses(settings).flatMap((written) => {
    const address = mediaAddress(written, settings);
    return address === undefined ? [] : [`content${address}`];
  });
}

function mediaAddress(written: string, settings: Settings): string | undefined {
  const address = fieldAddress(written, settings)?.replace(/#.*$/s, "");
  return address?.startsWith("/media/") ? address : undefined;
}

const parts = ["light", "dark", "icon"] as const;
type Part = (typeof parts)[number];

function readPart(
  root: string,
  settings: Settings,
  part: Part,
  written: string,
): { readonly file?: LogoFile; readonly complaints: readonly Complaint[] } {
  const at = { file: settingsPath, field: ["logo", part] };
  const address = mediaAddress(written, settings);
  const name = written.replace(/[?#].*$/s, "").replace(/^.*\//, "") || "logo.svg";
  if (address === undefined)
    return {
      complaints: [
        {
          code: "logo-unusable",
          at,
          message: `The logo is to be a file of the newsroom, and “${written}” is not in its media.`,
          hint: `Put the file into content/media/, and write \`/media/${name}\`.`,
        },
      ],
    };
  const path = `content${address}`;
  const place = join(root, path);
  const isThere = statSync(place, { throwIfNoEntry: false })?.isFile() && !isOdd(place);
  if (!isThere || outsideRoot(root, [path]).length > 0) return { complaints: [] };
  const bytes = readFileSync(place);
  const look = lookAtLogo(bytes);
  if (look === undefined)
    return {
      complaints: [
        {
          code: "logo-unusable",
          at,
          message: `${path} is no picture that can be a logo: it is broken, or neither SVG, PNG, JPEG nor WebP.`,
          hint: "Open it in the program that it was drawn with, and save it once more as SVG, or as PNG.",
        },
      ],
    };
  const { format, width, height } = look;
  const file = { path, address, format, width, height, digest: digestOfBytes(bytes) };
  const said = weaknesses(look, part, bytes.length);
  return {
    file,
    complaints: said.map(([message, hint]) => ({
      code: "logo-weak",
      at,
      message: `${path} ${message}`,
      hint,
    })),
  };
}

/** Pixels. A masthead shows a logo up to 96 high, and screens have two and three pixels where CSS has one. */
const least = { light: 96, dark: 96, icon: 180 } satisfies Record<Part, number>;
/** Bytes. Every page shows it. */
const heavy = 200_000;

/** What is not as good as it could be, with what to do. */
function weaknesses(
  { format, width, height, idle }: LogoLook,
  part: Part,
  size: number,
): (readonly [message: string, hint: string])[] {
  const said: (readonly [string, string])[] = [];
  if (format !== "svg" && height < least[part])
    said.push([
      `is ${width} × ${height} pixels, and would be blurred.`,
      `Save it at least ${2 * least[part]} pixels high, or better as SVG, which is sharp in any size.`,
    ]);
  if (size > heavy)
    said.push([
      `is ${Math.round(size / 1000)} kB, which every reader loads before anything else.`,
      "Save it as SVG without pictures in it, or as PNG or WebP of no more than 400 pixels in height: that is less than 50 kB.",
    ]);
  if (idle.includes("script"))
    said.push([
      "has a script in it, which no browser runs in a picture.",
      "Save it as plain SVG, without scripts; drawing programs call that “optimised” or “plain”.",
    ]);
  if (idle.includes("text"))
    said.push([
      "has text in it, which every machine sets in another type, and share cards and icons leave out.",
      "Turn the text into paths: drawing programs call that “convert to outlines” or “object to path”.",
    ]);
  if (idle.includes("address"))
    said.push([
      "loads something from another address, which browsers do not do in a picture.",
      "Put into the file all that it shows: drawing programs call that “embed”.",
    ]);
  return said;
}
