import { relative, resolve, sep } from "node:path";
import { NewsroomFault } from "./newsroom-fault.ts";

interface Fault {
  readonly text: string;
  readonly location: { readonly file: string; readonly line: number; readonly column: number } | null;
}

/** How esbuild says that a file does not hold what another one imports from it; what it names then is the other one. */
const missingExport = /^No matching export in "(.+)" for import "(.+)"$/;

/** How it says that a folder is called as a file should be. */
const isFolder = /^Cannot read file "(.+)": is a directory$/;

/**
 * What esbuild refused to compile, as a fault of the newsroom with the places of all mistakes; the error as it is where
 * none of them is in a file that `isTheirs` (given absolute paths) knows.
 */
export function compilerFault(error: unknown, root: string, isTheirs: (file: string) => boolean): unknown {
  const { errors } = (error ?? {}) as { errors?: readonly Fault[] };
  if (!Array.isArray(errors)) return error;
  const lines = (errors as readonly Fault[]).flatMap(({ text, location }) => {
    const missing = missingExport.exec(text);
    const without = missing?.[1] === undefined ? undefined : resolve(missing[1]);
    if (without !== undefined && isTheirs(without))
      return [`  ${relative(root, without).split(sep).join("/")}:1:1 It has to export \`${missing?.[2]}\`.`];
    const folder = isFolder.exec(text)?.[1];
    if (folder !== undefined && isTheirs(resolve(folder)))
      return [
        `  ${relative(root, resolve(folder)).split(sep).join("/")} This is a folder, and has to be a file.`,
      ];
    const file = location === null ? undefined : resolve(location.file);
    return location === null || file === undefined || !isTheirs(file)
      ? []
      : [`  ${relative(root, file).split(sep).join("/")}:${location.line}:${location.column + 1} ${text}`];
  });
  return lines.length === 0
    ? error
    : new NewsroomFault(`A file of the newsroom cannot be compiled:\n${lines.join("\n")}`);
}
