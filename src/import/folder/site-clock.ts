import { isTimeZone } from "../../model/moment.ts";
import { momentOf } from "../filing.ts";

/**
 * A moment as it was meant where it was written: one that names no offset is on the clocks of `zone`, and gets theirs. A day alone, and
 * what is no date, stay as they are; so does all where no zone is known.
 */
export function onClocksOf(zone: string | undefined, written: string | undefined): string | undefined {
  if (written === undefined || zone === undefined || !isTimeZone(zone)) return written;
  const read = momentOf(written, zone)?.moment;
  if (read === undefined || read.iso.length === 10 || hasOffset(written)) return written;
  return withoutSeconds(read.iso);
}

/** A moment on the clocks of another zone: `2019-03-05T23:30-08:00` is `2019-03-06T07:30+00:00` in that of Greenwich. */
export function shownIn(zone: string | undefined, written: string | undefined): string | undefined {
  if (written === undefined || zone === undefined || !isTimeZone(zone)) return written;
  const read = momentOf(written, zone)?.moment;
  return read === undefined ? written : read.iso;
}

function hasOffset(written: string): boolean {
  return momentOf(written, "UTC")?.moment.epoch === momentOf(written, "Etc/GMT+1")?.moment.epoch;
}

/** Seconds are left out where there are none. */
function withoutSeconds(iso: string): string {
  return iso.replace(/(T\d{2}:\d{2}):00(?=[+-])/, "$1");
}
