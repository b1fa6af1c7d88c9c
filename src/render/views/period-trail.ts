import type { PeriodAddress } from "../../pages/page.ts";
import { hrefOf, inPaper } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import type { Crumb } from "../structured-data/breadcrumbs.ts";
import type { Link } from "../views.ts";

/** The way to a year, a month or a day: the archive, and what it lies in; itself too. */
export function periodCrumbs({ key }: PeriodAddress, { frame, words }: RenderContext): Crumb[] {
  const within = (length: number, name: (key: string) => string): Crumb[] => {
    const one = key.slice(0, length);
    if (one.length < length) return [];
    return [{ name: name(one), address: inPaper(`${one.replaceAll("-", "/")}/`, frame) }];
  };
  return [
    { name: words.archive.heading, address: inPaper("archive/", frame) },
    ...within(4, (year) => year),
    ...within(7, words.month),
    ...within(10, words.day),
  ];
}

/** The same as links, without itself. */
export function periodTrail(period: PeriodAddress, context: RenderContext): Link[] {
  return periodCrumbs(period, context)
    .slice(0, -1)
    .map(({ name, address }) => ({ text: name, href: hrefOf(address, context.frame.settings) }));
}
