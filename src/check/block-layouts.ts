import type { Edition } from "../edition/edition.ts";
import type { Complaint } from "../model/complaint.ts";
import { nearest } from "../model/nearest.ts";

/** Blocks of front pages whose layout is not among those that there are. */
export function unknownLayouts({ papers }: Edition, known: readonly string[]): Complaint[] {
  return papers.flatMap(({ front }) =>
    (front?.blocks ?? [])
      .filter(({ as }) => !known.includes(as))
      .map(({ as, place }): Complaint => {
        const near = nearest(as, known);
        return {
          code: "front-layout",
          at: { file: front?.path ?? "", field: ["blocks", place, "as"] },
          message: `There is no layout “${as}” for a block.`,
          hint:
            near === undefined
              ? `There are ${known.map((one) => `\`${one}\``).join(", ")}.`
              : `Did you mean \`${near}\`?`,
        };
      }),
  );
}
