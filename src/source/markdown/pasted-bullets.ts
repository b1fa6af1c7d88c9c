const bullet = /[•‣◦▪]/;
const bulletLine = /^( {0,3})[•‣◦▪][ \t\u00a0]+(?=\S)/;
const fence = /^ {0,3}(`{3,}|~{3,})/;

/**
 * Lines that begin with a bullet, as word processors and web pages hand them over, as items of a Markdown list. Without
 * it they would run together in one paragraph. Code between fences, and code by indentation, stays as it is; so do all
 * line numbers and columns.
 */
export function pastedBullets(markdown: string): string {
  if (!bullet.test(markdown)) return markdown;
  let open: string | undefined;
  const lines = markdown.split("\n").map((line) => {
    const mark = fence.exec(line)?.[1];
    if (open !== undefined) {
      if (mark?.startsWith(open) && line.trim() === mark) open = undefined;
      return line;
    }
    open = mark;
    return line.replace(bulletLine, "$1- ");
  });
  return lines.join("\n");
}
