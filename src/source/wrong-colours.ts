import { contrast, type Hex, mixed, readable, readColour } from "../model/face/colour.ts";
import type { ColoursWritten } from "../model/face/face-settings.ts";
import {
  type GivenColours,
  leastContrast,
  type Palette,
  type Palettes,
  palettesOf,
} from "../model/face/palette.ts";
import type { WrongSetting } from "./wrong-machine-settings.ts";

type Name = "accent" | "paper" | "ink";
const all: readonly Name[] = ["accent", "paper", "ink"];

/** The palettes that the settings ask for. What is no colour is told by `wrongColours`. */
export function palettesWritten(written: ColoursWritten): Palettes {
  return palettesOf(given(written), given(written.dark ?? {}));
}

/** Settings of colours that are none, or that can be seen through. */
export function wrongColours(written: ColoursWritten): WrongSetting[] {
  const { light, dark } = palettesWritten(written);
  return [
    ...wrongIn(written, [], light.paper, "#ffffff"),
    ...wrongIn(written.dark ?? {}, ["dark"], dark.paper, "#000000"),
  ];
}

/** `paper` is what inks stand on, and `ground` what a paper would stand on. */
function wrongIn(written: Written, below: readonly string[], paper: Hex, ground: Hex): WrongSetting[] {
  return all.flatMap((name) => {
    const said = written[name];
    if (said === undefined) return [];
    const field = ["colours", ...below, name];
    const colour = readColour(said);
    if (colour?.alpha === 1) return [];
    if (colour === undefined)
      return [
        {
          field,
          message: `“${said}” is not a colour.`,
          hint: 'Write it as in CSS, in quotation marks: `"#8f1d1d"`, `"darkred"` or `"oklch(0.42 0.15 25)"`.',
        },
      ];
    const seen = mixed(colour.hex, name === "paper" ? ground : paper, colour.alpha);
    return [
      {
        field,
        message: `“${said}” can be seen through, and colours of a site cannot.`,
        hint: `Write \`"${seen}"\`, which looks the same.`,
      },
    ];
  });
}

/** Text in a colour that cannot be read on the paper: what to write instead. */
export function faintColours(written: ColoursWritten): WrongSetting[] {
  const { light, dark } = palettesWritten(written);
  return [...faintIn(written, light, []), ...faintIn(written.dark ?? {}, dark, ["dark"])];
}

type Written = Readonly<Partial<Record<Name, string | undefined>>>;

function faintIn(written: Written, palette: Palette, below: readonly string[]): WrongSetting[] {
  // All other colours are made so that they can be read.
  return (["ink", "accent"] as const).flatMap((name) => {
    const ratio = contrast(palette[name], palette.paper);
    const better = readable(palette[name], [palette.paper], leastContrast);
    if (ratio >= leastContrast || written[name] === undefined || better === undefined) return [];
    return [
      {
        field: ["colours", ...below, name],
        message: `Text in \`${name}\` (${palette[name]}) on ${below.length === 0 ? "" : "dark "}\`paper\` (${palette.paper}) is hard to read: its contrast is ${said(ratio)}, and has to be ${leastContrast} : 1.`,
        hint: `Write \`"${better}"\`, the nearest colour that passes, or another paper.`,
      },
    ];
  });
}

/** Never rounded up to what it does not reach. */
function said(ratio: number): string {
  return `${(Math.floor(ratio * 100) / 100).toFixed(2)} : 1`;
}

function given(written: Written): GivenColours {
  const colours: { [One in Name]?: Hex } = {};
  for (const name of all) {
    const colour = written[name] === undefined ? undefined : readColour(written[name] ?? "");
    if (colour !== undefined) colours[name] = colour.hex;
  }
  return colours;
}
