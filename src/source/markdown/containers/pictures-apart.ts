import type { StateCore, Token } from "markdown-it";

const picture = /^\[?!\[.*[)\]]\s*$/;

/** The paragraphs of a gallery with each line that is a picture as a paragraph of its own: pictures need no empty line between them. */
export function picturesApart(tokens: readonly Token[], TokenOf: StateCore["Token"]): Token[] {
  return tokens.flatMap((token, at) => {
    const [open, close] = [tokens[at - 1], tokens[at + 1]];
    if (token.type === "inline" && open && close) return paragraphs(token, open, close, TokenOf);
    return token.type === "paragraph_open" || token.type === "paragraph_close" ? [] : [token];
  });
}

function paragraphs(line: Token, open: Token, close: Token, TokenOf: StateCore["Token"]): Token[] {
  const first = line.map?.[0] ?? 0;
  const runs: { readonly from: number; readonly lines: string[]; readonly isPicture: boolean }[] = [];
  for (const [index, text] of line.content.split("\n").entries()) {
    const isPicture = picture.test(text);
    const last = runs.at(-1);
    if (last === undefined || last.isPicture || isPicture)
      runs.push({ from: first + index, lines: [text], isPicture });
    else last.lines.push(text);
  }
  const copied = (token: Token, map: [number, number]): Token => {
    const copy = Object.assign(new TokenOf(token.type, token.tag, token.nesting), token);
    copy.map = map;
    return copy;
  };
  return runs.flatMap(({ from, lines }) => {
    const map: [number, number] = [from, from + lines.length];
    const own = copied(line, map);
    own.content = lines.join("\n");
    own.children = [];
    return [copied(open, map), own, copied(close, map)];
  });
}
