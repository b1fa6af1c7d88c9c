import * as pagefind from "pagefind";
import type { SearchRecord } from "./search-record.ts";

const sentAtOnce = 100;

/**
 * Has Pagefind index records and write its files into a folder. It works in a process of its own, which is ended with `endPagefind`.
 *
 * @param fragments the most files that hold texts; without, each record has one
 * @throws Error with what Pagefind says
 */
export async function writeIndex(
  folder: string,
  language: string,
  records: readonly SearchRecord[],
  fragments?: number,
): Promise<void> {
  const created = await pagefind.createIndex({
    forceLanguage: language,
    ...(fragments === undefined ? {} : { maxFragments: fragments }),
  });
  const index = told(created).index;
  if (index === undefined) throw new Error("it made no index");
  // They are taken in the order in which they are sent, which decides the bytes; so many are on their way at once.
  for (let from = 0; from < records.length; from += sentAtOnce) {
    const sent = records
      .slice(from, from + sentAtOnce)
      .map(({ url, content, meta, filters }) =>
        index.addCustomRecord({ url, content, language, meta, filters }),
      );
    for (const answer of await Promise.all(sent)) told(answer);
  }
  told(await index.writeFiles({ outputPath: folder }));
  await index.deleteIndex();
}

export async function endPagefind(): Promise<void> {
  await pagefind.close();
}

function told<Answer extends { readonly errors: readonly string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(answer.errors.join(" "));
  return answer;
}
