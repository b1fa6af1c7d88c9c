import type { AmongPapers, PageVersion } from "../../pages/among-papers.ts";
import { directionOf } from "../direction.ts";
import { languageNames } from "../language-name.ts";
import { hrefOf, urlOf } from "../links.ts";
import type { PageView } from "../page-view.ts";
import type { RenderContext } from "../render-context.ts";
import type { Alternate, PaperLink, VersionLink } from "../version-links.ts";

/** A page of a site with several papers, with where it is there in the others; of any other site as it is. */
export function withVersions(
  view: PageView,
  here: string,
  among: AmongPapers | undefined,
  context: RenderContext,
): PageView {
  if (among === undefined || among.paper.papers.length === 1) return view;
  const { versions } = among;
  const papers = paperLinks(among, context);
  const head = { ...view.head, alternates: alternatesOf(versions, context) };
  return view.kind === "article"
    ? { ...view, head, papers, versions: versionLinks(versions, here, context) }
    : { ...view, head, papers };
}

/** Every paper of the site: the very page, where it is there in it, else its front page. */
function paperLinks({ paper, versions }: AmongPapers, { frame }: RenderContext): PaperLink[] {
  const { papers } = paper;
  const names = languageNames(papers.map(({ language }) => language));
  // The languages of articles may be variants of those of their papers, and stand below the same address.
  const versionIn = (front: string): PageVersion | undefined =>
    versions.find(({ address }) => frontOf(address, papers) === front);
  return papers.map(({ language, address }) => ({
    text: names.get(language) ?? language,
    href: hrefOf(versionIn(address)?.address ?? address, frame.settings),
    language,
    direction: directionOf(language),
    current: address === paper.address,
  }));
}

/** The front page of the paper that an address stands in: further papers stand below theirs, all else is of the first. */
function frontOf(address: string, papers: readonly PageVersion[]): string {
  return papers.slice(1).find((one) => address.startsWith(one.address))?.address ?? "/";
}

/** Links to the other languages of a page. */
function versionLinks(
  versions: readonly PageVersion[],
  here: string,
  { frame }: RenderContext,
): VersionLink[] {
  const names = languageNames(versions.map(({ language }) => language));
  return versions
    .filter(({ address }) => address !== here)
    .map(({ language, address }) => ({
      text: names.get(language) ?? language,
      href: hrefOf(address, frame.settings),
      language,
      direction: directionOf(language),
    }));
}

/**
 * What the head says of the languages of a page: every version names all of them, itself too, and the first as the one for
 * readers of any other language; nothing where there is only one.
 */
function alternatesOf(versions: readonly PageVersion[], { frame }: RenderContext): Alternate[] {
  const [first] = versions;
  if (first === undefined) return [];
  const alternate = (language: string, address: string): Alternate => ({
    language,
    href: urlOf(address, frame.settings),
  });
  return [
    ...versions.map(({ language, address }) => alternate(language, address)),
    alternate("x-default", first.address),
  ];
}
