/**
 * The moment of a text in WordPress: `local` on the clocks of the site and `gmt` on those of Greenwich, both as `2019-03-05 10:00:00`.
 * Their difference is the offset. Undefined where neither is a date: a draft has zeros.
 */
export function wordpressDate(local: string | undefined, gmt: string | undefined): string | undefined {
  const [wall, utc] = [epochOf(local), epochOf(gmt)];
  if (wall === undefined) return utc === undefined ? undefined : `${isoOf(utc)}Z`;
  if (utc === undefined) return isoOf(wall);
  const minutes = Math.round((wall - utc) / 60_000);
  if (Math.abs(minutes) > 14 * 60) return isoOf(wall);
  if (minutes === 0) return `${isoOf(wall)}Z`;
  const two = (number: number) => String(number).padStart(2, "0");
  const ahead = Math.abs(minutes);
  return `${isoOf(wall)}${minutes < 0 ? "-" : "+"}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}

function epochOf(text: string | undefined): number | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2})?)/.exec(text?.trim() ?? "");
  if (match === null || match[1]?.startsWith("0000")) return undefined;
  const epoch = Date.parse(`${match[1]}T${match[2]}Z`);
  return Number.isNaN(epoch) ? undefined : epoch;
}

/** Seconds are left out where there are none. */
function isoOf(epoch: number): string {
  return new Date(epoch).toISOString().slice(0, 19).replace(/:00$/, "");
}
