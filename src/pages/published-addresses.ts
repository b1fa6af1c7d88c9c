import type { Edition } from "../edition/edition.ts";
import { compareText } from "../model/order.ts";
import { type LockedUrl, lockPath, markOf } from "../model/url-lock.ts";
import { windowsFault } from "../model/windows-name.ts";
import type { FreeAddresses, RedirectPage } from "./redirects.ts";

/** The addresses of an edition that others link to and keep, each with the title of its page: articles, records, plain pages. */
export function publishedAddresses({ articles, papers, plainPages }: Edition): Map<string, string> {
  const published = new Map<string, string>();
  for (const { address, row, hidden } of articles)
    if (hidden === undefined) published.set(address, row.title);
  for (const { address, title, draft } of plainPages) if (!draft) published.set(address, title);
  for (const { groups } of papers)
    for (const { terms } of groups)
      for (const { entry, address, name, articles } of terms)
        if (entry !== undefined && articles.some(({ hidden }) => hidden === undefined))
          published.set(address, name);
  return published;
}

/**
 * Where addresses of the lock that are no page’s any more have moved: as the lock says, or to the one address that it does not know and
 * where something of the same title stands.
 */
export function movedAddresses(edition: Edition): Map<string, string> {
  const { lock } = edition;
  const moved = new Map<string, string>();
  if (lock.published.size === 0) return moved;
  const now = publishedAddresses(edition);
  const vanished = [...lock.published].filter(([address]) => !now.has(address));
  if (vanished.length === 0) return moved;
  const byMark = new Map<string, string[]>();
  for (const [address, title] of now) {
    if (lock.published.get(address)?.mark !== undefined) continue;
    const mark = markOf(title);
    const known = byMark.get(mark);
    if (known === undefined) byMark.set(mark, [address]);
    else known.push(address);
  }
  const marks = new Map<string, number>();
  for (const [, { mark }] of vanished) if (mark !== undefined) marks.set(mark, (marks.get(mark) ?? 0) + 1);
  for (const [address, { mark }] of vanished) {
    const [to, another] = byMark.get(mark ?? "") ?? [];
    // Of two pages of one title it is not known which is which.
    if (mark !== undefined && to !== undefined && another === undefined && marks.get(mark) === 1)
      moved.set(address, to);
  }
  for (const [address, { movedTo }] of vanished) {
    const to = movedTo === undefined ? undefined : (moved.get(movedTo) ?? movedTo);
    if (to !== undefined && now.has(to)) moved.set(address, to);
  }
  return moved;
}

/** A page at each address that moved by itself, where no other page is. */
export function* movedRedirects(edition: Edition, free: FreeAddresses): Iterable<RedirectPage> {
  const moved = [...movedAddresses(edition)].sort(([a], [b]) => compareText(a, b));
  for (const [address, to] of moved)
    if (windowsFault(address) === undefined && free.take(address))
      yield { address, subject: { kind: "redirect", to, field: address }, owner: lockPath };
}

/**
 * The lock as it is after this edition was published: what is there now, and all that was there before, but for what is said to be
 * gone.
 */
export function nextLock(edition: Edition): Map<string, Omit<LockedUrl, "line">> {
  const now = publishedAddresses(edition);
  const moved = movedAddresses(edition);
  const gone = new Set(edition.gone);
  const next = new Map<string, Omit<LockedUrl, "line">>();
  for (const [address, locked] of edition.lock.published) {
    if (gone.has(address) || now.has(address)) continue;
    const movedTo = moved.get(address);
    next.set(address, movedTo === undefined ? withoutLine(locked) : { movedTo });
  }
  for (const [address, title] of now) next.set(address, { mark: markOf(title) });
  return next;
}

function withoutLine({ mark, movedTo }: LockedUrl): Omit<LockedUrl, "line"> {
  return mark === undefined ? { ...(movedTo !== undefined && { movedTo }) } : { mark };
}
