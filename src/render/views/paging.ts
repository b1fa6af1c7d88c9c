import type { PlaceFacts } from "../facts.ts";
import { hrefOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import type { PagingView } from "../views.ts";

/** Links to the neighbouring pages of a list; undefined where the list has one page. */
export function pagingView(
  { number, older, newer, newest, total }: PlaceFacts,
  context: RenderContext,
): PagingView | undefined {
  const { frame, words } = context;
  if (older === undefined && newer === undefined && newest === undefined) return undefined;
  const href = (address: string | undefined) =>
    address === undefined ? undefined : hrefOf(address, frame.settings);
  return {
    number,
    text: number === undefined ? words.articleCount(total ?? 0) : words.page(number),
    older: href(older),
    newer: href(newer),
    newest: href(newest),
  };
}

/** The address by which a page of a list is known: the page that is still filling repeats the unnumbered one. */
export function canonicalOf({ newer, newest }: PlaceFacts, address: string): string {
  return newer === undefined && newest !== undefined ? newest : address;
}

/** What search engines show of a page of a list; a numbered page says which it is, so that no two say the same. */
export function descriptionOf(text: string, { number }: PlaceFacts, { words }: RenderContext): string {
  return number === undefined ? text : `${text} ${words.page(number)}.`;
}

/** “Heading”, or on a numbered page “Heading: Page 3, counted from the oldest”, so that titles are unique. */
export function titleOf(heading: string, { number }: PlaceFacts, { words }: RenderContext): string {
  return number === undefined ? heading : words.pageTitle(heading, number);
}
