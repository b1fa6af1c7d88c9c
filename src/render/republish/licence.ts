/** A licence in words, and where all of it is said. */
export interface Licence {
  readonly name: string;
  /** Absolute; undefined where nobody knows. */
  readonly href: string | undefined;
}

/** The licences of Creative Commons by their short names: `CC BY-ND 4.0`, `cc-by-nd`. Without a version, the newest is meant. */
const creativeCommons = /^cc[\s-](by(?:-nc)?(?:-nd|-sa)?)(?:[\s-](\d\.\d))?$/i;
const freeOfRights = /^cc[\s-]?(?:0|zero)(?:[\s-](1\.0))?$/i;
const atCreativeCommons =
  /^https?:\/\/creativecommons\.org\/(?:licenses\/(by(?:-nc)?(?:-nd|-sa)?)\/(\d\.\d)|publicdomain\/zero\/(1\.0))\b/i;

/** A licence as a newsroom names it: in short, by its web address, or in words of its own. */
export function licenceFrom(given: string): Licence {
  const at = atCreativeCommons.exec(given);
  if (at !== null) {
    const [, kind, version, zero] = at;
    return { name: kind === undefined ? `CC0 ${zero}` : `CC ${kind.toUpperCase()} ${version}`, href: given };
  }
  if (/^https?:\/\/\S+$/i.test(given) && URL.canParse(given))
    return { name: given, href: new URL(given).href };
  const [, kind, version = "4.0"] = creativeCommons.exec(given) ?? [];
  if (kind !== undefined)
    return {
      name: given,
      href: `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`,
    };
  const isFree = freeOfRights.test(given);
  return { name: given, href: isFree ? "https://creativecommons.org/publicdomain/zero/1.0/" : undefined };
}
