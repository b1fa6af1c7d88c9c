import { type GeoProjection, geoAzimuthalEqualArea, geoGraticule, geoPath } from "d3-geo";
import type { Position } from "geojson";
import type { LocatorMap } from "../entity-views.ts";
import type { Land } from "./land.ts";
import { areaOf, type Dot, pathData, Sketch, type Stroke } from "./outline.ts";
import { neededPoints } from "./simplify.ts";

const width = 720;
const height = 480;
/** How far the drawing goes beyond the frame. */
const margin = 8;

const widest = 52;
/**
 * Degrees from the middle to the upper edge, between the lines of the globe, and by which a coast may be simplified. A
 * wider view is tried where a narrower one says too little.
 */
const views = [
  { reach: 8, step: 5, detail: 0 },
  { reach: 13, step: 10, detail: 0 },
  { reach: 21, step: 10, detail: 0.08 },
  { reach: 34, step: 15, detail: 0.08 },
  { reach: widest, step: 15, detail: 0.08 },
] as const;

/** So much coast, in units, tells a reader where in the world this is. */
const tellingCoast = 2 * width;
/** Islands that would be no more than a dot; the place itself is marked. */
const leastArea = 9;
const tolerance = 1.1;

/**
 * Draws the map of a place, `latitude` and `longitude` in degrees. Equal areas around the place (Lambert’s azimuthal
 * projection), north at the top: at the poles and at 180° it is drawn like anywhere else. The view is wide enough to
 * show a coast that can be recognised. No borders are drawn.
 */
export function locatorMap(latitude: number, longitude: number, coasts: Land): LocatorMap {
  const centre: Position = [longitude, latitude];
  let land: readonly Stroke[] = [];
  let graticule = "";
  for (const { reach, step, detail } of views) {
    const view = viewOf(centre, reach);
    land = drawLand(view, detail, coasts);
    if (coastLength(land) < tellingCoast && reach !== widest) continue;
    graticule = pathData(drawGraticule(view, step));
    break;
  }
  return { width, height, land: pathData(land), graticule };
}

interface View {
  readonly centre: Position;
  readonly projection: GeoProjection;
  /** Degrees from the middle to beyond the corners. */
  readonly corner: number;
}

function viewOf(centre: Position, reach: number): View {
  const [longitude = 0, latitude = 0] = centre;
  // In this projection a point at the angle c from the middle is 2 sin(c/2) away from it.
  const scale = height / 2 / (2 * Math.sin((reach * Math.PI) / 360));
  const diagonal = Math.hypot(width / 2 + margin, height / 2 + margin);
  const corner = (Math.asin(Math.min(1, diagonal / (2 * scale))) * 360) / Math.PI + 1;
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(scale)
    .translate([width / 2, height / 2])
    .clipAngle(Math.min(corner, 175))
    .clipExtent([
      [-margin, -margin],
      [width + margin, height + margin],
    ]);
  return { centre, projection, corner };
}

function drawLand({ centre, projection, corner }: View, detail: number, coasts: Land): Stroke[] {
  const sketch = new Sketch();
  // The points of a coast stand close enough to be joined by straight lines.
  geoPath(projection.precision(0), sketch)(coasts.near(centre, corner, detail));
  return sketch.strokes.map(simplified).filter((stroke) => areaOf(stroke) >= leastArea);
}

function drawGraticule({ centre, projection, corner }: View, step: number): Stroke[] {
  const [longitude = 0, latitude = 0] = centre;
  const [south, north] = [Math.max(-90, latitude - corner), Math.min(90, latitude + corner)];
  // Where a pole is in sight, so is every meridian.
  const narrowest = Math.cos((Math.max(-south, north) * Math.PI) / 180);
  const aside = Math.min(180, corner / Math.max(narrowest, 0.05));
  // Meridians draw together towards the poles.
  const apart = Math.cos((latitude * Math.PI) / 180);
  const across = apart > 0.6 ? step : apart > 0.3 ? 2 * step : 30;
  const sketch = new Sketch();
  const lines = geoGraticule()
    .step([across, step])
    .precision(step)
    .extent([
      [longitude - aside, south],
      [longitude + aside, north],
    ]);
  geoPath(projection.precision(1), sketch)(lines());
  return sketch.strokes.map(simplified);
}

function simplified({ dots, closed }: Stroke): Stroke {
  const flat = new Float64Array(dots.length * 3);
  dots.forEach(([x, y], place) => {
    flat[place * 3] = x;
    flat[place * 3 + 1] = y;
  });
  return { dots: neededPoints(flat, closed, tolerance).map((place) => dots[place] as Dot), closed };
}

/** The length of all coasts within the frame; the edge of the drawing, where land goes on beyond it, is none. */
function coastLength(land: readonly Stroke[]): number {
  let length = 0;
  for (const { dots } of land) {
    let [x, y] = dots.at(-1) ?? [0, 0];
    for (const [nextX, nextY] of dots) {
      if (!onEdge(x, y) || !onEdge(nextX, nextY)) length += Math.hypot(nextX - x, nextY - y);
      [x, y] = [nextX, nextY];
    }
  }
  return length;
}

function onEdge(x: number, y: number): boolean {
  return x <= -margin || y <= -margin || x >= width + margin || y >= height + margin;
}
