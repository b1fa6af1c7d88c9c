import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";

/**
 * Draws the photographs of the demonstration, which show no real place: a newsroom’s pictures are of pixels, and those of others
 * may not be given away. Run it by hand (`npx tsx docs/demonstration/pictures.ts`); the same pixels come out each time.
 */
const media = fileURLToPath(new URL("../../content/media", import.meta.url));

const size = { width: 1600, height: 1067 };

/** Numbers from 0 to 1, the same at each run. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const range = (length: number): number[] => Array.from({ length }, (_, at) => at);

function gradient(id: string, ...colours: readonly string[]): string {
  const stops = colours.map(
    (colour, at) => `<stop offset="${at / (colours.length - 1)}" stop-color="${colour}"/>`,
  );
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stops.join("")}</linearGradient>`;
}

const blur = (id: string, by: number): string =>
  `<filter id="${id}" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="${by}"/></filter>`;

const sky = (colours: string): string => `<rect width="1600" height="1067" fill="url(#${colours})"/>`;

/** A ridge of hills from one side to the other, down to the foot. */
function ridge(chance: () => number, height: number, rough: number, fill: string, more = ""): string {
  const points = range(41).map((at) => {
    const wave = Math.sin(at / 3.1 + height) * rough + (chance() - 0.5) * rough * 0.6;
    return `${at * 40},${(height + wave).toFixed(1)}`;
  });
  return `<polygon points="0,1067 ${points.join(" ")} 1600,1067" fill="${fill}" ${more}/>`;
}

/** Houses in a row, with windows of which some are lit; `foot` is where they stand. */
function houses(chance: () => number, foot: number, wall: string, lamp: string): string {
  const drawn: string[] = [];
  for (let x = -20; x < 1600; ) {
    const width = 90 + chance() * 120;
    const top = foot - 150 - chance() * 230;
    drawn.push(`<rect x="${x}" y="${top}" width="${width + 1}" height="${foot - top}" fill="${wall}"/>`);
    drawn.push(
      `<polygon points="${x},${top} ${x + 14},${top - 46} ${x + width - 14},${top - 46} ${x + width},${top}" fill="${wall}"/>`,
    );
    for (let y = top + 22; y < foot - 40; y += 46)
      for (let across = x + 16; across < x + width - 22; across += 34)
        if (chance() < 0.42)
          drawn.push(
            `<rect x="${across}" y="${y}" width="13" height="24" fill="${lamp}" opacity="${(0.35 + chance() * 0.6).toFixed(2)}"/>`,
          );
    x += width;
  }
  return drawn.join("");
}

/** Light on water, in short strokes. */
function ripples(chance: () => number, from: number, colour: string, count: number): string {
  const strokes = range(count).map(() => {
    const depth = chance() ** 1.4;
    const y = from + depth * (1067 - from);
    const length = 30 + depth * 190 * chance();
    return `<rect x="${chance() * 1600}" y="${y}" width="${length}" height="${1.5 + depth * 4}" rx="2" fill="${colour}" opacity="${(0.1 + chance() * 0.35).toFixed(2)}"/>`;
  });
  return strokes.join("");
}

const scenes: Readonly<Record<string, () => string>> = {
  "river-at-dusk.jpg": () => {
    const chance = chances(7);
    const row = houses(chance, 640, "#1d2a38", "#f7cf86");
    return `${gradient("air", "#22384f", "#6f7f8f", "#e2a677", "#f1c99a")}${gradient("water", "#b9876a", "#3c4a59", "#182430")}${blur("soft", 5)}
      <radialGradient id="glow"><stop offset="0" stop-color="#fbe3b4" stop-opacity=".75"/><stop offset="1" stop-color="#fbe3b4" stop-opacity="0"/></radialGradient>
      ${sky("air")}<circle cx="1130" cy="560" r="420" fill="url(#glow)"/>
      <g opacity=".55" transform="translate(0,-26)">${houses(chances(19), 640, "#46566a", "#f0c894")}</g>${row}
      <rect y="640" width="1600" height="427" fill="url(#water)"/>
      <g transform="translate(0,1280) scale(1,-1)" opacity=".42" filter="url(#soft)">${row}</g>
      ${ripples(chance, 660, "#f6d8a8", 210)}<rect y="632" width="1600" height="14" fill="#131c26"/>
      <path d="M-40 800C160 600 620 600 800 800C980 600 1440 600 1640 800" fill="none" stroke="#141d27" stroke-width="40"/>
      <rect x="776" y="770" width="48" height="180" fill="#141d27"/><path d="M-40 690C500 630 1100 630 1640 690" fill="none" stroke="#232f3c" stroke-width="30"/>`;
  },
  "shore-in-the-morning.jpg": () => {
    const chance = chances(23);
    const leaf = (turn: number, x: number, y: number): string =>
      `<path d="M0 0C60 -46 150 -40 214 30C150 2 70 6 0 0Z" fill="#20373a" transform="translate(${x},${y}) rotate(${turn})"/>`;
    const palm = (x: number, y: number, grow: number): string =>
      `<g transform="translate(${x},${y}) scale(${grow})"><path d="M-10 620C10 400 -26 200 4 0L22 2C2 200 34 400 22 620Z" fill="#20373a"/>${[-168, -140, -104, -62, -28, 4, 34].map((turn) => leaf(turn, 12, 4)).join("")}</g>`;
    return `${gradient("air", "#8fb8c6", "#d9dccf", "#f6d9b0")}${gradient("sea", "#7fa9ad", "#3f7a85", "#24545f")}${blur("soft", 22)}
      ${sky("air")}<circle cx="560" cy="520" r="150" fill="#fff0cf" filter="url(#soft)"/><circle cx="560" cy="520" r="70" fill="#fff8e6"/>
      <rect y="590" width="1600" height="300" fill="url(#sea)"/>${ripples(chance, 596, "#fdeecb", 260)}
      <path d="M0 850C400 800 900 900 1600 822V1067H0Z" fill="#d8bf97"/><path d="M0 850C400 800 900 900 1600 822V838C900 918 400 816 0 868Z" fill="#f4ead6" opacity=".8"/>
      ${palm(1240, 300, 1)}${palm(1430, 380, 0.8)}${palm(120, 430, 0.72)}`;
  },
  "snow-on-the-embankment.jpg": () => {
    const chance = chances(41);
    const flakes = range(420).map(
      () =>
        `<circle cx="${chance() * 1600}" cy="${chance() * 1067}" r="${1 + chance() * 3.4}" fill="#fff" opacity="${(0.25 + chance() * 0.6).toFixed(2)}"/>`,
    );
    const lamps = range(6).map((at) => {
      const x = 130 + at * 270;
      return `<circle cx="${x}" cy="560" r="110" fill="#f4d7a1" opacity=".3" filter="url(#soft)"/><rect x="${x - 4}" y="570" width="8" height="230" fill="#2c3644"/><circle cx="${x}" cy="562" r="15" fill="#fff1cf"/>`;
    });
    return `${gradient("air", "#56657a", "#9aa5b3", "#cfd3d8")}${gradient("ground", "#dfe3e8", "#f2f4f6")}${blur("soft", 30)}
      ${sky("air")}<g opacity=".5">${houses(chance, 700, "#78869a", "#e9c98f")}</g>${houses(chances(5), 760, "#4c5a6c", "#f2cf8d")}
      <path d="M0 760C500 730 1000 800 1600 744V1067H0Z" fill="url(#ground)"/>${lamps.join("")}
      <path d="M0 930C500 880 1000 960 1600 900V1067H0Z" fill="#c9d0d8" opacity=".6"/>${flakes.join("")}`;
  },
  "two-chairs.jpg": () => {
    const sheet = (x: number, y: number, turn: number): string =>
      `<g transform="translate(${x},${y}) rotate(${turn})"><rect x="5" y="7" width="150" height="205" fill="#120d08" opacity=".35" filter="url(#soft)"/><rect width="150" height="205" fill="#f3ecdd"/>${range(
        9,
      )
        .map(
          (line) =>
            `<rect x="18" y="${26 + line * 18}" width="${line % 4 === 3 ? 62 : 114}" height="5" fill="#8d8577" opacity=".7"/>`,
        )
        .join("")}</g>`;
    const chair = (x: number, turn: number): string =>
      `<g transform="translate(${x},534) rotate(${turn})"><rect x="-130" y="-120" width="260" height="240" rx="46" fill="#0d1518" opacity=".5" filter="url(#soft)"/><rect x="-120" y="-112" width="240" height="224" rx="40" fill="#2f5560"/><rect x="-120" y="-112" width="46" height="224" rx="22" fill="#24434c"/></g>`;
    return `${gradient("floor", "#7b6a55", "#57493a")}${blur("soft", 14)}${sky("floor")}
      ${range(14)
        .map((at) => `<rect y="${at * 80}" width="1600" height="3" fill="#3f3428" opacity=".6"/>`)
        .join("")}
      ${chair(240, 0)}${chair(1360, 180)}<rect x="408" y="150" width="800" height="790" rx="26" fill="#1a120b" opacity=".5" filter="url(#soft)"/>
      <rect x="400" y="136" width="800" height="790" rx="24" fill="#8a5a35"/><rect x="424" y="160" width="752" height="742" rx="14" fill="#996640"/>
      ${sheet(520, 300, -7)}${sheet(640, 560, 4)}${sheet(930, 330, 9)}${sheet(880, 600, -3)}
      <circle cx="800" cy="500" r="52" fill="#e8e2d4"/><circle cx="800" cy="500" r="34" fill="#5d3a20"/>`;
  },
  "paper-mill.jpg": () => {
    const chance = chances(61);
    const rolls = range(5).map((at) => {
      const x = 170 + at * 315;
      return `<circle cx="${x}" cy="800" r="150" fill="#efe6d3"/><circle cx="${x}" cy="800" r="112" fill="#e4d9c2"/><circle cx="${x}" cy="800" r="74" fill="#efe6d3"/><circle cx="${x}" cy="800" r="30" fill="#6d5a45"/>`;
    });
    return `${gradient("air", "#c8d3cf", "#e9e2cf")}${gradient("ground", "#7d7a5f", "#565741")}${sky("air")}
      ${ridge(chance, 420, 40, "#a9bab2")}${ridge(chance, 500, 50, "#869c90")}${ridge(chance, 580, 30, "#687f70")}
      <rect x="980" y="300" width="440" height="330" fill="#8f4a3a"/><polygon points="960,300 1200,190 1440,300" fill="#5f3026"/><rect x="1310" y="110" width="56" height="170" fill="#7a3f31"/>
      ${range(4)
        .map((at) => `<rect x="${1020 + at * 98}" y="390" width="52" height="92" fill="#f0dfb4"/>`)
        .join("")}
      <rect y="630" width="1600" height="437" fill="url(#ground)"/>${rolls.join("")}`;
  },
};

/** Grain as of a film, and the picture a little darker at its corners. */
async function developed(scene: string, seed: number): Promise<Buffer> {
  const chance = chances(seed);
  const grain = Buffer.alloc(size.width * size.height);
  for (let at = 0; at < grain.length; at += 1) grain[at] = 128 + (chance() + chance() - 1) * 15;
  const corners = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1067"><radialGradient id="v" r=".75"><stop offset=".55" stop-opacity="0"/><stop offset="1" stop-opacity=".34"/></radialGradient><rect width="1600" height="1067" fill="url(#v)"/></svg>`;
  const drawn = await sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1067">${scene}</svg>`),
  )
    .removeAlpha()
    .composite([
      { input: Buffer.from(corners) },
      { input: grain, raw: { ...size, channels: 1 }, blend: "soft-light" },
    ])
    .png()
    .toBuffer();
  return sharp(drawn).jpeg({ quality: 76, mozjpeg: true }).toBuffer();
}

let seed = 1;
for (const [name, scene] of Object.entries(scenes)) {
  seed += 1;
  writeFileSync(join(media, name), await developed(scene(), seed));
}
