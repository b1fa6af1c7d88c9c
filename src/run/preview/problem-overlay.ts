import type { Problem } from "../../model/problem.ts";
import { xml } from "../../render/xml.ts";

/** A style sheet of its own, since the policy of a page lets no style stand in it; the preview answers with it. */
export const overlayStyles = {
  address: "/dateline-problems.css",
  text: ".dateline-problems{position:fixed;inset:auto 0 0 0;max-height:40vh;overflow:auto;z-index:9999;margin:0;padding:1rem 1.25rem;background:#fff8f6;color:#3b0d0c;border-top:3px solid #b3261e;font:15px/1.5 system-ui,sans-serif}\n",
};

/**
 * A page of the preview with the errors of the newsroom laid over its foot; the page itself where there are none. `basePath` is
 * that of the preview.
 */
export function withProblems(html: string, problems: readonly Problem[], basePath: string): string {
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return html;
  const items = errors.map(
    ({ file, line, column, message, hint }) =>
      xml`<li><code>${file}:${line}:${column}</code> ${message} <em>${hint}</em></li>`,
  );
  const styles = `${basePath}${overlayStyles.address.slice(1)}`;
  const overlay = xml`<link rel="stylesheet" href="${styles}"><aside aria-label="Problems" class="dateline-problems"><strong>${errors.length === 1 ? "An error keeps" : `${errors.length} errors keep`} this site from being published</strong><ul>${items}</ul></aside>`;
  const end = html.lastIndexOf("</body>");
  return end === -1 ? html + overlay.text : html.slice(0, end) + overlay.text + html.slice(end);
}

/** A page for when there is nothing else to show: the settings cannot be read. */
export function problemPage(problems: readonly Problem[], basePath: string): string {
  return withProblems(
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Dateline</title></head><body></body></html>',
    problems,
    basePath,
  );
}

/** A page that says why a page could not be drawn. */
export function failurePage(reason: string): string {
  const page = xml`<html lang="en"><head><meta charset="utf-8"><title>Dateline</title></head><body><h1>This page could not be drawn</h1><pre>${reason}</pre></body></html>`;
  return `<!doctype html>${page.text}`;
}
