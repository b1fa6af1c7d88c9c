/** A point of a drawing, in whole units. */
export type Dot = readonly [x: number, y: number];

/** One line of a drawing; a closed one ends where it began. */
export interface Stroke {
  readonly dots: Dot[];
  closed: boolean;
}

/**
 * What d3-geo draws on, in place of a canvas: it keeps the strokes, with their points on whole units, so that the drawing is
 * small and the last digit of a sine decides nothing.
 */
export class Sketch {
  readonly strokes: Stroke[] = [];

  moveTo(x: number, y: number): void {
    this.strokes.push({ dots: [[Math.round(x), Math.round(y)]], closed: false });
  }

  lineTo(x: number, y: number): void {
    const dots = this.strokes.at(-1)?.dots;
    const last = dots?.at(-1);
    const dot: Dot = [Math.round(x), Math.round(y)];
    if (last === undefined || last[0] !== dot[0] || last[1] !== dot[1]) dots?.push(dot);
  }

  closePath(): void {
    const stroke = this.strokes.at(-1);
    if (stroke !== undefined) stroke.closed = true;
  }

  /** Part of what d3-geo asks of a canvas; only points are drawn with it. */
  arc(): void {}

  beginPath(): void {}
}

/** The `d` of an SVG path: each stroke from an absolute point by relative steps. */
export function pathData(strokes: readonly Stroke[]): string {
  let data = "";
  for (const { dots, closed } of strokes) {
    const [first, ...others] = dots;
    if (first === undefined || others.length === 0) continue;
    data += `M${first[0]}${signed(first[1])}l`;
    let [x, y] = first;
    let steps = "";
    for (const [nextX, nextY] of others) {
      steps += (steps === "" ? String(nextX - x) : signed(nextX - x)) + signed(nextY - y);
      [x, y] = [nextX, nextY];
    }
    data += closed ? `${steps}z` : steps;
  }
  return data;
}

/** A number behind another: its minus sign parts the two, else a space does. */
function signed(value: number): string {
  return value < 0 ? String(value) : ` ${value}`;
}

/** The area within a closed stroke, in square units. */
export function areaOf({ dots }: Stroke): number {
  let twice = 0;
  let [x, y] = dots.at(-1) ?? [0, 0];
  for (const [nextX, nextY] of dots) {
    twice += x * nextY - nextX * y;
    [x, y] = [nextX, nextY];
  }
  return Math.abs(twice) / 2;
}
