/** The cache does not hold what it should: it was spoilt, or somebody took it away. All of it can be read again. */
export class CacheLost extends Error {
  override readonly name: string = "CacheLost";

  constructor() {
    super("The cache does not hold what it should.");
  }
}
