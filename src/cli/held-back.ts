import type { HeldBack } from "../edition/held-back.ts";
import { momentAt } from "../model/moment.ts";
import { counted, grouped } from "./counted.ts";

/** What readers do not see, in a sentence: `Held back: 2 drafts, 1 waits until 3 December 06:00, 1 expired.` */
export function heldBackSentence(held: HeldBack, now: number, timeZone: string): string {
  const { drafts, waiting, nextOpens, expired } = held;
  const parts: string[] = [];
  if (drafts > 0) parts.push(counted(drafts, "draft"));
  if (waiting > 0 && nextOpens !== undefined) {
    const when = wordMoment(nextOpens, now, timeZone);
    parts.push(waiting === 1 ? `1 waits until ${when}` : `${grouped(waiting)} wait, the next until ${when}`);
  }
  if (expired > 0) parts.push(`${grouped(expired)} expired`);
  return parts.length === 0 ? "Nothing is held back." : `Held back: ${parts.join(", ")}.`;
}

/** The same for programs: `nextOpens` is ISO 8601 in UTC, or null. */
export function heldBackJson({ drafts, waiting, nextOpens, expired }: HeldBack): object {
  return { drafts, waiting, nextOpens: nextOpens === undefined ? null : inUtc(nextOpens), expired };
}

/** A moment as ISO 8601 in UTC. */
export function inUtc(epoch: number): string {
  return new Date(epoch).toISOString();
}

/** `3 December 06:00` on the clocks of the newsroom, with the year where it is not the present one. */
export function wordMoment(epoch: number, now: number, timeZone: string): string {
  const iso = momentAt(epoch, timeZone).iso;
  const year = iso.slice(0, 4);
  const isThisYear = year === momentAt(now, timeZone).iso.slice(0, 4);
  const day = `${Number(iso.slice(8, 10))} ${months[Number(iso.slice(5, 7)) - 1]}`;
  return `${isThisYear ? day : `${day} ${year}`} ${iso.slice(11, 16)}`;
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
