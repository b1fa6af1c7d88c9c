import type { Problem } from "../../model/problem.ts";
import { type Xml, xml } from "../../render/xml.ts";

/** A style sheet of its own, since the policy of a page lets no style stand in it; the preview answers with it. */
export const overlayStyles = {
  address: "/dateline-problems.css",
  text: ".dateline-problems{position:fixed;inset:auto 0 0 0;max-height:40vh;overflow:auto;z-index:9999;margin:0;padding:1rem 1.25rem;background:#fff8f6;color:#3b0d0c;border-top:3px solid #b3261e;font:15px/1.5 system-ui,sans-serif}\n.dateline-warnings{inset:auto 0 0 auto;max-width:min(60rem,100vw);box-sizing:border-box;padding:.4rem .9rem;background:#fffbea;color:#3f3200;border:1px solid #b58900;border-width:2px 0 0 2px}\n.dateline-warnings summary{cursor:pointer}\n",
};

/** More than an editor reads on a page. */
const mostWarnings = 20;

/**
 * A page of the preview with the problems of the newsroom laid over its foot: errors as they are, warnings behind their number
 * where there is no error, those of `own` first. The page itself where there are none.
 *
 * @param basePath that of the preview
 * @param own the file that the page is made of
 */
export function withProblems(
  html: string,
  problems: readonly Problem[],
  basePath: string,
  own?: string,
): string {
  if (problems.length === 0) return html;
  const errors = problems.filter(({ severity }) => severity === "error");
  const styles = `${basePath}${overlayStyles.address.slice(1)}`;
  const laid = errors.length > 0 ? errorsOver(errors) : warningsOver(problems, own);
  const overlay = xml`<link rel="stylesheet" href="${styles}">${laid}`;
  const end = html.lastIndexOf("</body>");
  return end === -1 ? html + overlay.text : html.slice(0, end) + overlay.text + html.slice(end);
}

function errorsOver(errors: readonly Problem[]): Xml {
  const count = errors.length === 1 ? "An error keeps" : `${errors.length} errors keep`;
  return xml`<aside aria-label="Problems" class="dateline-problems"><strong>${count} this site from being published</strong><ul>${errors.map(item)}</ul></aside>`;
}

function warningsOver(warnings: readonly Problem[], own: string | undefined): Xml {
  const inOrder = [
    ...warnings.filter(({ file }) => file === own),
    ...warnings.filter(({ file }) => file !== own),
  ];
  const count = warnings.length === 1 ? "1 warning" : `${warnings.length} warnings`;
  const more =
    warnings.length > mostWarnings ? xml`<p><code>dateline check --all</code> lists the others.</p>` : xml``;
  return xml`<aside aria-label="Warnings" class="dateline-problems dateline-warnings"><details><summary>${count}</summary><ul>${inOrder.slice(0, mostWarnings).map(item)}</ul>${more}</details></aside>`;
}

function item({ file, line, column, message, hint }: Problem): Xml {
  return xml`<li><code>${file}:${line}:${column}</code> ${message} <em>${hint}</em></li>`;
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
