import type { Token } from "markdown-it";

/** Elements that may stand around a picture which has nothing else in it. */
const wrappers = /^<(\/?)(?:a|p|picture|span|div|b|strong|em|i)\b/;

type Kind = "picture" | "blank" | "open" | "close" | "other";

/** Where the picture begins that is the last thing in a row of tokens, with the elements around it; -1 if it is not. */
export function lastPicture(tokens: readonly Token[]): number {
  let depth = 0;
  let seen = false;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const kind = kindOf(tokens[at]);
    if (kind === "other") return -1;
    if (kind === "picture") seen = true;
    else if (kind === "close") depth++;
    else if (kind === "open") depth--;
    if (depth < 0) return -1;
    if (depth === 0 && kind !== "blank") return seen ? at : -1;
  }
  return -1;
}

function kindOf(token: Token | undefined): Kind {
  switch (token?.type) {
    case "image":
      return "picture";
    case "paragraph_open":
    case "link_open":
      return "open";
    case "paragraph_close":
    case "link_close":
      return "close";
    case "softbreak":
    case "hardbreak":
      return "blank";
    case "text":
      return token.content.trim() === "" ? "blank" : "other";
    case "inline":
      return kindOfLine(token.children ?? []);
    case "html_inline":
      return kindOfTag(token.content);
    default:
      return "other";
  }
}

function kindOfLine(children: readonly Token[]): Kind {
  const kinds = children.map(kindOf);
  if (kinds.includes("other")) return "other";
  return kinds.includes("picture") ? "picture" : "blank";
}

function kindOfTag(tag: string): Kind {
  if (/^<(?:img|source|br)\b/.test(tag)) return tag.startsWith("<img") ? "picture" : "blank";
  const wrapper = wrappers.exec(tag);
  if (!wrapper) return "other";
  return wrapper[1] === "/" ? "close" : "open";
}
