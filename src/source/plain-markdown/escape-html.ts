const special = /[&<>"]/;
const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** The text with `&`, `<`, `>` and `"` as character references, as markdown-it writes them. */
export function escapeHtml(text: string): string {
  return special.test(text) ? text.replace(/[&<>"]/g, (sign) => references[sign] ?? sign) : text;
}
