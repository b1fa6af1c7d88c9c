import { SourceMap, type SourceMapPayload } from "node:module";

/** A place in a file that was compiled; line and column count from 1. */
export interface SourcePlace {
  /** As the source map names it. */
  readonly source: string;
  readonly line: number;
  readonly column: number;
}

/**
 * The places in the sources of a compiled module that an error came through, the innermost first; none where it did not
 * come through it.
 *
 * @param name the module’s file name, which no other module has
 * @param map its source map, as JSON
 */
export function placesInSource(error: unknown, name: string, map: string): readonly SourcePlace[] {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  // What the message says is no frame.
  const frames = stack.split("\n").filter((line) => /^\s+at /.test(line) && line.includes(name));
  if (frames.length === 0) return [];
  const sources = new SourceMap(JSON.parse(map) as SourceMapPayload);
  return frames.flatMap((frame) => {
    const [, line, column] = /:(\d+):(\d+)\)?$/.exec(frame) ?? [];
    const entry = sources.findEntry(Number(line) - 1, Number(column) - 1);
    return "originalSource" in entry
      ? [{ source: entry.originalSource, line: entry.originalLine + 1, column: entry.originalColumn + 1 }]
      : [];
  });
}
