import { directionOf } from "../direction.ts";
import type { VersionFacts } from "../facts.ts";
import { languageName } from "../language-name.ts";
import { hrefOf, urlOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import type { Alternate, VersionLink } from "../version-links.ts";

/** Links to the other languages of a page. */
export function versionLinks(
  versions: readonly VersionFacts[],
  here: string,
  { frame }: RenderContext,
): VersionLink[] {
  return versions
    .filter(({ address }) => address !== here)
    .map(({ language, address }) => ({
      text: languageName(language),
      href: hrefOf(address, frame.settings),
      language,
      direction: directionOf(language),
    }));
}

/**
 * What the head says of the languages of a page: every version names all of them, itself too, and the first as the one for
 * readers of any other language; nothing where there is only one.
 */
export function alternatesOf(versions: readonly VersionFacts[], { frame }: RenderContext): Alternate[] {
  const [first] = versions;
  if (first === undefined || versions.length < 2) return [];
  const alternate = (language: string, address: string): Alternate => ({
    language,
    href: urlOf(address, frame.settings),
  });
  return [
    ...versions.map(({ language, address }) => alternate(language, address)),
    alternate("x-default", first.address),
  ];
}
