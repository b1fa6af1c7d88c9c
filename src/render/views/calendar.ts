import type { CountedPeriodFacts } from "../facts.ts";
import { hrefOf } from "../links.ts";
import type { CalendarDay, CalendarView } from "../overview-views.ts";
import type { RenderContext } from "../render-context.ts";

/** The calendar of a month (`2025-12`) with its days that have articles. */
export function calendarView(
  month: string,
  days: readonly CountedPeriodFacts[],
  { frame, words }: RenderContext,
): CalendarView {
  const { weekStart, weekdays } = words;
  const covered = new Map(days.map((day) => [day.key, day]));
  const cells: (CalendarDay | undefined)[] = Array<undefined>((weekdayOf(month) - weekStart + 7) % 7).fill(
    undefined,
  );
  for (let number = 1; number <= lengthOf(month); number += 1) {
    const key = `${month}-${String(number).padStart(2, "0")}`;
    const day = covered.get(key);
    cells.push({
      number,
      href: day && hrefOf(day.address, frame.settings),
      label: day && words.calendar.day(key, day.count),
    });
  }
  while (cells.length % 7 > 0) cells.push(undefined);
  return {
    caption: words.calendar.caption(month),
    weekdays: weekdays.map((_, index) => weekdays[(weekStart - 1 + index) % 7] ?? { short: "", full: "" }),
    weeks: Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7)),
  };
}

/** The weekday of a month’s first day: 1 is Monday, 7 is Sunday. */
function weekdayOf(month: string): number {
  return new Date(Date.parse(`${month}-01T00:00:00Z`)).getUTCDay() || 7;
}

function lengthOf(month: string): number {
  const start = new Date(Date.parse(`${month}-01T00:00:00Z`));
  start.setUTCMonth(start.getUTCMonth() + 1);
  return Math.round((start.getTime() - Date.parse(`${month}-01T00:00:00Z`)) / 86_400_000);
}
