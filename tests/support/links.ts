import sanitizeHtml from "sanitize-html";
import { type OutputTree, textOf } from "./output-tree.ts";

/** What a page links to and what can be linked to on it. */
interface PageLinks {
  readonly targets: readonly string[];
  readonly ids: ReadonlySet<string>;
}

const linking = ["href", "src", "poster", "data", "action"];

/** Reads links and ids with an HTML parser. */
export function linksOf(html: string): PageLinks {
  const targets: string[] = [];
  const ids = new Set<string>();
  sanitizeHtml(html, {
    allowedTags: false,
    allowedAttributes: false,
    allowVulnerableTags: true,
    transformTags: {
      "*": (tagName, attributes) => {
        for (const name of linking) {
          const target = attributes[name];
          if (target !== undefined) targets.push(target);
        }
        for (const candidate of attributes.srcset?.split(/,\s+/) ?? [])
          targets.push(candidate.trim().split(/\s/)[0] ?? "");
        if (attributes.id !== undefined) ids.add(attributes.id);
        return { tagName, attribs: attributes };
      },
    },
  });
  return { targets, ids };
}

/**
 * Links within the site that lead nowhere: `page → target`. A link is within the site if it has no host, or the host and
 * the path of `url`; it must lead to a file of the output, and to an id of that page where it has a fragment.
 */
export function brokenLinks(tree: OutputTree, url: string): string[] {
  const site = new URL(url);
  const pages = new Map<string, PageLinks>();
  const linksIn = (file: string): PageLinks => {
    const links = pages.get(file) ?? linksOf(textOf(tree, file));
    pages.set(file, links);
    return links;
  };
  return [...tree.keys()]
    .filter((file) => file.endsWith(".html"))
    .flatMap((file) => {
      const here = new URL(encodeURI(file.replace(/(^|\/)index\.html$/, "$1")), site);
      return linksIn(file).targets.flatMap((target) => {
        const to = new URL(target, here);
        if (to.origin !== site.origin || !/^https?:$/.test(to.protocol)) return [];
        const broken = [`${file} → ${target}`];
        if (!to.pathname.startsWith(site.pathname)) return broken;
        const path = decodeURI(to.pathname.slice(site.pathname.length));
        const wanted = path === "" || path.endsWith("/") ? `${path}index.html` : path;
        if (!tree.has(wanted)) return broken;
        const fragment = decodeURIComponent(to.hash.slice(1));
        return fragment === "" || linksIn(wanted).ids.has(fragment) ? [] : broken;
      });
    });
}
