import type { Edition } from "../edition/edition.ts";
import { nameField } from "../edition/name-field.ts";
import type { Complaint, FieldRef } from "../model/complaint.ts";
import { windowsFault } from "../model/windows-name.ts";
import type { Page } from "../pages/page.ts";

/**
 * Addresses that cannot be a folder or a file on Windows, each told once, where an editor can change it. Where the name of a
 * file of the newsroom is the reason, that is told already (`source/walk.ts`).
 */
export function* windowsNames(_edition: Edition, pages: readonly Page[]): Iterable<Complaint> {
  const told = new Set<string>();
  for (const page of pages) {
    const fault = windowsFault(page.address);
    if (fault === undefined || (page.owner !== undefined && windowsFault(page.owner) !== undefined)) continue;
    const { name, why } = fault;
    const about = page.address.slice(0, page.address.indexOf(name) + name.length);
    if (told.has(about)) continue;
    told.add(about);
    yield {
      code: "windows-name",
      at: placeOf(page),
      message: `The address ${page.address} cannot be used on Windows: “${name}” ${why}.`,
      hint: advice(page, name),
    };
  }
}

function placeOf({ subject, owner }: Page): FieldRef {
  switch (subject.kind) {
    case "article":
      return { file: subject.article.row.path, field: ["slug"] };
    case "redirect":
      return { file: owner ?? settings, field: [subject.field] };
    case "term":
    case "story": {
      const { term } = subject;
      if (term.entry !== undefined) return { file: term.entry.path, field: ["slug"] };
      const first = term.articles.at(-1)?.row;
      const index = first?.names[term.group]?.indexOf(term.name) ?? 0;
      return { file: first?.path ?? settings, field: nameField(term.group, Math.max(0, index)) };
    }
    default:
      return { file: owner ?? settings, field: subject.kind === "taxonomy" ? ["taxonomies"] : [] };
  }
}

const settings = "content/site.yaml";

function advice({ subject }: Page, name: string): string {
  switch (subject.kind) {
    case "article":
      return `Give the article another \`slug\`, such as \`slug: ${name}-news\`.`;
    case "redirect":
      return `Take it out of \`${subject.field}\`, if the site is ever built on Windows.`;
    case "term":
    case "story":
      return subject.term.entry === undefined
        ? `Write content/${subject.term.group}/${name}-1.md with \`name: ${subject.term.name}\`: the name of its file becomes the address.`
        : `Give the record another \`slug\`, such as \`slug: ${name}-1\`.`;
    default:
      return "Give it another name.";
  }
}
