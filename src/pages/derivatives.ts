import type { Focus } from "../model/content.ts";
import { digestOf } from "../model/digest.ts";
import type { PictureFile, PictureWords } from "../model/picture-file.ts";
import type { Settings } from "../model/settings.ts";
import { slugify } from "../model/slug.ts";
import type { Partly } from "../model/whole.ts";

/**
 * How a picture is cut.
 * - `whole`: all of it, for the page of its article and for texts
 * - `card`: 3:2, for lists
 * - `square`: for portraits
 * - `share`: 1200×630 or smaller in that ratio, for those who show a link; one JPEG
 */
export const forms = ["whole", "card", "square", "share"] as const;
export type PictureForm = (typeof forms)[number];

/** As much of a picture’s file as decides what is made of it. */
export interface Derivable
  extends Partly<Pick<PictureFile, "bytes" | "format" | "width" | "height" | "animated" | "says">> {
  /** `/media/…` */
  readonly address: string;
}

/** A part of a picture, in pixels of the picture as it is seen. */
export interface Crop {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type DerivedFormat = "webp" | "avif" | "jpeg" | "png";

/** One smaller file that is made of a picture. Its address is made of the picture’s bytes and of all that is said here. */
export interface Derivative {
  /** Within the site: `/pictures/palace-1f00ba42c0de-card-640.webp`. What stands there never changes. */
  readonly address: string;
  readonly form: PictureForm;
  readonly format: DerivedFormat;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Undefined where all of the picture is shown. */
  readonly crop: Crop | undefined;
  /** As its encoder takes it, up to 100. */
  readonly quality: number;
}

/** What a page shows of a picture in one form. */
export interface Derived {
  /** Those of `<source>`, the best first; each smallest first, as in `srcset`. */
  readonly sources: readonly Source[];
  /** For `src`, where no `<source>` is understood: in the picture’s own format if that is one that all browsers know. */
  readonly fallback: Derivative;
}

export interface Source {
  /** MIME type. */
  readonly type: "image/avif" | "image/webp";
  readonly files: readonly Derivative[];
}

export type PictureSettings = Pick<Settings, "pictures">;

/** MIME types of what is made. */
export const mimeTypes = {
  webp: "image/webp",
  avif: "image/avif",
  jpeg: "image/jpeg",
  png: "image/png",
} as const satisfies Record<DerivedFormat, string>;

/** Where nothing else is said, what matters stands in the middle, a little above half the height. */
export const usualFocus: Focus = [0.5, 0.4];

/** Counted up when other pixels are made of the same picture: the addresses are others then. */
const recipe = 1;

interface Sizes {
  /** Width by height; undefined for all of the picture. */
  readonly ratio: number | undefined;
  /** Of `<source>`, smallest first. */
  readonly widths: readonly number[];
  /** The fallback is no wider. */
  readonly fallback: number;
}

const sizes: Readonly<Record<Exclude<PictureForm, "share">, Sizes>> = {
  whole: { ratio: undefined, widths: [320, 640, 960, 1280, 1920], fallback: 1280 },
  card: { ratio: 3 / 2, widths: [320, 640, 960], fallback: 640 },
  square: { ratio: 1, widths: [160, 320, 640], fallback: 320 },
};

const share = { width: 1200, height: 630 } as const;
/** Services that show a link leave out pictures that are smaller. */
const leastShared = 400;

/** A further width is worth a file of its own where it is this much wider. */
const worthwhile = 1.15;

const qualities: Readonly<Record<DerivedFormat, number>> = { webp: 75, avif: 55, jpeg: 75, png: 100 };

/** True for a picture of which smaller files are made: not for one that scales or moves, which keeps its own address. */
export function isDerived({ format, animated }: Pick<Derivable, "format" | "animated">): boolean {
  return format !== "svg" && animated !== true;
}

/**
 * True for a picture whose own file is published wherever its smaller ones are shown, since they cannot have its content
 * credentials. Where one was taken is never published for that alone.
 */
export function keepsCredentials(
  file: Partly<Pick<PictureFile, "format" | "animated" | "credentials" | "position">>,
  { pictures: { originals } }: PictureSettings,
): boolean {
  return file.credentials === true && isDerived(file) && (originals || file.position !== true);
}

/**
 * The files that stand for a picture in one form, for `<picture>`; undefined where the picture keeps its own address: one that
 * scales (SVG) or moves. Nothing is larger than the picture itself. Pure: views ask it what to name, and the kind `derivative`
 * asks it what to make, so a page names no file that is not there, as long as `formsPlanned` has the form for the place where
 * the picture stands.
 *
 *     const shown = derivativesOf(image.file, "card", image.focus, settings);
 *     // <source type={sources[0].type} srcset="… 320w, … 640w" sizes={…}>, <img src={fallback.address} width height>
 */
export function derivativesOf(
  file: Derivable,
  form: Exclude<PictureForm, "share">,
  focus: Focus | undefined,
  { pictures: { avif } }: PictureSettings,
): Derived | undefined {
  if (!isDerived(file)) return undefined;
  const { ratio, widths, fallback } = sizes[form];
  const crop = ratio === undefined ? undefined : cropOf(file, ratio, focus);
  const one = (format: DerivedFormat, width: number): Derivative =>
    derivative(file, { form, format, width, crop });
  const across = crop?.width ?? file.width;
  const wanted = widthsWithin(widths, across);
  const source = (format: "avif" | "webp"): Source => ({
    type: mimeTypes[format],
    files: wanted.map((width) => one(format, width)),
  });
  const webp = source("webp");
  const own = ownFormat(file);
  const most = Math.min(fallback, across);
  const [first] = webp.files;
  return {
    sources: avif ? [source("avif"), webp] : [webp],
    fallback:
      own === "webp"
        ? (webp.files.findLast(({ width }) => width <= most) ?? first ?? one("webp", most))
        : one(own, most),
  };
}

/**
 * The picture that is shown beside a link to its page: JPEG, 1200×630, or as large as the picture is in this ratio. Undefined
 * for one that scales or moves, or that is too small for the services which show links.
 */
export function shareDerivative(file: Derivable, focus: Focus | undefined): Derivative | undefined {
  if (!isDerived(file)) return undefined;
  const crop = cropOf(file, share.width / share.height, focus);
  const width = Math.min(share.width, crop.width);
  return width < leastShared ? undefined : derivative(file, { form: "share", format: "jpeg", width, crop });
}

/** All that is made of a picture in some forms, each file once. */
export function allDerivatives(
  file: Derivable,
  wanted: readonly PictureForm[],
  focus: Focus | undefined,
  settings: PictureSettings,
): Derivative[] {
  const all = wanted.flatMap((form): readonly Derivative[] => {
    if (form === "share") {
      const one = shareDerivative(file, focus);
      return one === undefined ? [] : [one];
    }
    const { sources = [], fallback } = derivativesOf(file, form, focus, settings) ?? {};
    return [...sources.flatMap(({ files }) => files), ...(fallback === undefined ? [] : [fallback])];
  });
  return [...new Map(all.map((one) => [one.address, one])).values()];
}

/** The forms in which pictures are made ahead, by where an editor put them. A page may ask for these and no others. */
export const formsPlanned = {
  /** The picture of an article. */
  article: ["whole", "card", "share"],
  /** That of a record. */
  record: ["whole", "square", "share"],
  /** Those of texts. */
  text: ["whole"],
} as const satisfies Record<string, readonly PictureForm[]>;

/** Widths up to that of the picture, and its own where that is worth a file. */
function widthsWithin(widths: readonly number[], own: number): readonly number[] {
  const within = widths.filter((width) => width <= own);
  const largest = within.at(-1) ?? 0;
  const isShort = within.length < widths.length;
  return isShort && own >= largest * worthwhile ? [...within, own] : within;
}

/** The largest part of a picture that has a ratio, with the focus as near its middle as the edges allow. */
function cropOf({ width, height }: Derivable, ratio: number, [x, y]: Focus = usualFocus): Crop {
  const isWide = width > height * ratio;
  const across = isWide ? Math.max(1, Math.round(height * ratio)) : width;
  const down = isWide ? height : Math.max(1, Math.round(width / ratio));
  const from = (point: number, length: number, part: number): number =>
    Math.max(0, Math.min(length - part, Math.round(point * length - part / 2)));
  const [high, wide] = [Math.min(down, height), Math.min(across, width)];
  return { left: from(x, width, wide), top: from(y, height, high), width: wide, height: high };
}

/** What a picture falls back to: a photograph to JPEG, a graphic to PNG; who has AVIF shows WebP too. */
function ownFormat({ format }: Derivable): DerivedFormat {
  return format === "jpeg" ? "jpeg" : format === "png" || format === "gif" ? "png" : "webp";
}

function derivative(
  file: Derivable,
  { form, format, width, crop }: Pick<Derivative, "form" | "format" | "width" | "crop">,
): Derivative {
  const from = crop ?? file;
  const height = Math.max(1, Math.round((width * from.height) / from.width));
  const quality = qualities[format];
  const part = crop && [crop.left, crop.top, crop.width, crop.height].join(" ");
  const digest = digestOf([
    ...[recipe, file.bytes, form, part, width, height, format, quality],
    ...(file.says === undefined ? [] : wordsIn(file.says)),
  ]);
  const short = Buffer.from(digest, "base64url").toString("hex").slice(0, 12);
  const address = `/pictures/${nameOf(file)}-${short}-${form}-${width}.${format === "jpeg" ? "jpg" : format}`;
  return { address, form, format, width, height, crop, quality };
}

/** What a copy says of itself is a part of it. */
function wordsIn({ credit, creators = [], rights, source }: PictureWords): (string | undefined)[] {
  return [credit, rights, source, ...creators];
}

/** The name of a file as it can stand in any address. */
function nameOf({ address }: Derivable): string {
  const name = address.slice(address.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
  return slugify(name).slice(0, 60).replace(/-$/, "") || "picture";
}
