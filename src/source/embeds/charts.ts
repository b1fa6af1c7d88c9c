import type { Framed, Service } from "./embed.ts";
import { simple } from "./one-form.ts";
import { openStreetMap } from "./open-street-map.ts";

/** Charts, maps, documents and what else newsrooms show. */
export const charts: readonly Service[] = [
  simple(
    ["Datawrapper", "chart", 480],
    ["datawrapper.dwcdn.net", "www.datawrapper.de"],
    /^\/(?:_\/)?([\dA-Za-z]{5})(?:\/\d{1,4})?\/?$/,
    (id) => `https://datawrapper.dwcdn.net/${id}/`,
  ),
  simple(
    ["Flourish", "chart", 575],
    ["public.flourish.studio", "flo.uri.sh"],
    /^\/(visualisation|story)\/(\d{3,12})(?:\/embed)?\/?$/,
    (type, id) => `https://flo.uri.sh/${type}/${id}/embed`,
    (type, id) => `https://public.flourish.studio/${type}/${id}/`,
  ),
  simple(
    ["Infogram", "chart", 550],
    ["infogram.com", "e.infogram.com"],
    /^\/([\w-]{8,150})\/?$/,
    (id) => `https://e.infogram.com/${id}?src=embed`,
    (id) => `https://infogram.com/${id}`,
  ),
  simple(
    ["Tableau Public", "chart", 600],
    ["public.tableau.com"],
    /^\/(?:views|app\/profile\/[\w.-]+\/viz)\/([\w.-]+)\/([\w.-]+)\/?$/,
    (book, sheet) => `https://public.tableau.com/views/${book}/${sheet}?:showVizHome=no&:embed=true`,
  ),
  {
    service: "Our World in Data",
    kind: "chart",
    hosts: ["ourworldindata.org"],
    size: 600,
    framed: (url) =>
      /^\/(?:grapher|explorers)\/[\w-]+$/.test(url.pathname) ? { frame: url.href } : undefined,
  },
  {
    service: "Knight Lab",
    kind: "chart",
    hosts: ["cdn.knightlab.com"],
    size: 650,
    framed: (url) =>
      /^\/libs\/[\w-]+\/[\w.-]+\/(?:embed\/)?index\.html$/.test(url.pathname)
        ? { frame: url.href }
        : undefined,
  },
  simple(
    ["DocumentCloud", "document", 700],
    ["www.documentcloud.org", "beta.documentcloud.org", "embed.documentcloud.org"],
    /^\/documents\/(\d{4,12}(?:-[\w-]+)?)\/?$/,
    (id) => `https://embed.documentcloud.org/documents/${id}/?embed=1`,
    (id) => `https://www.documentcloud.org/documents/${id}/`,
  ),
  {
    service: "OpenStreetMap",
    kind: "map",
    hosts: ["www.openstreetmap.org", "openstreetmap.org"],
    size: "4-3",
    framed: openStreetMap,
  },
  {
    service: "Google Maps",
    kind: "map",
    hosts: ["www.google.com", "maps.google.com"],
    size: "4-3",
    framed: googleMaps,
  },
  simple(
    ["CodePen", "page", 450],
    ["codepen.io"],
    /^\/([\w-]{1,60})\/(?:pen|embed)\/([\w-]{4,40})\/?$/,
    (who, id) => `https://codepen.io/${who}/embed/${id}?default-tab=result`,
    (who, id) => `https://codepen.io/${who}/pen/${id}`,
  ),
];

function googleMaps(url: URL): Framed | undefined {
  const map = /^[\w-]{10,60}$/.exec(url.searchParams.get("mid") ?? "")?.[0];
  if (/^\/maps\/d\/(?:u\/\d\/)?(?:viewer|embed|edit)$/.test(url.pathname) && map !== undefined)
    return {
      frame: `https://www.google.com/maps/d/embed?mid=${map}`,
      link: `https://www.google.com/maps/d/viewer?mid=${map}`,
    };
  const view = url.searchParams.get("pb");
  return url.pathname === "/maps/embed" && view !== null
    ? { frame: `https://www.google.com/maps/embed?pb=${encodeURIComponent(view)}` }
    : undefined;
}
