/** Told the exit code of the command that ran. */
export type Ended = (exitCode: number) => void;

// Options that several commands have.
export const rootOption = ["--root <dir>", "folder that holds content/", "."] as const;
export const cacheOption = [
  "--cache <dir>",
  "folder for the cache (default: .dateline in the root)",
] as const;
export const nowOption = ["--now <time>", "make the site as of this moment instead of the present"] as const;
export const allOption = ["--all", "list every warning, however many of a kind"] as const;

/** Lines that can be typed, for the end of a help page. */
export function example(...lines: readonly string[]): string {
  return `\n${lines.length > 1 ? "Examples" : "Example"}:\n${lines.map((line) => `  ${line}`).join("\n")}`;
}
