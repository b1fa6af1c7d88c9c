import type { Complaint } from "../model/complaint.ts";
import { type ContentRow, isText } from "../model/content.ts";
import type { DatedRow } from "../model/dated-row.ts";
import { insteadOf, noSuchField } from "../model/instead-of.ts";
import type { ForeignMoment } from "../model/row.ts";

/** The moments, given in fields of other systems, that are still to come (`now` is in milliseconds since 1970 UTC). */
export function foreignAhead({ foreign }: DatedRow, now: number): number {
  return foreign === undefined ? 0 : foreign.filter(({ epoch }) => epoch > now).length;
}

/**
 * A moment to come in a field such as `publishDate` is an error where readers would see the article, record or page before
 * it; where it is past, or Dateline’s own fields hold the article back for as long, the field has no effect.
 */
export function* foreignMoments(rows: Iterable<ContentRow>, now: number): Iterable<Complaint> {
  for (const row of rows) {
    if (row.foreign === undefined || !isText(row)) continue;
    for (const moment of row.foreign) {
      const at: Complaint["at"] = {
        file: row.path,
        field: moment.field.split("."),
        place: { line: moment.line, column: moment.column },
      };
      yield moment.epoch > now && opens(row) < moment.epoch
        ? {
            code: "field-foreign",
            at,
            message: `\`${moment.field}\` is ${moment.iso}, which is still to come, and does not keep this from readers until then: ${noSuchField[row.kind]}.`,
            hint: insteadOf(row.kind, "from", moment.iso),
          }
        : pastOrHeld(moment, at);
    }
  }
}

/** From when on Dateline’s own fields let readers see a row; milliseconds since 1970 UTC. */
function opens(row: ContentRow): number {
  if (row.kind === "article")
    return row.draft
      ? Number.POSITIVE_INFINITY
      : Math.max(row.date.epoch, row.embargo?.epoch ?? row.date.epoch);
  return row.kind === "plain" && row.draft ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}

function pastOrHeld({ field }: ForeignMoment, at: Complaint["at"]): Complaint {
  return {
    code: "field-unknown",
    at,
    message: `There is no field \`${field}\`.`,
    hint: "It has no effect; take it out. What keeps an article from readers until a moment is `embargo`.",
  };
}
