import * as pagefind from "pagefind";
import type { SearchRecord } from "./search-record.ts";

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
  // One after the other: the order decides the bytes.
  for (const { url, content, meta, filters } of records)
    told(await index.addCustomRecord({ url, content, language, meta, filters }));
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
