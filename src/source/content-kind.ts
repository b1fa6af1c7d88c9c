import { authorsGroup, storiesGroup } from "../model/content.ts";
import { redirectsPath } from "../model/redirects-file.ts";
import { lockPath } from "../model/url-lock.ts";

/** What a file of `content/` is, by the folder it stands in. */
export type ContentKind =
  | { readonly kind: "article" | "plain" | "front" | "redirects" | "media" | "settings" }
  | { readonly kind: "entry"; readonly group: string };

/** Gives the kind of a path relative to the root (`content/people/ana.md`), or undefined for what is nobody’s business. */
export function contentKind(path: string, taxonomies: readonly string[]): ContentKind | undefined {
  const [, folder, ...rest] = path.split("/");
  if (folder === "site.yaml" && rest.length === 0) return { kind: "settings" };
  if (folder !== undefined && rest.length === 0 && isFrontFile(folder)) return { kind: "front" };
  // Read with the edition, whose addresses it has.
  if (path === lockPath) return { kind: "settings" };
  if (path === redirectsPath) return { kind: "redirects" };
  if (folder === undefined || rest.length === 0) return undefined;
  // Read with the settings, which say what pages say too.
  if (folder === "words") return { kind: "settings" };
  if (folder === "articles") return { kind: "article" };
  if (folder === "pages") return { kind: "plain" };
  if (folder === "media") return { kind: "media" };
  if (taxonomies.includes(folder) || folder === authorsGroup || folder === storiesGroup) {
    return { kind: "entry", group: folder };
  }
  return undefined;
}

/** `front.yaml`, and `front.fr.yaml` for the paper in a further language. */
function isFrontFile(name: string): boolean {
  return /^front(?:\.[^.]+)?\.yaml$/.test(name);
}
