import type { OwnTermFacts, TermLinkFacts } from "../facts.ts";
import { hrefOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import type { TermView } from "../views.ts";
import type { Words } from "../words.ts";
import { elsewhereLinks } from "./elsewhere.ts";

type Fact = TermView["facts"][number];

/** What is known for certain of a person, a place, a topic or an author, each under its name. */
export function factsOf(
  { entry }: OwnTermFacts,
  wider: readonly TermLinkFacts[],
  { frame, words }: RenderContext,
): readonly Fact[] {
  if (entry === undefined) return [];
  const facts: Fact[] = [];
  const add = (label: string, values: Fact["values"]): void => {
    if (values.length > 0) facts.push({ label, values });
  };
  add(
    entry.within === undefined ? words.partOf : words.within,
    wider.map(({ name, address }) => ({ text: name, href: hrefOf(address, frame.settings) })),
  );
  if (entry.born !== undefined) add(words.term.born, [{ text: birth(entry.born, words), href: undefined }]);
  if (entry.email !== undefined) add(words.term.email, [{ text: entry.email, href: mailOf(entry.email) }]);
  if (entry.fediverse !== undefined) add(words.term.fediverse, [fediverseLink(entry.fediverse)]);
  add(words.externalRecords, elsewhereLinks(entry.sameAs));
  return facts;
}

/** A day and a month in words; a year, or what the editor wrote beside it, as it is. */
function birth(born: string, words: Words): string {
  if (/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(born)) return words.day(born);
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(born) ? words.month(born) : born;
}

/** RFC 6068; what is not of the form of an address is shown and leads nowhere. */
function mailOf(address: string): string | undefined {
  return /^[^\s@<>"?&]+@[^\s@<>"?&]+$/.test(address) ? `mailto:${encodeURI(address)}` : undefined;
}

/** `@name@server` leads to the profile at the address that Mastodon, and most others with it, give it. */
function fediverseLink(handle: string): { readonly text: string; readonly href: string | undefined } {
  const [, name, server] = /^@?([\w.-]+)@([\p{L}\p{N}.-]+)$/u.exec(handle) ?? [];
  return { text: handle, href: name && server ? `https://${server}/@${name}` : undefined };
}
