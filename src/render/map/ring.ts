import type { Position } from "geojson";
import { neededPoints } from "./simplify.ts";

/** A circle on the globe: its middle as a unit vector, and its radius as a straight line through the globe. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly radius: number;
}

/** A circle of so many degrees around a point. */
export function circle(centre: Position, degrees: number): Circle {
  const [x = 0, y = 0, z = 0] = vectors([centre]);
  return { x, y, z, radius: chord(degrees) };
}

/** The straight line between two points of the globe that are so many degrees apart. */
export function chord(degrees: number): number {
  return 2 * Math.sin((Math.min(degrees, 180) * Math.PI) / 360);
}

/** Whether two circles may touch: never wrong when it says no. */
export function mayTouch(a: Circle, b: Circle): boolean {
  const far = a.radius + b.radius;
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2 <= far * far;
}

/**
 * A closed line on the globe, known as a whole, in parts, and in parts of those, with a circle around each. Of a part that
 * is far from a region one point is enough: the line from there to the next part stays within the circle, so it does not
 * come near the region, and the ring still goes around whatever it went around.
 */
export class Ring {
  readonly #points: readonly Position[];
  readonly #whole: Run;

  /** `outline` ends where it began; of it, as much is kept as is needed to stay within `detail` degrees. */
  constructor(outline: readonly Position[], detail: number) {
    this.#points = detail === 0 ? outline : simplified(outline, detail);
    this.#whole = runOf(vectors(this.#points), 0, this.#points.length - 1);
  }

  /** The circle around all of it. */
  get around(): Circle {
    return this.#whole.around;
  }

  /** All points near a region, and as few of the others as keep the ring what it is there. */
  near(region: Circle): Position[] {
    const kept: Position[] = [];
    this.#gather(this.#whole, region, kept);
    const end = this.#points.at(-1);
    if (end !== undefined) kept.push(end);
    return kept;
  }

  #gather({ around, from, to, parts }: Run, region: Circle, kept: Position[]): void {
    if (around.radius <= longestStep && !mayTouch(around, region)) kept.push(this.#points[from] as Position);
    else if (parts.length > 0) for (const part of parts) this.#gather(part, region, kept);
    else for (let place = from; place < to; place += 1) kept.push(this.#points[place] as Position);
  }
}

function simplified(outline: readonly Position[], detail: number): readonly Position[] {
  const all = vectors(outline);
  const points = neededPoints(all, true, chord(detail)).map((place) => outline[place] as Position);
  // A strip of land that is simplified too much turns inside out, and then stands for all the world but itself.
  return turnsLeft(all) === turnsLeft(vectors(points)) ? points : outline;
}

/** Whether a ring goes around its inside with the inside on the left. */
function turnsLeft(all: Float64Array): boolean {
  const at = (place: number): number => all[place] as number;
  const { x, y, z } = circleAround(all, 0, all.length / 3 - 1);
  let area = 0;
  for (let a = 0, b = 3; b < all.length; a += 3, b += 3) {
    area += x * (at(a + 1) * at(b + 2) - at(a + 2) * at(b + 1));
    area += y * (at(a + 2) * at(b) - at(a) * at(b + 2));
    area += z * (at(a) * at(b + 1) - at(a + 1) * at(b));
  }
  return area > 0;
}

/** A part of a ring: the points from one place up to another, which is the first of the next part. */
interface Run {
  readonly around: Circle;
  readonly from: number;
  readonly to: number;
  readonly parts: readonly Run[];
}

/** Shorter runs are not divided any further. */
const shortRun = 24;
const partsOfRun = 6;
/** Of parts larger than this, some 15 degrees, more than a point is left: the ring keeps its shape, by which its inside is known. */
const longestStep = 0.26;

function runOf(all: Float64Array, from: number, to: number): Run {
  const parts: Run[] = [];
  const step = Math.ceil((to - from) / partsOfRun);
  if (to - from > shortRun) {
    for (let start = from; start < to; start += step)
      parts.push(runOf(all, start, Math.min(start + step, to)));
  }
  return { around: circleAround(all, from, to), from, to, parts };
}

/** A circle with all the points in it, not the smallest one. */
function circleAround(all: Float64Array, from: number, to: number): Circle {
  const at = (place: number, axis: number): number => all[place * 3 + axis] as number;
  const sum: [number, number, number] = [0, 0, 0];
  for (let place = from; place <= to; place += 1) {
    sum[0] += at(place, 0);
    sum[1] += at(place, 1);
    sum[2] += at(place, 2);
  }
  const length = Math.sqrt(sum[0] ** 2 + sum[1] ** 2 + sum[2] ** 2) || 1;
  const [x, y, z] = [sum[0] / length, sum[1] / length, sum[2] / length];
  let most = 0;
  for (let place = from; place <= to; place += 1) {
    most = Math.max(most, (at(place, 0) - x) ** 2 + (at(place, 1) - y) ** 2 + (at(place, 2) - z) ** 2);
  }
  return { x, y, z, radius: Math.sqrt(most) };
}

/** Points given by longitude and latitude, in degrees, as unit vectors: three numbers for each. */
function vectors(points: readonly Position[]): Float64Array {
  const all = new Float64Array(points.length * 3);
  points.forEach(([longitude = 0, latitude = 0], place) => {
    const lambda = (longitude * Math.PI) / 180;
    const phi = (latitude * Math.PI) / 180;
    all[place * 3] = Math.cos(phi) * Math.cos(lambda);
    all[place * 3 + 1] = Math.cos(phi) * Math.sin(lambda);
    all[place * 3 + 2] = Math.sin(phi);
  });
  return all;
}
