/** Something that Dateline needs is not there on this machine, or does not work on it. The message is whole, with what to do. */
export class MachineFault extends Error {
  override readonly name = "MachineFault";
}
