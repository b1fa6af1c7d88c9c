import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { isHarmless, isProtocolRelative, pageAddress } from "./addresses.ts";
import { type BodyDocument, documentOf, type WrittenReference } from "./body-document.ts";
import { referencesOf } from "./references.ts";
import { refused, schemeless } from "./refused-address.ts";

/**
 * Gives every address of a Markdown link or picture the form that the page uses (see `pageAddress`), takes out those of a
 * scheme that is not known to be harmless, and reports them and those without a scheme.
 *
 * markdown-it asks about addresses through two functions that know nothing of the document. So a core rule notes which
 * document is being read; parsing is synchronous, so there is always just one.
 */
export function checkLinks(md: MarkdownIt, basePath: string): void {
  let document: BodyDocument | undefined;

  md.core.ruler.at("normalize", (state) => {
    document = documentOf(state.env);
  });
  md.core.ruler.before("strip_references", "note-definitions", noteDefinitions);
  md.core.ruler.at("inline", parseLines);
  md.core.ruler.after("linkify", "addresses", (state) => {
    const { references } = documentOf(state.env);
    const doubtful = doubtfulLinks(state);
    if (references === undefined && doubtful.size === 0) return;
    const found = referencesOf(state, basePath);
    references?.push(...found);
    reportDoubtful(documentOf(state.env), found, doubtful);
    if (doubtful.size > 0) takeOut(state.tokens);
  });

  const normalize = md.normalizeLink.bind(md);
  md.normalizeLink = (written) => {
    if (written.startsWith("#") && document) document.hasFragmentLinks = true;
    const address = normalize(pageAddress(written, basePath));
    if (isProtocolRelative(written)) document?.withoutScheme.add(address);
    return address;
  };
  // A link that is refused would be shown as it is typed; it is taken out later, and its words stay.
  md.validateLink = () => true;
}

/** Core rule: where the addresses stand that links lead to by reference. Of two definitions of one label, the first counts. */
function noteDefinitions(state: StateCore): void {
  const { definitions } = documentOf(state.env);
  for (const { type, map, meta } of state.tokens) {
    const label: unknown = type === "reference_definition" ? meta?.label : undefined;
    if (typeof label === "string" && map && !definitions.has(label)) definitions.set(label, map);
  }
}

/** Core rule: parses the lines of the text, and gives each the place of its block. */
function parseLines(state: StateCore): void {
  const document = documentOf(state.env);
  let line: [number, number] = [0, 1];
  let behind = 0;
  for (const token of state.tokens) {
    line = token.map ?? line;
    if (token.type === "tr_open") behind = 0;
    if (token.type !== "inline") continue;
    // Cells of a table have no line of their own; they stand in the line of their row.
    if (token.map === null) {
      token.map = line;
      behind = document.noteCell(token, behind);
    }
    state.md.inline.parse(token.content, state.md, state.env, token.children ?? []);
  }
}

/** The addresses that pages cannot have, or that need a scheme put before them. */
function doubtfulLinks(state: StateCore): ReadonlySet<Token> {
  const { withoutScheme } = documentOf(state.env);
  const doubtful = new Set<Token>();
  const visit = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      const address = addressOf(token);
      if (address !== undefined && (!isKept(token, address) || withoutScheme.has(address)))
        doubtful.add(token);
      if (token.type === "inline") visit(token.children ?? []);
    }
  };
  visit(state.tokens);
  return doubtful;
}

function addressOf(token: Token): string | undefined {
  if (token.type === "link_open") return String(token.attrGet("href") ?? "");
  return token.type === "image" ? String(token.attrGet("src") ?? "") : undefined;
}

function isKept(token: Token, address: string): boolean {
  return isHarmless(address, token.type === "image");
}

function reportDoubtful(
  document: BodyDocument,
  found: readonly WrittenReference[],
  doubtful: ReadonlySet<Token>,
): void {
  for (const { address, place, token } of found) {
    if (token === undefined || !doubtful.has(token)) continue;
    if (!isKept(token, address)) document.reportOnce(refused(address, token.type === "image"), place);
    else if (!/^h/i.test(document.lines[place.line]?.charAt(place.column - 1) ?? ""))
      document.reportOnce(schemeless(address), place);
  }
}

/** Leaves out links that cannot be kept, but not their words; of a picture, its text alternative stays. */
function takeOut(tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (token.type !== "inline" || !token.children) continue;
    let isOut = false;
    token.children = token.children.flatMap((child) => {
      const address = addressOf(child);
      if (child.type === "link_open") isOut = address !== undefined && !isKept(child, address);
      if (child.type === "link_open" || child.type === "link_close") return isOut ? [] : [child];
      return child.type === "image" && address !== undefined && !isKept(child, address)
        ? (child.children ?? [])
        : [child];
    });
  }
}
