import { Parser } from "htmlparser2";

/** An address in a file, and where it stands there. */
export interface Address {
  readonly address: string;
  /** UTF-16 units before it. */
  readonly at: number;
  /** True where a browser asks for it without being told to by its reader. */
  readonly isAsked: boolean;
}

/** What a page of HTML has that can be wrong. */
export interface BuiltPage {
  readonly addresses: readonly Address[];
  readonly ids: ReadonlySet<string>;
  readonly idsTwice: readonly { readonly id: string; readonly at: number }[];
  /** Structured data as they stand there. */
  readonly data: readonly { readonly text: string; readonly at: number }[];
}

/** Attributes with an address, by element; those that a browser asks for by itself first. */
const withAddress: Readonly<
  Record<string, { readonly asked?: readonly string[]; readonly linked?: readonly string[] }>
> = {
  a: { linked: ["href"] },
  area: { linked: ["href"] },
  audio: { asked: ["src"] },
  embed: { asked: ["src"] },
  form: { linked: ["action"] },
  iframe: { asked: ["src"] },
  img: { asked: ["src"] },
  input: { asked: ["src"] },
  object: { asked: ["data"] },
  script: { asked: ["src"] },
  source: { asked: ["src"] },
  track: { linked: ["src"] },
  video: { asked: ["src", "poster"] },
};

/** Relations of `<link>` that have something loaded. */
const loads = /(?:^|\s)(?:stylesheet|icon|apple-touch-icon|manifest|modulepreload|preload)(?:\s|$)/i;
/** Relations that name a host and no file. */
const ofHosts = /(?:^|\s)(?:preconnect|dns-prefetch)(?:\s|$)/i;
/** Names of `<meta>` whose content is an address. */
const ofMeta = /^(?:og:(?:url|image|video|audio)|twitter:image)$/i;

/** Reads a page as browsers do, which take any HTML. */
export function readPage(html: string): BuiltPage {
  const addresses: Address[] = [];
  const ids = new Set<string>();
  const idsTwice: { id: string; at: number }[] = [];
  const data: { text: string; at: number }[] = [];
  let script: { text: string; readonly at: number } | undefined;
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const at = parser.startIndex;
        for (const [address, isAsked] of addressesOf(name, attributes))
          addresses.push({ address, at, isAsked });
        const { id } = attributes;
        if (id !== undefined) {
          if (ids.has(id)) idsTwice.push({ id, at });
          ids.add(id);
        }
        if (name === "a" && attributes.name !== undefined) ids.add(attributes.name);
        if (name === "script" && attributes.type === "application/ld+json") script = { text: "", at };
      },
      ontext: (text) => {
        if (script !== undefined) script.text += text;
      },
      onclosetag: (name) => {
        if (name !== "script" || script === undefined) return;
        data.push(script);
        script = undefined;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return { addresses, ids, idsTwice, data };
}

function* addressesOf(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
): Iterable<readonly [address: string, isAsked: boolean]> {
  const { asked = [], linked = [] } = withAddress[name] ?? {};
  for (const attribute of asked) yield* given(attributes[attribute], true);
  for (const attribute of linked) yield* given(attributes[attribute], false);
  if (name === "img" || name === "source")
    for (const address of ofSrcset(attributes.srcset)) yield [address, true];
  const { rel = "", href, content } = attributes;
  if (name === "link" && !ofHosts.test(rel)) yield* given(href, loads.test(rel));
  if (name === "meta" && ofMeta.test(attributes.property ?? attributes.name ?? ""))
    yield* given(content, false);
}

function given(address: string | undefined, isAsked: boolean): [string, boolean][] {
  return address === undefined ? [] : [[address.trim(), isAsked]];
}

/** The addresses of a `srcset`, each followed by a width or a density. */
function ofSrcset(srcset: string | undefined): string[] {
  return (srcset ?? "").split(/,\s+|,$/).flatMap((candidate) => {
    const address = candidate.trim().split(/\s/)[0];
    return address === undefined || address === "" ? [] : [address];
  });
}
