import { authorsGroup, type ContentRow } from "../model/content.ts";

/** How most articles name those who wrote them: by the files of their records, or by their names. */
export function authorsNamedBy(rows: readonly ContentRow[]): "name" | "id" {
  const records = rows.flatMap((row) => (row.kind === "entry" && row.group === authorsGroup ? [row] : []));
  const [ids, names] = [records.map(({ id }) => id), records.map(({ name }) => name)].map(
    (all) => new Set(all),
  );
  let more = 0;
  for (const row of rows)
    if (row.kind === "article")
      for (const author of row.names[authorsGroup] ?? [])
        more += Number(ids?.has(author) === true) - Number(names?.has(author) === true);
  return more < 0 ? "name" : "id";
}
