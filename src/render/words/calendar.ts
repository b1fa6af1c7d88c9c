/** `2025-12-01` → { day: 1, month: 12, year: 2025 }; `2025-12` has day 0. For the wording of dates, without locale data. */
export function dateParts(date: string): {
  readonly day: number;
  readonly month: number;
  readonly year: number;
} {
  // Every article and every card says its day, so the date is not split into a list.
  return { day: Number(date.slice(8, 10)), month: Number(date.slice(5, 7)), year: Number(date.slice(0, 4)) };
}

/** 12000 → “12,000” or, with another sign between the thousands, “12 000”. */
export function grouped(count: number, sign: string): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, sign);
}
