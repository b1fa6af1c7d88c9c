import type { Joined } from "../edition/join.ts";
import type { Complaint } from "../model/complaint.ts";
import { unusedRecords } from "./names/unused-records.ts";
import { titleTwice } from "./title-twice.ts";

/** What an editor is asked who asks for a check: the usual, or all there is. A build asks nothing. */
export type Questions = "usual" | "all";

/** What is not wrong and may still not be meant, in the newsroom as a whole. */
export function askEditor(joined: Joined, questions: Questions): Complaint[] {
  return [...titleTwice(joined.edition), ...(questions === "all" ? unusedRecords(joined) : [])];
}
