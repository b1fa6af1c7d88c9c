/** The facts that are known. */
export type Stated<Facts extends object> = { [Key in keyof Facts]?: Exclude<Facts[Key], undefined> };

/** Leaves out what is not known, and lists without items: structured data states only what there is. */
export function stated<Facts extends object>(facts: Facts): Stated<Facts> {
  const known: Partial<Facts> = {};
  for (const key in facts) {
    const value = facts[key];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    known[key] = value;
  }
  return known as Stated<Facts>;
}
