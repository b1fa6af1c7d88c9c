import type { BodyTools, Note } from "../../src/import/item.ts";

/** Tools that lead no address on, and keep what is told. */
export function bodyTools(): BodyTools & { readonly told: Omit<Note, "file">[] } {
  const told: Omit<Note, "file">[] = [];
  return {
    told,
    link: (address) => address,
    file: (address) => address,
    note: (kind, text, line = 0, about) =>
      told.push({ kind, text, line, ...(about === undefined ? {} : { about }) }),
  };
}
