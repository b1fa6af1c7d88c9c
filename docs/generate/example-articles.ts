/** A small newsroom with a mistake, and what puts it right. A test reads both. */
export interface CheckExample {
  /** Where the mistake stands, relative to the root. */
  readonly file: string;
  /** The file with the mistake. */
  readonly wrong: string;
  /** The same file put right; absent where another file has to change. */
  readonly right?: string;
  /** Another file that the mistake is about, or several. */
  readonly beside?: BesideFile | readonly BesideFile[];
}

export interface BesideFile {
  readonly file: string;
  readonly text: string;
}

export const paris = "content/articles/2025/paris-talks.md";

/** An article with a title and a date, and these fields, and this text. */
export function article(fields: string, body = "The text begins here."): string {
  return `---\ntitle: Talks open in Paris\ndate: 2025-12-01\n${fields === "" ? "" : `${fields}\n`}---\n\n${body}\n`;
}

export function inArticle(wrong: string, right: string): CheckExample {
  return { file: paris, wrong, right };
}

export const withField = (wrong: string, right: string) => inArticle(article(wrong), article(right));
export const withText = (wrong: string, right: string) => inArticle(article("", wrong), article("", right));
export const withDate = (wrong: string, right: string) =>
  inArticle(
    `---\ntitle: Talks open in Paris\ndate: ${wrong}\n---\n`,
    `---\ntitle: Talks open in Paris\ndate: ${right}\n---\n`,
  );

export const withLive = (wrong: string, right: string) => {
  const live = (update: string) =>
    `---\ntitle: Talks in Paris, as they happen\ndate: 2025-12-01T14:00\ntype: live\n---\n\n${update}\n\nA line about it.\n`;
  return inArticle(live(wrong), live(right));
};
