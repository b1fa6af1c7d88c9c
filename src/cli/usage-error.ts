/** The command was given something that it cannot work with. The message is one sentence for the person who typed it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
