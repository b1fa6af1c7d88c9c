import { momentAt, parseMoment } from "../model/moment.ts";

/** How the moment of an article is told among others: the nearer it is, the less has to be said. */
export type NearTo = "day" | "year" | "none";

/** What is today at a moment, in the newsroom’s zone. */
export class Today {
  readonly #dayBegins: number;
  readonly #dayEnds: number;
  readonly #yearBegins: number;

  /** @param now milliseconds since 1970 UTC */
  constructor(now: number, zone: string) {
    const day = dayAt(now, zone);
    this.#dayBegins = beginning(day, zone);
    this.#dayEnds = beginning(dayAt(this.#dayBegins + 30 * hour, zone), zone);
    this.#yearBegins = beginning(`${day.slice(0, 4)}-01-01`, zone);
  }

  /** When today ends, in milliseconds since 1970 UTC. */
  get end(): number {
    return this.#dayEnds;
  }

  /** Whether a moment (milliseconds since 1970 UTC) is of today, or of this year up to today. */
  nearTo(epoch: number): NearTo {
    if (epoch >= this.#dayEnds) return "none";
    return epoch >= this.#dayBegins ? "day" : epoch >= this.#yearBegins ? "year" : "none";
  }
}

const hour = 3_600_000;

function dayAt(epoch: number, zone: string): string {
  return momentAt(epoch, zone).iso.slice(0, 10);
}

function beginning(day: string, zone: string): number {
  const moment = parseMoment(day, zone);
  return typeof moment === "string" ? Date.parse(day) : moment.epoch;
}
