/**
 * Footnotes of WordPress: those of the block editor, which keeps their texts in a field, and those of plugins, which write them
 * where their number is to stand. Here both are footnotes of Markdown.
 */
export interface Footnotes {
  /** Keeps a footnote, as HTML; gives what stands for it until the text is Markdown. */
  readonly add: (html: string) => string;
  /** The Markdown of a text with its footnotes. `toMarkdown` makes that of each of them. */
  readonly finish: (markdown: string, toMarkdown: (html: string) => string) => string;
}

/** The footnotes of one text. */
export function footnotes(): Footnotes {
  const kept: string[] = [];
  return {
    add: (html) => `\u{f0002}${kept.push(html)}\u{f0003}`,
    finish: (markdown, toMarkdown) => {
      if (kept.length === 0) return markdown;
      const said = kept.map((html, index) => {
        const text = toMarkdown(html)
          .trim()
          .replace(/\n(?=[^\n])/g, "\n    ");
        return `[^${index + 1}]: ${text}`;
      });
      const led = markdown.replace(/\u{f0002}(\d+)\u{f0003}/gu, "[^$1]");
      return `${led.trim()}\n\n${said.join("\n\n")}`;
    },
  };
}

const number = /<sup\b[^>]*\bdata-fn="([^"]+)"[^>]*>[\s\S]*?<\/sup>/g;

/**
 * A text of the block editor with its footnotes kept. `field` is the JSON in which WordPress has their texts
 * (https://developer.wordpress.org/block-editor/reference-guides/core-blocks/#footnotes); `tellLost` is called for a number without one.
 */
export function withFootnotes(
  html: string,
  field: string | undefined,
  notes: Footnotes,
  tellLost: () => void,
): string {
  const texts = textsOf(field);
  return html.replace(number, (_, id: string) => {
    const text = texts.get(id);
    if (text !== undefined) return notes.add(text);
    tellLost();
    return "";
  });
}

function textsOf(field: string | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let list: unknown;
  try {
    list = JSON.parse(field ?? "[]");
  } catch {
    return found;
  }
  for (const one of Array.isArray(list) ? (list as unknown[]) : [])
    if (typeof one === "object" && one !== null && "id" in one && "content" in one)
      found.set(String(one.id), String(one.content));
  return found;
}
