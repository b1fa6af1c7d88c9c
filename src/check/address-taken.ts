import type { Edition } from "../edition/edition.ts";
import type { Complaint } from "../model/complaint.ts";
import { outputFile, type Page } from "../pages/page.ts";

/**
 * Two pages that claim one address, or addresses of which one would have to be a file and a folder at once. File names
 * are compared without case, since the site may be built or served where `A` and `a` are one file.
 */
export function addressTaken(_edition: Edition, pages: readonly Page[]): Complaint[] {
  const complaints: Complaint[] = [];
  const owners = new Map<string, Page>();
  for (const page of pages) {
    const file = outputFile(page.address).toLowerCase();
    const other = owners.get(file);
    if (other === undefined) owners.set(file, page);
    else complaints.push(conflict(page, other, page.address));
  }
  // A folder can have the name of a file only where an editor names folders freely.
  for (const page of pages) {
    if (page.subject.kind !== "redirect" && page.subject.kind !== "media") continue;
    for (const folder of foldersAbove(outputFile(page.address).toLowerCase())) {
      const file = owners.get(folder);
      if (file !== undefined) complaints.push(conflict(page, file, page.address));
    }
  }
  return complaints;
}

/** `a/b/index.html` → `a/b`, `a` */
function foldersAbove(file: string): string[] {
  const parts = file.split("/");
  return parts.slice(1).map((_part, index) => parts.slice(0, parts.length - 1 - index).join("/"));
}

function conflict(page: Page, other: Page, address: string): Complaint {
  // The problem stands in the file that an editor can change; the site’s own pages have none.
  const [at, against] =
    page.owner !== undefined || page.subject.kind === "taxonomy" ? [page, other] : [other, page];
  const whose = against.owner ?? ownPage(against);
  return {
    code: "address-taken",
    at: { file: at.owner ?? "content/site.yaml", field: addressField(at) },
    ...(against.owner === undefined
      ? {}
      : { related: { file: against.owner, field: addressField(against) } }),
    message: `The address ${address} is already taken by ${whose}.`,
    hint: advice(at),
  };
}

/** What a page is that no file of an editor’s makes by itself. */
function ownPage({ subject }: Page): string {
  return subject.kind === "front" && subject.language.address !== "/"
    ? `the front page of the articles in the language \`${subject.language.language}\``
    : "a page that every site has";
}

function addressField({ subject }: Page): readonly string[] {
  switch (subject.kind) {
    case "article":
      return ["slug"];
    case "redirect":
      return [subject.field];
    case "term":
    case "story":
      return subject.term.entry?.slug === undefined ? [] : ["slug"];
    case "taxonomy":
      return ["taxonomies"];
    default:
      return [];
  }
}

function advice({ subject }: Page): string {
  switch (subject.kind) {
    case "article":
      return "Give one of the two articles another `slug`.";
    case "redirect":
      return `Take it out of \`${subject.field}\`, or let the other page have another address.`;
    case "taxonomy":
      return "Give the taxonomy a name that is no language.";
    case "term":
    case "story":
      return "Give one of the two records another `slug`, or rename its file.";
    default:
      return "Rename one of the two files.";
  }
}
