import sharp, { type Sharp } from "sharp";
import type { Camera, Screen } from "./camera.ts";

/** The windows of a sheet, side by side. */
export const screens: readonly Screen[] = [
  { name: "phone", colorScheme: "light", width: 390, height: 1400 },
  { name: "phone-dark", colorScheme: "dark", width: 390, height: 1400 },
  { name: "desk", colorScheme: "light", width: 1280, height: 1400 },
  { name: "desk-dark", colorScheme: "dark", width: 1280, height: 1400 },
];

/** So many pixels of a screen become one of the sheet, in each direction. */
const reduced = 2;
/** Pixels of the sheet between two screens, and around them. */
const gap = 12;

/** Where on a sheet each screen is. */
const places = screens.map((screen, at) => ({
  screen,
  left: gap + screens.slice(0, at).reduce((sum, { width }) => sum + width / reduced + gap, 0),
  width: screen.width / reduced,
  height: screen.height / reduced,
}));

/** Takes all windows of a page, each reduced, as pixels of three channels. */
function panels(camera: Camera, site: string, address: string, of = places): Promise<Buffer[]> {
  return Promise.all(
    of.map(async ({ screen, width, height }) =>
      sharp(await camera.shoot(site, address, screen))
        .resize(width, height)
        .removeAlpha()
        .raw()
        .toBuffer(),
    ),
  );
}

/** A picture of a page in all windows, as WebP. */
export async function takeSheet(camera: Camera, site: string, address: string): Promise<Buffer> {
  const taken = await panels(camera, site, address);
  const last = places.at(-1);
  const sheet = sharp({
    create: {
      width: (last?.left ?? 0) + (last?.width ?? 0) + gap,
      height: Math.max(...places.map(({ height }) => height)) + 2 * gap,
      channels: 3,
      background: "#8b8f94",
    },
  });
  return sheet
    .composite(
      places.map(({ left, width, height }, at) => ({
        ...{ input: taken[at] ?? Buffer.alloc(0), raw: { width, height, channels: 3 as const } },
        ...{ left, top: gap },
      })),
    )
    .webp({ quality: 70, effort: 5 })
    .toBuffer();
}

/** Two colours are alike if no channel differs by more, of 255; what a lossy picture does to a letter is less. */
const alike = 48;

/** How much of one window looks otherwise now than on a sheet that was taken before: from 0 to 1. */
export async function difference(
  camera: Camera,
  site: string,
  address: string,
  sheet: Buffer,
  window: Screen,
): Promise<number> {
  const place = places.find(({ screen }) => screen === window);
  if (place === undefined) throw new Error(`no window ${window.name} on a sheet`);
  const { left, width, height } = place;
  const [taken] = await panels(camera, site, address, [place]);
  const before = await softened(sharp(sheet).extract({ left, top: gap, width, height }));
  const now = await softened(sharp(taken, { raw: { width, height, channels: 3 } }));
  let others = 0;
  for (let from = 0; from < now.length; from += 3)
    if (
      [0, 1, 2].some(
        (channel) => Math.abs((now[from + channel] ?? 0) - (before[from + channel] ?? 0)) > alike,
      )
    )
      others += 1;
  return others / (width * height);
}

/** The pixels of a picture without what is finer than a stroke of a letter: there, machines draw otherwise. */
function softened(picture: Sharp): Promise<Buffer> {
  return picture.removeAlpha().blur(1.5).raw().toBuffer();
}
