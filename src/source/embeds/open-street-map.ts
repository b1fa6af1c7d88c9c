import type { Framed } from "./embed.ts";

/** How wide and high a map is drawn, roughly: what decides how much of the land is on it. */
const across = 660;
const down = 495;
/** Of the picture that holds the whole world at zoom 0. */
const tile = 256;

/**
 * A map of OpenStreetMap by the address that its page has: `#map=12/48.85/2.35`, with `?mlat=…&mlon=…` for a pin. The frame wants
 * the corners instead of the middle and the zoom, https://wiki.openstreetmap.org/wiki/Export#Embeddable_HTML.
 */
export function openStreetMap(url: URL): Framed | undefined {
  if (url.pathname === "/export/embed.html") {
    const box = url.searchParams.get("bbox") ?? "";
    return /^-?[\d.]+(?:,-?[\d.]+){3}$/.test(box) ? framed(box, pin(url, "marker")) : undefined;
  }
  const [, zoom, lat, lon] =
    /^#map=(\d{1,2})\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/.exec(url.hash) ?? [];
  if (url.pathname !== "/" || zoom === undefined || lat === undefined || lon === undefined) return undefined;
  const degree = 360 / (tile * 2 ** Number(zoom));
  const width = (across * degree) / 2;
  const height = (down * degree * Math.cos((Number(lat) * Math.PI) / 180)) / 2;
  const corners = [Number(lon) - width, Number(lat) - height, Number(lon) + width, Number(lat) + height];
  return framed(corners.map((corner) => corner.toFixed(5)).join(","), pin(url, "mlat", "mlon"));
}

function framed(box: string, marker: string | undefined): Framed {
  const at = marker === undefined ? "" : `&marker=${marker}`;
  return { frame: `https://www.openstreetmap.org/export/embed.html?bbox=${box}&layer=mapnik${at}` };
}

function pin(url: URL, ...names: string[]): string | undefined {
  const place = names.map((name) => url.searchParams.get(name) ?? "").join(",");
  return /^-?\d{1,3}(?:\.\d+)?,-?\d{1,3}(?:\.\d+)?$/.test(place) ? place : undefined;
}
