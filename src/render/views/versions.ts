import { directionOf } from "../direction.ts";
import { languageName } from "../language-name.ts";
import { hrefOf, urlOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import type { Alternate, VersionLink } from "../version-links.ts";

interface Version {
  readonly language: string;
  readonly address: string;
}

/** Links to the other languages of a page. */
export function versionLinks(
  versions: readonly Version[],
  here: string,
  { edition }: RenderContext,
): VersionLink[] {
  return versions
    .filter(({ address }) => address !== here)
    .map(({ language, address }) => ({
      text: languageName(language),
      href: hrefOf(address, edition.settings),
      language,
      direction: directionOf(language),
    }));
}

/**
 * What the head says of the languages of a page: every version names all of them, itself too, and the first as the one for
 * readers of any other language; nothing where there is only one.
 */
export function alternatesOf(versions: readonly Version[], { edition }: RenderContext): Alternate[] {
  const [first] = versions;
  if (first === undefined || versions.length < 2) return [];
  const alternate = (language: string, address: string): Alternate => ({
    language,
    href: urlOf(address, edition.settings),
  });
  return [
    ...versions.map(({ language, address }) => alternate(language, address)),
    alternate("x-default", first.address),
  ];
}
