/**
 * An address within the site in its one form: percent-decoded, with `/` at the end unless the last part is a file’s
 * name (`/old.html`). Undefined for anything that could leave the site’s folder or is no path.
 */
export function siteAddress(text: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(text);
  } catch {
    return undefined;
  }
  if (!path.startsWith("/") || /[?#\\:*"<>|\s\p{Cc}]/u.test(path)) return undefined;
  const parts = path.split("/").slice(1);
  const last = parts.at(-1) ?? "";
  const inner = last === "" ? parts.slice(0, -1) : parts;
  if (inner.length === 0 || inner.some((part) => part === "" || part.startsWith(".") || part.length > 200))
    return undefined;
  return `/${inner.join("/")}${/\.[a-z0-9]{1,5}$/i.test(last) ? "" : "/"}`;
}
