/** The line on which a place in a text stands, counted from 0. */
export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split("\n").length - 1;
}

/** Finds the line on which words stand first, in a text that begins on line `first`; undefined where they do not. */
export function lineIn(text: string, first: number): (words: string) => number | undefined {
  return (words) => {
    const at = text.indexOf(words);
    return at < 0 ? undefined : first + lineAt(text, at);
  };
}
