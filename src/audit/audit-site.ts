import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../model/problem.ts";
import { filesIn } from "../publish/files-in.ts";
import { auditHost, type KnownHost } from "./audit-host.ts";
import { BuiltSite } from "./built-site.ts";
import { Findings } from "./findings.ts";
import { placeOf } from "./line-and-column.ts";
import { type Address, readPage } from "./read-page.ts";
import { readXml } from "./read-xml.ts";
import { auditSize } from "./sizes.ts";
import { faultsOfData } from "./structured-data.ts";

/** A finished site. */
export interface Audited {
  /** Its folder, absolute. */
  readonly output: string;
  /** The folder as seen from the root of the newsroom, with `/` behind it: problems name files so. */
  readonly folder: string;
  /** Its address, ending with a slash. */
  readonly url: string;
  /** The host that the settings name. */
  readonly host: KnownHost | undefined;
}

/**
 * Looks at every file of a finished site as a reader, a browser, a feed reader and a search engine would, and asks nobody else for anything.
 *
 * @param step told how many files were looked at
 * @returns the problems, in order
 */
export function auditSite(
  { output, folder, url, host }: Audited,
  step: (done: number, of: number) => void = () => undefined,
): readonly Problem[] {
  const sizes = new Map(Array.from(filesIn(output), (file) => [file, lstatSync(join(output, file)).size]));
  const audit = new Audit(new BuiltSite(sizes.keys(), url), (file) =>
    readFileSync(join(output, file), "utf8"),
  );
  let done = 0;
  for (const [file, size] of sizes) {
    auditSize(file, size, audit.findings);
    audit.look(file);
    done += 1;
    step(done, sizes.size);
  }
  audit.lookForPlaces();
  if (host !== undefined) auditHost(host, sizes, audit.findings);
  return audit.findings.problems(folder);
}

/** A place in a page that another, or the page itself, leads to. */
interface SoughtPlace {
  readonly fragment: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

class Audit {
  readonly findings = new Findings();
  readonly #site: BuiltSite;
  readonly #read: (file: string) => string;
  readonly #places = new Map<string, SoughtPlace[]>();

  constructor(site: BuiltSite, read: (file: string) => string) {
    this.#site = site;
    this.#read = read;
  }

  look(file: string): void {
    if (file.endsWith(".html")) this.#page(file, this.#read(file));
    else if (/\.(?:xml|opml)$/.test(file)) this.#xml(file, this.#read(file));
    else if (/\.(?:json|webmanifest)$/.test(file) && !file.includes("search/index/"))
      this.#json(file, this.#read(file));
    else if (file.endsWith(".css")) this.#style(file, this.#read(file));
  }

  #page(file: string, html: string): void {
    const { addresses, ids, idsTwice, data } = readPage(html);
    this.#addresses(file, html, addresses, ids);
    for (const { id, at } of idsTwice)
      this.findings.add(
        {
          code: "built-id-twice",
          file,
          ...placeOf(html, at),
          hint: "Give the second element another id, in the layout or the text that it comes from.",
        },
        id,
        (files) => `The id “${id}” stands twice on ${pages(files)}.`,
      );
    for (const { text, at } of data)
      for (const fault of faultsOfData(text))
        this.findings.add(
          {
            code: "built-data-incomplete",
            file,
            ...placeOf(html, at),
            hint: "Add it in the layout that writes the data.",
          },
          fault,
          (files) => `The structured data ${fault}, on ${pages(files)}.`,
        );
  }

  #xml(file: string, xml: string): void {
    const { mistake, addresses, locations } = readXml(xml);
    if (mistake !== undefined) this.#unreadable(file, xml, `This is no XML: ${mistake.what}`, mistake.at);
    this.#addresses(file, xml, addresses);
    if (locations > 50_000)
      this.findings.add(
        {
          code: "built-heavy",
          file,
          line: 1,
          column: 1,
          hint: "Make several of it, and list them in a sitemap of sitemaps.",
        },
        file,
        () => `A sitemap has ${locations} addresses; search engines read 50000 of one.`,
      );
  }

  #json(file: string, json: string): void {
    try {
      JSON.parse(json);
    } catch {
      this.#unreadable(file, json, "This is no JSON.", 0);
    }
  }

  #unreadable(file: string, text: string, message: string, at: number): void {
    this.findings.add(
      {
        code: "built-unreadable",
        file,
        ...placeOf(text, at),
        hint: "Correct what writes this file: a template, a plugin, or a file in content/media/.",
      },
      file,
      () => message,
    );
  }

  #style(file: string, css: string): void {
    const addresses = Array.from(
      css.matchAll(/url\(\s*(["']?)([^"')]+)\1\s*\)/g),
      ({ 2: address = "", index }) => ({
        address,
        at: index,
        isAsked: true,
      }),
    );
    this.#addresses(file, css, addresses);
  }

  #addresses(file: string, text: string, addresses: readonly Address[], own?: ReadonlySet<string>): void {
    for (const { address, at, isAsked } of addresses) {
      const target = this.#site.target(address, file);
      if (target.what === "nothing") this.#leadsNowhere(file, text, at, target.path);
      else if (target.what === "no-address") this.#isNone(file, text, at, address);
      else if (target.what === "elsewhere") {
        if (isAsked && target.host !== undefined) this.#asks(file, text, at, target.host);
      } else if (target.fragment !== "" && target.file.endsWith(".html")) {
        if (target.file === file && own?.has(target.fragment) === true) continue;
        const sought = this.#places.get(target.file) ?? [];
        sought.push({ fragment: target.fragment, file, ...placeOf(text, at) });
        this.#places.set(target.file, sought);
      }
    }
  }

  #leadsNowhere(file: string, text: string, at: number, path: string): void {
    this.findings.add(
      {
        code: "built-link-broken",
        file,
        ...placeOf(text, at),
        hint: "Correct the address in the layout, the template or the text that it comes from, and build again.",
      },
      path,
      (files) => `Nothing stands at ${path}, where ${leads(files)}.`,
    );
  }

  #isNone(file: string, text: string, at: number, address: string): void {
    this.findings.add(
      {
        code: "built-link-broken",
        file,
        ...placeOf(text, at),
        hint: "Write the address as it stands in the address bar of a browser.",
      },
      address,
      (files) => `“${address}” is no address, where ${leads(files)}.`,
    );
  }

  #asks(file: string, text: string, at: number, host: string): void {
    this.findings.add(
      {
        code: "built-request-elsewhere",
        file,
        ...placeOf(text, at),
        hint: "Keep what is asked for in content/media/ or layouts/, or show a link to it.",
      },
      host,
      (files) => `${host} is asked for something by ${pages(files)} before anybody wants it.`,
    );
  }

  /** When all pages are known, those that others lead into are read once more for their places. */
  lookForPlaces(): void {
    for (const [target, sought] of this.#places) {
      const { ids } = readPage(this.#read(target));
      for (const { fragment, ...place } of sought) {
        // Browsers go to the top of the page for this one.
        if (ids.has(fragment) || fragment === "top") continue;
        this.findings.add(
          {
            code: "built-anchor-missing",
            ...place,
            hint: "Name the id of an element of that page, or leave out what begins with `#`.",
          },
          `${target}#${fragment}`,
          (files) => `There is no place “#${fragment}” in ${target}, where ${leads(files)}.`,
        );
      }
    }
  }
}

function pages(count: number): string {
  return count === 1 ? "this page" : `${count} pages`;
}

function leads(count: number): string {
  return count === 1 ? "this file leads" : `${count} files lead`;
}
