import { existsSync } from "node:fs";
import { join } from "node:path";
import { nothingCameBack } from "../eleventy/run.ts";

/** The error that others were wrapped around: Eleventy says where it was at work, and keeps what happened within. */
export function innermost(error: unknown): unknown {
  let inner = error;
  for (let depth = 0; depth < 10; depth += 1) {
    const { originalError, cause } = (inner ?? {}) as { originalError?: unknown; cause?: unknown };
    const next = originalError ?? cause;
    if (!(next instanceof Error)) break;
    inner = next;
  }
  return inner;
}

/**
 * What went wrong in a newsroom’s own code: its layouts cannot be compiled, or they or its Eleventy configuration threw.
 * Undefined where the fault is not there.
 */
export function newsroomFailure(error: unknown, root: string): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const faults = compilerFaults(error).filter(({ location }) => location !== null);
  if (faults.length > 0) {
    const lines = faults.map(
      ({ text, location }) => `  ${location?.file}:${location?.line}:${(location?.column ?? 0) + 1} ${text}`,
    );
    return `A file of the newsroom cannot be compiled:\n${lines.join("\n")}`;
  }
  const stack = error.stack ?? "";
  if (existsSync(join(root, "layouts")) && stack.includes(join(root, ".dateline", "theme"))) {
    return `A layout of the newsroom failed: ${error.message}`;
  }
  if (error.message.startsWith(nothingCameBack)) {
    return `The newsroom’s Eleventy configuration failed: ${error.message}. It must add the plugin \`dateline\`, and each of its transforms must give back a text.`;
  }
  if (stack.includes(join(root, ".dateline", "eleventy"))) {
    return `The newsroom’s Eleventy configuration failed: ${error.message}`;
  }
  return undefined;
}

interface CompilerFault {
  readonly text: string;
  readonly location: { readonly file: string; readonly line: number; readonly column: number } | null;
}

/** The faults that esbuild lists on its error. */
function compilerFaults(error: Error): readonly CompilerFault[] {
  const { errors } = error as { errors?: readonly CompilerFault[] };
  return error.message.startsWith("Build failed") && Array.isArray(errors) ? errors : [];
}
