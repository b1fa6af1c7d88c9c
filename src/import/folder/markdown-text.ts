import type { BodyTools } from "../item.ts";

/** Code, in which nothing is anything but itself: blocks in fences, and spans. */
const code =
  /^( {0,3}(?:> ?)*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^\1?[ >]*\2[`~]*[ \t]*$|(?![\s\S]))|(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)\3(?!`)/gm;

/**
 * Changes a Markdown text where it is no code. `change` is given each piece with the line on which it begins, counted from 0; line
 * ends that it takes away make no difference to later lines.
 */
export function outsideCode(text: string, change: (piece: string, line: number) => string): string {
  let made = "";
  let end = 0;
  let line = 0;
  const take = (until: number) => {
    const piece = text.slice(end, until);
    made += change(piece, line);
    line += piece.split("\n").length - 1;
  };
  for (const match of text.matchAll(code)) {
    take(match.index);
    made += match[0];
    line += match[0].split("\n").length - 1;
    end = match.index + match[0].length;
  }
  take(text.length);
  return made;
}

// Each sign of a label can be taken in one way only, or a bracket that nobody closes would be tried in all ways.
const destination =
  /(!?)\[((?:[^[\]\\\n]|\\.|\n(?![ \t]*\n)|\[(?:[^[\]\\\n]|\\.|\n(?![ \t]*\n))*\])*)\]\(\s*(<[^<>\n]*>|(?:[^\s()<>]|\([^\s()<>]*\))+)(?=\s*\)|\s+["'(])/g;
const definition = /^( {0,3}\[(?!\^)[^\]\n]+\]:\s*)(<[^<>\n]*>|\S+)/gm;
const attribute = /(\s)(src|href|poster)(\s*=\s*)("([^"]*)"|'([^']*)')/gi;

/** Leads the addresses of a Markdown text on: of links, of pictures, and in HTML. */
export function withAddresses(text: string, tools: Pick<BodyTools, "link" | "file">): string {
  const bare = (written: string) => (written.startsWith("<") ? written.slice(1, -1) : written);
  const led = (written: string, isPicture: boolean) => {
    const address = bare(written);
    const to = isPicture ? tools.file(address) : tools.link(address);
    return to === address ? written : to.includes(" ") ? `<${to}>` : to;
  };
  return outsideCode(text, (piece) =>
    piece
      // A link to nowhere is only its words.
      .replace(/(?<![!\\])\[([^[\]\n]+)\]\(\s*\)/g, "$1")
      .replace(destination, function again(whole: string, mark: string, label: string, to: string): string {
        const inner = label.includes("](") ? label.replace(destination, again) : label;
        const head = whole.slice(0, whole.length - to.length).replace(`[${label}]`, () => `[${inner}]`);
        return `${head}${led(to, mark === "!")}`;
      })
      .replace(definition, (_, head: string, to: string) => `${head}${led(to, false)}`)
      .replace(
        attribute,
        (
          whole,
          space: string,
          name: string,
          equals: string,
          quoted: string,
          double?: string,
          single?: string,
        ) => {
          const address = double ?? single ?? "";
          const to = name.toLowerCase() === "href" ? tools.link(address) : tools.file(address);
          return to === address
            ? whole
            : `${space}${name}${equals}${quoted.charAt(0)}${to}${quoted.charAt(0)}`;
        },
      ),
  );
}

/** Whether nothing else stands on the lines of a stretch. */
export function isAlone(text: string, start: number, end: number): boolean {
  return /(?:^|\n)[ \t]*$/.test(text.slice(0, start)) && /^[ \t]*(?:\n|$)/.test(text.slice(end));
}

/**
 * How a picture with a caption, which has to stand in a paragraph of its own, can have one where its tag stands: it is `alone` already,
 * the paragraph can be `parted` there, or that is `bound` to something that would break: a list, a table, a heading, a link.
 */
export type CaptionPlace = "alone" | "parted" | "bound";

export function captionPlace(text: string, start: number, end: number): CaptionPlace {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const behind = /^[^\n]*/.exec(text.slice(end))?.[0] ?? "";
  const above = /([^\n]*)\n[^\n]*$/.exec(text.slice(0, start))?.[1] ?? "";
  const below = /^[^\n]*\n([^\n]*)/.exec(text.slice(end))?.[1] ?? "";
  const isBound =
    /^(?:[ \t]|[-*+>#|<]|\d+[.)]\s)/.test(before === "" ? behind : before) || /\[$/.test(before);
  if ((before + behind).trim() !== "") return isBound || /^\]/.test(behind) ? "bound" : "parted";
  if (before !== "" || (above.trim() === "" && below.trim() === "")) return "alone";
  // Next to HTML, an empty line would end it.
  return [above, below].some((line) => /^\s*[<|]/.test(line)) ? "alone" : "parted";
}

/** A text without more than one empty line in a row, as what was taken out leaves them. */
export function withoutGaps(text: string): string {
  return outsideCode(text, (piece) => piece.replace(/\n{3,}/g, "\n\n")).trim();
}
