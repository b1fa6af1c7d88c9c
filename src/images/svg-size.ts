interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels of CSS in a unit, https://www.w3.org/TR/css-values-4/#absolute-lengths; `em` and the like as at the usual size of type. */
const units: Readonly<Record<string, number>> = {
  "": 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  em: 16,
  rem: 16,
  ex: 8,
};

/**
 * The size of a drawing in pixels of CSS, as a browser finds it for `<img>`: by `width` and `height` of its root, else in the
 * proportions of its `viewBox` (https://www.w3.org/TR/SVG2/coords.html#SizingSVGInCSS). Undefined where it says neither.
 */
export function svgSize(svg: string): Size | undefined {
  const tag = /<(?:\w+:)?svg\b(?:[^>"']|"[^"]*"|'[^']*')*>/i.exec(svg.replace(/<!--[\s\S]*?-->/g, ""))?.[0];
  if (tag === undefined) return undefined;
  const width = length(attribute(tag, "width"));
  const height = length(attribute(tag, "height"));
  if (width !== undefined && height !== undefined) return whole(width, height);
  const box = (attribute(tag, "viewBox") ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , across = 0, down = 0] = box;
  if (box.length !== 4 || !(across > 0 && down > 0)) return undefined;
  if (width !== undefined) return whole(width, (width * down) / across);
  if (height !== undefined) return whole((height * across) / down, height);
  return whole(across, down);
}

function attribute(tag: string, name: string): string | undefined {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return double ?? single;
}

function length(written = ""): number | undefined {
  const [, number, unit = ""] = /^\s*(\d*\.?\d+(?:e[+-]?\d+)?)([a-z]*)\s*$/i.exec(written) ?? [];
  const factor = units[unit.toLowerCase()];
  const pixels = number === undefined || factor === undefined ? 0 : Number(number) * factor;
  return pixels > 0 && pixels < 1e6 ? pixels : undefined;
}

/** Attributes of HTML hold whole pixels; small drawings are made larger in the same proportions, so that these stay true. */
function whole(width: number, height: number): Size {
  const scale = Math.max(1, 32 / Math.min(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
