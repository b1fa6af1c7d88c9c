import type { Edition } from "../edition/edition.ts";
import type { Complaint } from "../model/complaint.ts";

/** Pictures and other files of `content/media/` that an article shows or links to are there. */
export function* mediaThere({ articles, media }: Edition): Iterable<Complaint> {
  const there = new Set(media.map(({ address }) => address));
  for (const { row } of articles) {
    for (const address of row.media ?? []) {
      if (there.has(address)) continue;
      yield {
        code: "media-missing",
        at:
          row.image?.src === address
            ? { file: row.path, field: ["image", "src"] }
            : { file: row.path, field: [], text: address },
        message: `There is no file content${address}.`,
        hint: "Put the file there, or correct its name; capitals count.",
      };
    }
  }
}
