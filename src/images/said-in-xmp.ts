import { Parser } from "htmlparser2";
import { speaksOfPosition } from "./position.ts";
import { type Said, wordsOf } from "./said.ts";

/** Elements within one another, which take a parser ever longer. */
const deepest = 100;

/** Bytes; programs that forget nothing write packets of many megabytes, and no line of credit stands behind so much. */
const longest = 1_000_000;

const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const dublinCore = "http://purl.org/dc/elements/1.1/";
const rights = "http://ns.adobe.com/xap/1.0/rights/";
const digitalSource = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/DigitalSourceType";

/**
 * What programs for pictures noted, XMP (ISO 16684-1), by https://www.iptc.org/std/photometadata/specification/IPTC-PhotoMetadata.
 * Only what is said of the picture itself is read, nothing of those that it was made of. @throws RangeError where elements stand in
 * one another without end
 */
export function saidInXmp(bytes: Buffer): Said {
  const properties = new Properties();
  if (bytes.length <= longest) properties.read(new TextDecoder().decode(bytes));
  const all = (...names: readonly string[]): string[] => names.flatMap((name) => properties.of(name));
  return {
    position: speaksOfPosition(bytes),
    provenance: all("http://purl.org/dc/terms/provenance").length > 0,
    words: wordsOf({
      credit: all("http://ns.adobe.com/photoshop/1.0/Credit"),
      creators: all(`${dublinCore}creator`),
      rights: all(`${dublinCore}rights`, `${rights}Owner`, `${rights}UsageTerms`),
      source: all(digitalSource).map((address) => /\/digitalsourcetype\/(\w{1,60})$/.exec(address)?.[1]),
    }),
  };
}

/** What an element is to the picture, by what it stands in. */
type Role = "packet" | "rdf" | "description" | "property" | "list" | "entry" | "other";

const within: Readonly<Partial<Record<Role | "top", (name: string) => Role>>> = {
  top: (name) => (name === "adobe:ns:meta/xmpmeta" ? "packet" : rootOf(name)),
  packet: (name) => rootOf(name),
  rdf: (name) => (name === `${rdf}Description` ? "description" : "other"),
  description: () => "property",
  property: (name) => (["Seq", "Bag", "Alt"].some((list) => name === rdf + list) ? "list" : "other"),
  list: (name) => (name === `${rdf}li` ? "entry" : "other"),
};

function rootOf(name: string): Role {
  return name === `${rdf}RDF` ? "rdf" : "other";
}

type Attributes = Readonly<Record<string, string>>;

interface Open {
  readonly name: string;
  readonly role: Role;
  readonly attributes: Attributes;
  text: string;
  /** Of a list; that of the usual language first. */
  readonly entries: string[];
}

/** The properties that stand directly in a description of the picture, each with its texts, by full name. */
class Properties {
  readonly #texts = new Map<string, readonly string[]>();
  readonly #open: Open[] = [];

  of(name: string): readonly string[] {
    return this.#texts.get(name) ?? [];
  }

  read(packet: string): void {
    const parser = new Parser(
      {
        onopentag: (name, attributes) => this.#enter(name, attributes),
        ontext: (text) => {
          const here = this.#open.at(-1);
          if (here?.role === "property" || here?.role === "entry") here.text += text;
        },
        onclosetag: () => this.#leave(),
      },
      { xmlMode: true },
    );
    parser.end(packet);
  }

  #enter(tag: string, attributes: Attributes): void {
    if (this.#open.length === deepest) throw new RangeError("XMP with too many levels");
    const roles = within[this.#open.at(-1)?.role ?? "top"];
    // What stands in anything else is not looked at: it may go down for thousands of elements.
    const name = roles === undefined ? "" : this.#full(tag, attributes);
    const role = roles?.(name) ?? "other";
    this.#open.push({ name, role, attributes: roles === undefined ? {} : attributes, text: "", entries: [] });
    if (role !== "description") return;
    for (const [key, text] of Object.entries(attributes)) this.#note(this.#full(key), [text]);
  }

  #leave(): void {
    const left = this.#open.pop();
    if (left?.role === "entry") {
      const { entries } = this.#open.at(-2) ?? left;
      if (left.attributes["xml:lang"] === "x-default") entries.unshift(left.text);
      else entries.push(left.text);
    } else if (left?.role === "property") {
      const { entries, attributes, text } = left;
      this.#note(left.name, entries.length > 0 ? entries : [attributes["rdf:resource"] ?? text]);
    }
  }

  /** What is said twice is taken as it is said first. */
  #note(name: string, texts: readonly string[]): void {
    if (!this.#texts.has(name)) this.#texts.set(name, texts);
  }

  /** A name with the address of its namespace in place of the prefix; `own` are the attributes of its element, if it is not yet open. */
  #full(name: string, own: Attributes = {}): string {
    const [prefix = "", local] = name.split(":");
    if (local === undefined) return name;
    const scopes = [...this.#open.map(({ attributes }) => attributes), own];
    return `${scopes.findLast((one) => Object.hasOwn(one, `xmlns:${prefix}`))?.[`xmlns:${prefix}`] ?? `${prefix}:`}${local}`;
  }
}
