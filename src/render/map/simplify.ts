/**
 * Which points of a line are needed so that every point of it lies within `tolerance` of what is left (Douglas and Peucker
 * 1973). `points` holds three numbers for each: the line may be one of the globe, or of a drawing with nothing for the
 * third. Gives the places of the points, in order. Both ends are kept; of a closed line, which ends where it began, the
 * point farthest from there too.
 */
export function neededPoints(points: Float64Array, closed: boolean, tolerance: number): number[] {
  const last = points.length / 3 - 1;
  const turn = closed ? farthest(points, 0, last, 0) : last;
  const kept = new Uint8Array(last + 1);
  kept[0] = kept[turn] = kept[last] = 1;
  const spans: [from: number, to: number][] = [
    [0, turn],
    [turn, last],
  ];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [from, to] = span;
    const place = farthest(points, from, to, tolerance);
    if (place === from) continue;
    kept[place] = 1;
    spans.push([from, place], [place, to]);
  }
  const places: number[] = [];
  for (let place = 0; place <= last; place += 1) if (kept[place] === 1) places.push(place);
  return places;
}

/** The point between two that lies farthest from the line which joins them; the first of the two where all lie within `tolerance`. */
function farthest(points: Float64Array, from: number, to: number, tolerance: number): number {
  const at = (place: number, axis: number): number => points[place * 3 + axis] as number;
  const ax = at(from, 0);
  const ay = at(from, 1);
  const az = at(from, 2);
  const dx = at(to, 0) - ax;
  const dy = at(to, 1) - ay;
  const dz = at(to, 2) - az;
  const length = dx * dx + dy * dy + dz * dz;
  let farthest = from;
  let most = tolerance * tolerance;
  for (let place = from + 1; place < to; place += 1) {
    const x = at(place, 0) - ax;
    const y = at(place, 1) - ay;
    const z = at(place, 2) - az;
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy + z * dz) / length));
    const away = (x - along * dx) ** 2 + (y - along * dy) ** 2 + (z - along * dz) ** 2;
    if (away > most) {
      farthest = place;
      most = away;
    }
  }
  return farthest;
}
