import type { Edition } from "../../edition/edition.ts";
import type { Complaint } from "../../model/complaint.ts";
import type { Article, PlainPage } from "../../model/content.ts";
import { resolved } from "../../model/site-address.ts";
import type { Page } from "../../pages/page.ts";
import { fileAdvice } from "./file-advice.ts";
import { linkAdvice } from "./link-advice.ts";
import { type Sought, soughtAddresses } from "./sought.ts";
import { Whereabouts } from "./whereabouts.ts";

/**
 * Everything that texts, fields and settings show from this site or link to within it is there: pictures and files, pages,
 * and places in pages. Nobody is asked about other sites.
 */
export function* addressesThere(
  edition: Edition,
  pages: readonly Page[],
  held: readonly (Article | PlainPage)[],
): Iterable<Complaint> {
  const there = new Whereabouts(edition, pages, held);
  for (const sought of soughtAddresses(edition)) {
    const complaint = sought.what === "file" ? ofFile(sought, there) : ofPage(sought, there);
    if (complaint !== undefined) yield complaint;
  }
}

function ofFile(sought: Sought, there: Whereabouts): Complaint | undefined {
  const { path } = resolved(sought.address, sought.page);
  if (sought.address !== "" && there.at(path) !== undefined) return undefined;
  return missingFile(sought, path, there);
}

/** Files that links lead to as well. A file of another kind could be a page of an old site. */
const fileEnding =
  /[^/]\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|epub|zip|png|jpe?g|gif|svg|webp|avif|heic|mp[34]|m4a|mov|ogg|wav|webm|vtt)$/i;

function missingFile(sought: Sought, path: string, there: Whereabouts): Complaint {
  return {
    code: "media-missing",
    at: sought.at,
    message: path.startsWith("/media/")
      ? `There is no file content${path}.`
      : `There is no picture or file at \`${sought.address}\`.`,
    hint: fileAdvice(sought, path, there),
  };
}

function ofPage(sought: Sought, there: Whereabouts): Complaint | undefined {
  const { address, at } = sought;
  if (address === "") {
    return {
      code: "link-broken",
      at,
      message: "This link has no address.",
      hint: "Write where it leads, such as `[the plan](/media/plan.pdf)`, or take its brackets away.",
    };
  }
  const { path, fragment } = resolved(address, sought.page);
  const page = there.at(path);
  if (page === undefined) {
    if (fileEnding.test(path)) return missingFile(sought, path, there);
    return {
      code: "link-broken",
      at,
      message: `There is no page at ${path}.`,
      ...linkAdvice(sought, path, fragment, there),
    };
  }
  if (there.hasPlace(page, fragment)) return undefined;
  const meant = there.placeMeant(page, fragment);
  const before = address.slice(0, address.indexOf("#"));
  return {
    code: "fragment-missing",
    at,
    message:
      before === ""
        ? `There is no place “#${fragment}” in this text.`
        : `There is no place “#${fragment}” in the page at ${path}.`,
    ...(meant === undefined
      ? { hint: "Name a heading of that page, or leave out what begins with `#`." }
      : { hint: `Did you mean ${before}#${meant}?`, instead: `${before}#${meant}` }),
  };
}
