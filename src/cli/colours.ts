import picocolors from "picocolors";

export type Colours = ReturnType<typeof picocolors.createColors>;

/**
 * Colours for a stream: on a terminal, or where `FORCE_COLOR` asks for them, as the logs of many hosts show them; never where
 * `NO_COLOR` is set.
 * @see https://no-color.org/ and https://force-color.org/
 */
export function coloursFor(
  stream: { readonly isTTY?: boolean },
  env: NodeJS.ProcessEnv = process.env,
): Colours {
  // picocolors looks at standard output only, and problems go to standard error.
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  const isForced =
    FORCE_COLOR === undefined || FORCE_COLOR === "" ? undefined : !/^(?:0|false)$/.test(FORCE_COLOR);
  return picocolors.createColors(!NO_COLOR && (isForced ?? (stream.isTTY === true && TERM !== "dumb")));
}
