/**
 * The slug that a name most often has, by the letters that it is written in alone: “Élysée Palace” → `elysee-palace`. What runs in
 * browsers can make it too, so it need not be sent.
 */
export function plainSlug(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
