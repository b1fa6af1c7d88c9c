import { relative, resolve, sep } from "node:path";
import { NewsroomFault } from "./newsroom-fault.ts";

interface Fault {
  readonly text: string;
  readonly location: { readonly file: string; readonly line: number; readonly column: number } | null;
}

/**
 * What esbuild refused to compile, as a fault of the newsroom with the places of all mistakes; the error as it is where
 * none of them is in a file that `isTheirs` (given absolute paths) knows.
 */
export function compilerFault(error: unknown, root: string, isTheirs: (file: string) => boolean): unknown {
  const { errors } = (error ?? {}) as { errors?: readonly Fault[] };
  if (!Array.isArray(errors)) return error;
  const lines = (errors as readonly Fault[]).flatMap(({ text, location }) => {
    const file = location === null ? undefined : resolve(location.file);
    return location === null || file === undefined || !isTheirs(file)
      ? []
      : [`  ${relative(root, file).split(sep).join("/")}:${location.line}:${location.column + 1} ${text}`];
  });
  return lines.length === 0
    ? error
    : new NewsroomFault(`A file of the newsroom cannot be compiled:\n${lines.join("\n")}`);
}
