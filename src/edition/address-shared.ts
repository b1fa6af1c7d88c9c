import type { Complaint } from "../model/complaint.ts";
import type { Term } from "./edition.ts";
import { nameField } from "./name-field.ts";

/**
 * A name whose address depends on another name: were the other one gone, its page would move. `rival` has the address
 * that both would have, and `number` counts those who want it.
 */
export function addressShared(group: string, term: Term, rival: Term, number = 2): Complaint {
  const first = term.articles[0]?.row;
  const index = first?.names[group]?.indexOf(term.name) ?? 0;
  const record = (name: string, file: string) => `content/${group}/${file}.md with \`name: ${inYaml(name)}\``;
  return {
    code: "address-shared",
    at: { file: first?.path ?? `content/${group}`, field: nameField(group, Math.max(0, index)) },
    message: `“${term.name}” and “${rival.name}” would have one address, ${rival.address}. “${rival.name}” has it, and “${term.name}” is at ${term.address} as long as both are there.`,
    hint: `Write a record for each, such as ${record(rival.name, rival.slug)} and ${record(term.name, `${rival.slug}-${number}`)}: the name of its file becomes its address. If both are one, write one record with the other name among its \`aliases\`.`,
  };
}

/** A name as it can stand in front matter. */
function inYaml(name: string): string {
  return /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .’-]*$/u.test(name) ? name : JSON.stringify(name);
}
