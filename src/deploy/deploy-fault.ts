/**
 * Why a deployment cannot be done, or did not come to its end. The message is whole, for people, and holds nothing secret.
 * `of` is whose it is: the site that was to be sent (it is not finished, or not what was built), or the machine at either end.
 */
export class DeployFault extends Error {
  override readonly name = "DeployFault";
  readonly of: "site" | "machine";

  constructor(of: "site" | "machine", message: string) {
    super(message);
    this.of = of;
  }
}

/** A deployment that had begun and ended on its way, by its cause. The message says how to go on. */
export class EndedHalfWay extends Error {
  override readonly name = "EndedHalfWay";
}

/** Variables whose values are never printed, wherever they come from: a server may give them back in what it answers. */
const secrets = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "RSYNC_PASSWORD"];

/** A text without what must not be printed. */
export function withoutSecrets(
  text: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  return secrets.reduce((left, name) => {
    const value = environment[name];
    return value === undefined || value === "" ? left : left.replaceAll(value, "…");
  }, text);
}
