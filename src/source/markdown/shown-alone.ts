import type { StateCore, Token } from "markdown-it";
import { embedAttributes, embedLink } from "../embeds/embed-figure.ts";
import { embedOf } from "../embeds/embed-of.ts";
import { playerOf } from "../embeds/player-of.ts";
import { captionOf } from "./caption.ts";
import { openType } from "./containers/pair-containers.ts";
import { inlineText } from "./inline-text.ts";
import type { MarkdownOptions } from "./markdown-options.ts";
import { renderCaption } from "./pictures.ts";
import { isSound, lastTextWith } from "./sound-line.ts";
import { typographyIn } from "./typography.ts";

/** A paragraph by its lines: what it shows, perhaps a picture that stands for it, and words about it. */
interface Shown {
  readonly first: readonly Token[];
  readonly still: Token | undefined;
  readonly words: readonly Token[];
}

/**
 * Makes the core rule that makes figures of paragraphs that begin with a line of their own which is
 *
 * - the address of something that a service shows in a frame: an embed
 * - a film or sound as a picture is written, `![what it is](/media/ferry.mp4)`: its player
 *
 * On the next line may stand a picture, which is shown until the film is; all else is the caption, with the credit behind a
 * `|`. In the caption of a film, a link to a file of captions (`.vtt`) is no link, but the captions. It runs before pictures are made
 * figures, and leaves alone what stands in a list, a quotation or a note.
 */
export function createShownAloneRule({ allowedEmbeds }: MarkdownOptions): (state: StateCore) => void {
  return (state) => {
    let inWide = false;
    for (const [at, open] of state.tokens.entries()) {
      if (open.type === "footnote_block_open") return;
      if (open.type === openType) inWide = open.meta?.name === "wide";
      const [line, close] = [state.tokens[at + 1], state.tokens[at + 2]];
      if (open.type !== "paragraph_open" || open.hidden || !line?.children || !close || !isSound(line))
        continue;
      if (open.level > (inWide ? 1 : 0)) continue;
      const shown = embedIn(line.children, allowedEmbeds, state) ?? playerIn(line.children, state);
      if (shown === undefined) continue;
      line.children = [...shown.children];
      open.attrs = [...shown.attributes];
      open.meta = { ...open.meta, plays: true };
      open.tag = "figure";
      close.tag = "figure";
    }
  };
}

/** What becomes of a paragraph: the attributes of its figure, and what stands in it. */
interface Figure {
  readonly attributes: readonly [name: string, value: string][];
  readonly children: readonly Token[];
}

function embedIn(
  children: readonly Token[],
  allowedEmbeds: readonly string[],
  state: StateCore,
): Figure | undefined {
  const [start] = children;
  // A link that was typed as an address, and no other.
  if (start?.type !== "link_open" || start.info !== "auto") return undefined;
  const { first, still, words } = apart(children);
  if (first.length !== 3 || first[2]?.type !== "link_close") return undefined;
  const embed = embedOf(String(start.attrGet("href") ?? ""), allowedEmbeds);
  if (embed === undefined) return undefined;
  const name = new state.Token("text", "", 0);
  name.content = embed.service;
  const linked = [html(embedLink(embed), state), still ?? name, html("</a>", state)];
  return { attributes: embedAttributes(embed), children: [...linked, ...caption(words, still, state)] };
}

function playerIn(children: readonly Token[], state: StateCore): Figure | undefined {
  if (children[0]?.type !== "image") return undefined;
  const { first, still, words } = apart(children);
  const [film] = first;
  const address = String(film?.attrGet("src") ?? "");
  const player = playerOf(address);
  if (film === undefined || first.length !== 1 || player === undefined) return undefined;
  const { tracks, others } = withoutTracks(words);
  const called = inlineText(film.children ?? [], { pictures: true }).trim();
  const poster = player === "video" ? still?.attrGet("src") : undefined;
  const tag = new state.Token("player", player, 1);
  tag.attrs = [
    ["src", address],
    ["controls", ""],
    ["preload", "metadata"],
    ...(player === "video" ? [["playsinline", ""] as [string, string]] : []),
    ...(typeof poster === "string" ? [["poster", poster] as [string, string]] : []),
    ...(called === "" ? [] : [["aria-label", called] as [string, string]]),
  ];
  const inside = tracks.map((track, index) => trackToken(track, index === 0, state));
  return {
    attributes: [["class", player === "video" ? "film" : "sound"]],
    children: [tag, ...inside, new state.Token("player", player, -1), ...caption(others, film, state)],
  };
}

/** The lines of a paragraph: the first, the second where it is a picture, and all that is left. */
function apart(children: readonly Token[]): Shown {
  const end = children.findIndex(isBreak);
  if (end === -1) return { first: visible(children), still: undefined, words: [] };
  const [first, rest] = [visible(children.slice(0, end)), children.slice(end + 1)];
  const next = rest.findIndex(isBreak);
  const line = visible(next === -1 ? rest : rest.slice(0, next));
  const [still] = line;
  const isStill =
    line.length === 1 && still?.type === "image" && playerOf(String(still.attrGet("src"))) === undefined;
  return isStill
    ? { first, still, words: next === -1 ? [] : rest.slice(next + 1) }
    : { first, still: undefined, words: rest };
}

function isBreak({ type }: Token): boolean {
  return type === "softbreak" || type === "hardbreak";
}

function visible(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ type, content }) => type !== "text" || content.trim() !== "");
}

/** The words below; where there are none, the title of a picture. Behind the last `|` stands the credit. */
function caption(words: readonly Token[], titled: Token | undefined, state: StateCore): Token[] {
  const title = String(titled?.attrGet("title") ?? "");
  if (titled !== undefined && titled.attrs !== null)
    titled.attrs = titled.attrs.filter(([name]) => name !== "title");
  if (visible(words).length === 0) {
    if (titled === undefined || title.trim() === "") return [];
    const alternative = inlineText(titled.children ?? [], { pictures: true });
    const said = captionOf(title, alternative, String(titled.attrGet("src") ?? ""), typographyIn(state.env));
    return said === "" ? [] : [html(renderCaption(said, state.md.utils.escapeHtml), state)];
  }
  const last = lastTextWith("|", words);
  const bar = words[last];
  const parts: Token[] = [...words];
  if (bar !== undefined) {
    const at = bar.content.lastIndexOf("|");
    const credit = new state.Token("text", "", 0);
    credit.content = bar.content.slice(at + 1).trimStart();
    bar.content = bar.content.slice(0, at).trimEnd();
    const space = bar.content === "" && last === 0 ? "" : " ";
    parts.splice(last + 1, 0, html(`${space}<span class="credit">`, state), credit);
    parts.push(html("</span>", state));
  }
  return [html("<figcaption>", state), ...parts, html("</figcaption>", state)];
}

/** A file of captions: where it is, and what it is called. */
interface Track {
  readonly address: string;
  readonly label: string;
}

/** Takes the links to files of captions out of a caption. */
function withoutTracks(words: readonly Token[]): { tracks: readonly Track[]; others: readonly Token[] } {
  const tracks: Track[] = [];
  const others: Token[] = [];
  for (let at = 0; at < words.length; at++) {
    const token = words[at];
    if (token === undefined) break;
    const address = token.type === "link_open" ? String(token.attrGet("href") ?? "") : "";
    if (!/\.vtt(?:[?#]|$)/i.test(address)) {
      others.push(token);
      continue;
    }
    const end = words.findIndex(({ type }, index) => index > at && type === "link_close");
    tracks.push({ address, label: inlineText(words.slice(at, end)).trim() });
    at = end === -1 ? words.length : end;
  }
  return { tracks, others: tracks.length === 0 ? words : tidied(others) };
}

/** What stood between links that are gone: no blank, comma or line of its own is left of it. */
function tidied(tokens: readonly Token[]): Token[] {
  const isBlank = ({ type, content }: Token) =>
    type === "softbreak" || type === "hardbreak" || (type === "text" && /^[\s,;·•]*$/.test(content));
  const from = tokens.findIndex((token) => !isBlank(token));
  const to = tokens.findLastIndex((token) => !isBlank(token));
  return from === -1 ? [] : tokens.slice(from, to + 1);
}

/** `ferry.fr.vtt` is in French. */
function trackToken({ address, label }: Track, isFirst: boolean, state: StateCore): Token {
  const language = /\.([a-z]{2,3}(?:-[a-z\d]{2,8})*)\.vtt(?:[?#]|$)/i.exec(address)?.[1];
  const token = new state.Token("track", "track", 0);
  token.attrs = [
    ["src", address],
    ["kind", "captions"],
    ...(language === undefined ? [] : [["srclang", language] as [string, string]]),
    ...(label === "" ? [] : [["label", label] as [string, string]]),
    ...(isFirst ? [["default", ""] as [string, string]] : []),
  ];
  return token;
}

function html(content: string, state: StateCore): Token {
  const token = new state.Token("html_inline", "", 0);
  token.content = content;
  return token;
}
