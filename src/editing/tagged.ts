import { Added, Renamed } from "./edit-yaml.ts";
import { withFields } from "./with-fields.ts";

/** A name that an article is to be tagged with: as a further one, or in the place of another. */
export interface NewTag {
  readonly field: string;
  readonly name: string;
  readonly instead?: string;
}

/** The file of an article with other tags; `tags` are those that it has, by field, as they are written. `story` has one alone. */
export function tagged(
  file: string,
  accepted: readonly NewTag[],
  tags: Readonly<Record<string, readonly string[]>>,
): string {
  let text = file;
  for (const field of new Set(accepted.map((one) => one.field))) {
    const own = accepted.filter((one) => one.field === field);
    const renamed = new Map(
      own.flatMap(({ name, instead }) => (instead === undefined ? [] : [[instead, name] as const])),
    );
    const list = (tags[field] ?? []).map((name) => renamed.get(name) ?? name);
    const wanted = new Set(renamed.values());
    const further = own.filter(({ instead }) => instead === undefined).map(({ name }) => name);
    if (field === "story") {
      text = withFields(text, { story: further[0] ?? list[0] });
      continue;
    }
    if (renamed.size > 0) {
      // Two that have become one stand where the first of them stood.
      const entries = list.map((name, at) =>
        wanted.has(name) && list.indexOf(name) < at ? undefined : name,
      );
      text = withFields(text, { [field]: new Renamed(entries) });
    }
    if (further.length > 0) text = withFields(text, { [field]: new Added(further) });
  }
  return text;
}
