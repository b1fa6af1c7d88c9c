import type { EmbedKind, EmbedSize, Framed, Service } from "./embed.ts";

/** The parts of a path that a pattern finds. Patterns let in letters, digits and a few signs alone, so that nothing is left to escape. */
export function found(url: URL, pattern: RegExp): readonly string[] | undefined {
  return pattern.exec(url.pathname)?.slice(1);
}

/** A service whose addresses have one form: a pattern of the path, and the frame for the parts that it finds. */
export function simple(
  [service, kind, size]: readonly [service: string, kind: EmbedKind, size: EmbedSize],
  hosts: readonly string[],
  pattern: RegExp,
  frame: (...parts: string[]) => string,
  link?: (...parts: string[]) => string,
): Service {
  const framed = (url: URL): Framed | undefined => {
    const parts = found(url, pattern);
    return parts && { frame: frame(...parts), ...(link && { link: link(...parts) }) };
  };
  return { service, kind, hosts, size, framed };
}
