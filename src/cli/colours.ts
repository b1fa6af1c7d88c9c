import picocolors from "picocolors";

export type Colours = ReturnType<typeof picocolors.createColors>;

/** Colours for a stream: on a terminal, unless `NO_COLOR` is set. */
export function coloursFor(
  stream: { readonly isTTY?: boolean },
  env: NodeJS.ProcessEnv = process.env,
): Colours {
  // picocolors looks at standard output only, and problems go to standard error.
  return picocolors.createColors(stream.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb");
}
