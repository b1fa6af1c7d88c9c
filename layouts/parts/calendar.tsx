/** @jsxImportSource preact */
import type { CalendarView } from "../../src/render/overview-views.ts";

/** A month as a table; a day with articles leads to them and says how many there are. */
export function Calendar({ calendar }: { calendar: CalendarView }) {
  return (
    <table class="calendar">
      <caption>{calendar.caption}</caption>
      <thead>
        <tr>
          {calendar.weekdays.map(({ short, full }) => (
            <th scope="col" abbr={full}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {calendar.weeks.map((week) => (
          <tr>
            {week.map((day) => (
              <td>
                {day !== undefined &&
                  (day.href === undefined ? (
                    day.number
                  ) : (
                    <a href={day.href} aria-label={day.label}>
                      {day.number}
                    </a>
                  ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
