/**
 * Whether the lines of an ignore file, or of a list of excluded files, mean a path: by its name, by a folder above it, or by a pattern
 * with `*`. What a generator passes over was never public.
 */
export function ignoredBy(lines: readonly string[]): (path: string) => boolean {
  const patterns = lines
    .map((line) =>
      line
        .trim()
        .replace(/^\.?\//, "")
        .replace(/\/$/, ""),
    )
    .filter((line) => line !== "" && !line.startsWith("#") && !line.startsWith("!"))
    .map((line) => {
      const glob = line
        .split(/(\*\*\/?|\*)/)
        .map((part) =>
          part.startsWith("**")
            ? part === "**"
              ? ".*"
              : "(?:.*/)?"
            : part === "*"
              ? "[^/]*"
              : part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"),
        )
        .join("");
      // A name without a slash is one in any folder.
      return new RegExp(`^${line.includes("/") ? "" : "(?:.*/)?"}${glob}(?:/.*)?$`);
    });
  return (path) => patterns.some((pattern) => pattern.test(path));
}
