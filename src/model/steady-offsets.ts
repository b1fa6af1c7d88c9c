const day = 86_400_000;
/**
 * How far apart the time zone data is asked at first. No zone ever changed its clocks and changed them back in less than
 * four days (Freetown did in 1939, Recife within seven in 2000), so where both ends of three days agree, all between does.
 */
const stride = 3 * day;

/**
 * Remembers how far the clocks of one zone are ahead of UTC. Nearly every article is dated on a day near which no clock
 * changes, and asking the time zone data for each of them takes longer than reading its YAML.
 */
export class SteadyOffsets {
  readonly #offsetAt: (epoch: number) => number;
  readonly #asked = new Map<number, number>();

  /** `offsetAt` gives the minutes that the clocks are ahead of UTC at an instant (milliseconds since 1970 UTC). */
  constructor(offsetAt: (epoch: number) => number) {
    this.#offsetAt = offsetAt;
  }

  /**
   * The offset, in minutes, that is kept on a UTC day (given by the instant of its midnight), the day before it and the
   * one behind; undefined where the clocks change in between.
   */
  around(utcMidnight: number): number | undefined {
    const from = utcMidnight - day;
    const to = utcMidnight + 2 * day;
    return this.#between(from, to, stride) ?? this.#between(from, to, day);
  }

  #between(from: number, to: number, step: number): number | undefined {
    let at = Math.floor(from / step) * step;
    const offset = this.#at(at);
    while (at < to) {
      at += step;
      if (this.#at(at) !== offset) return undefined;
    }
    return offset;
  }

  #at(epoch: number): number {
    let offset = this.#asked.get(epoch);
    if (offset === undefined) {
      offset = this.#offsetAt(epoch);
      this.#asked.set(epoch, offset);
    }
    return offset;
  }
}
