/** What was given as the source is none; the message says what is wanted. */
export class SourceFault extends Error {
  override readonly name = "SourceFault";
}
