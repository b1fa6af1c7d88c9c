/** What the operating system refused, as Node.js throws it. */
export interface SystemError extends Error {
  /** Such as `ENOENT`. */
  readonly code: string;
  /** The call that failed, such as `open`. */
  readonly syscall: string;
  readonly path?: string;
  /** Where something was to be moved or copied to. */
  readonly dest?: string;
}

/** True for what the system refused, if `codes` are given, for one of these reasons. */
export function isSystemError(error: unknown, ...codes: readonly string[]): error is SystemError {
  if (!(error instanceof Error) || !("code" in error) || !("syscall" in error)) return false;
  const { code, syscall } = error;
  if (typeof code !== "string" || typeof syscall !== "string") return false;
  return codes.length === 0 || codes.includes(code);
}
