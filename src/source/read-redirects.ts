import { PlainScalar } from "../model/fields.ts";
import { siteAddress } from "../model/old-address.ts";
import type { Problem } from "../model/problem.ts";
import type { Moved, RedirectsFile } from "../model/redirects-file.ts";
import { hasScheme } from "../model/schemes.ts";
import { fieldAddress, siteAddresses } from "../model/site-address.ts";
import { redirectsReference } from "./field-source.ts";
import { isEmpty } from "./raw-values.ts";
import { given } from "./read-article.ts";
import type { ReadFile, ReadSettings } from "./read-file.ts";
import { isProblems, yamlFields } from "./yaml-fields.ts";

/** Creates the reader of `content/redirects.yaml`: lines of `/old/: /new/` and `/old/: gone`. */
export function redirectsReader(settings: ReadSettings) {
  const within = siteAddresses(settings);
  return (path: string, digest: string, text: string): ReadFile => {
    const read = yamlFields(text, path, redirectsReference);
    if (isProblems(read)) return { problems: read };
    const problems: Problem[] = [];
    const moved: Moved[] = [];
    const gone: string[] = [];
    // Two forms of one address: `/old` and `/old/`.
    const seen = new Map<string, string>();
    for (const [key, value] of Object.entries(read.fields)) {
      const from = siteAddress(key);
      const before = from === undefined ? undefined : seen.get(from.toLowerCase());
      if (from === undefined) {
        problems.push({
          ...read.placeOfKey([key]),
          code: "address-form",
          severity: "error",
          message: `“${key}” cannot be an old address of this site.`,
          hint: key.startsWith("/")
            ? "No page can stand there, because of a sign or a part in it. Take the line out, and let your host lead on from there."
            : "Write the path as it was, beginning with a slash, such as `/2019/paris-talks/`.",
        });
      } else if (before !== undefined) {
        problems.push({
          ...read.placeOfKey([key]),
          code: "redirect-twice",
          severity: "error",
          message: `\`${key}\` is the same address as \`${before}\` above.`,
          hint: "Take one of the two lines out.",
        });
      } else {
        seen.set(from.toLowerCase(), key);
        const to = targetOf(value);
        if (to === "gone") gone.push(from);
        else if (to !== undefined) moved.push({ from, to, key });
        else
          problems.push({
            ...read.placeOf([key]),
            code: isEmpty(value) ? "field-missing" : "address-form",
            severity: "error",
            message: isEmpty(value)
              ? `Nothing is said of \`${key}\`.`
              : `\`${key}\` cannot lead to ${said(value)}.`,
            hint: "Write where the page is now, such as `/2025/12/01/paris/` or `https://example.org/`, or `gone` if nothing is left of it.",
          });
      }
    }
    if (problems.length > 0) return { problems };
    const links = moved.flatMap(({ to }) => fieldAddress(to, settings, within) ?? []);
    const media = links.filter((link) => link.startsWith("/media/")).map((link) => link.replace(/#.*$/s, ""));
    const shown = media.length === 0 ? undefined : media;
    const row: RedirectsFile = {
      ...{ kind: "redirects", path, digest, moved, gone },
      ...given({ media: shown, linkedMedia: shown }),
    };
    return { row, problems };
  };
}

/** `gone`, an address within the site from `/`, or a whole address of the web. */
function targetOf(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  if (/^gone$/i.test(text)) return "gone";
  if (/\s/.test(text)) return undefined;
  if (/^\/(?![/\\])/.test(text)) return text;
  return hasScheme(text) && /^https?:/i.test(text) && URL.canParse(text) ? text : undefined;
}

function said(value: unknown): string {
  return typeof value === "string"
    ? `“${value}”`
    : value instanceof PlainScalar
      ? `\`${value.source}\``
      : "several things";
}
