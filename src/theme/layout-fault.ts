import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { home } from "../model/home.ts";
import { NewsroomFault, thrownText } from "../model/newsroom-fault.ts";
import { placesInSource, type SourcePlace } from "../model/place-in-source.ts";
import { ownLayouts, tracedTheme } from "./bundle-theme.ts";
import type { Layouts, LayoutThrew, ToPrint } from "./layout-threw.ts";

/**
 * Whose fault it is that a layout threw. The same page is printed with Dateline’s own layouts: where they print it, the fault
 * is the newsroom’s. Where in its files, is seen when the page is printed once more with layouts whose source map is known.
 *
 * @param module the module of the layouts, absolute; others are made beside it
 * @returns a NewsroomFault, or what was thrown
 */
export async function layoutFault(
  { thrown, asked }: LayoutThrew,
  root: string,
  module: string,
): Promise<unknown> {
  const layouts = join(root, "layouts");
  if (!existsSync(layouts)) return thrown;
  const folder = dirname(module);
  if (layouts !== ownLayouts && (await printed(home, folder, asked)).threw !== undefined) return thrown;
  const { threw = { error: thrown, places: [] } } = await printed(root, folder, asked);
  const place = threw.places.find(({ source }) => source.startsWith(layouts + sep));
  const file = place && relative(root, place.source).split(sep).join("/");
  const where = place === undefined ? "" : `${file}:${place.line}:${place.column} `;
  const page = asked === undefined ? "" : `, on ${asked.name}`;
  return new NewsroomFault(`A layout of the newsroom failed: ${where}${thrownText(threw.error)}${page}`);
}

interface Printed {
  /** What the layouts threw, and the places that it came through; nothing where they printed the page. */
  readonly threw?: { readonly error: unknown; readonly places: readonly SourcePlace[] };
}

/** Loads the layouts of a root with their source map, and prints a page with them if there is one. */
async function printed(root: string, folder: string, asked: ToPrint | undefined): Promise<Printed> {
  // A module can be loaded once only from one place.
  const own = mkdtempSync(join(folder, "traced-"));
  const { code, map } = await tracedTheme(root, own);
  const file = join(own, "theme.mjs");
  writeFileSync(file, code);
  try {
    const layouts = (await import(pathToFileURL(file).href)) as Layouts;
    asked?.print(layouts);
    return {};
  } catch (error) {
    const places = placesInSource(error, basename(own), map);
    return { threw: { error, places: places.map((at) => ({ ...at, source: resolve(own, at.source) })) } };
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}
