import { readFileSync } from "node:fs";

/** One case of a text file: Markdown, the HTML it becomes, and the problems it has. */
export interface TextCase {
  readonly title: string;
  /** Line of the title in its file. */
  readonly line: number;
  readonly input: string;
  readonly html: string;
  /** One a line: `3:1 heading-skipped`, with `error` behind it where it is one. */
  readonly problems: string;
}

/**
 * Reads a file of cases. A case is a line `%%%% Title`, the Markdown, a line `%%%% becomes`, the HTML, and if problems
 * are expected a line `%%%% with` and the problems. `␀`, `␇` and the like stand for control characters, so that the
 * files stay readable; line ends around each text do not count.
 */
export function readCases(file: string): TextCase[] {
  const lines = readFileSync(new URL(`./fixtures/${file}`, import.meta.url), "utf8").split("\n");
  const cases: TextCase[] = [];
  const starts = lines.flatMap((line, i) => (/^%%%% (?!becomes$|with$)/.test(line) ? [i] : []));
  starts.forEach((start, i) => {
    const body = lines.slice(start + 1, starts[i + 1]);
    const becomes = body.indexOf("%%%% becomes");
    const withLine = body.indexOf("%%%% with");
    const end = withLine < 0 ? body.length : withLine;
    cases.push({
      title: (lines[start] ?? "").slice(5),
      line: start + 1,
      input: controls(textOf(body.slice(0, becomes))),
      html: textOf(body.slice(becomes + 1, end)),
      problems: withLine < 0 ? "" : textOf(body.slice(withLine + 1)),
    });
  });
  return cases;
}

function textOf(lines: readonly string[]): string {
  return lines.join("\n").replace(/^\n+|\s+$/g, "");
}

function controls(text: string): string {
  return text.replace(/[\u2400-\u241f]/g, (picture) => String.fromCharCode(picture.charCodeAt(0) - 0x2400));
}
