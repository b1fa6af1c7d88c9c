/**
 * The code of a newsroom (a layout, its Eleventy configuration and what that loads) cannot be compiled or did what it must not. It is
 * made where that code is called, so that nobody has to guess later who threw. The message is whole, with file and line
 * where they are known, relative to the root.
 */
export class NewsroomFault extends Error {
  override readonly name = "NewsroomFault";
}

/** What was thrown, in words; newsroom code may throw what is no error. */
export function thrownText(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message || thrown.name;
  try {
    return `it threw ${typeof thrown === "string" ? `“${thrown}”` : String(thrown)}, which is no error`;
  } catch {
    return "it threw what is no error";
  }
}

/** Everything that was thrown, from the outermost to the innermost: others are wrapped around what happened first. */
export function thrownChain(thrown: unknown): readonly unknown[] {
  const chain: unknown[] = [thrown];
  for (let inner = thrown; inner instanceof Error && chain.length < 10; ) {
    const next: unknown = "originalError" in inner ? inner.originalError : inner.cause;
    if (next === undefined) break;
    chain.push(next);
    inner = next;
  }
  return chain;
}
