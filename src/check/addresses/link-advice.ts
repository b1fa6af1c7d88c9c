import { articleAddress, plainAddress } from "../../edition/article-address.ts";
import type { PublicArticle } from "../../edition/edition.ts";
import type { Complaint } from "../../model/complaint.ts";
import type { Article } from "../../model/content.ts";
import { nearest } from "../../model/nearest.ts";
import { slugify } from "../../model/slug.ts";
import type { Sought } from "./sought.ts";
import { filesNamed, type Whereabouts } from "./whereabouts.ts";

const mailbox = /^[^\s/@:]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u;
const webAddress = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:\/|$)/u;
/** What ends like the name of a host and is a file. */
const fileName =
  /^[^/]*\.(?:md|markdown|html?|xhtml|php|aspx?|jsp|xml|json|txt|pdf|docx?|xlsx?|pptx?|csv|zip|png|jpe?g|gif|svg|webp|avif|heic|mp[34]|m4a|ogg|webm|css|js|ts)$/i;
/** `/about/index.html`, `/about.php` */
const pageEnding = /(?:index)?\.(?:x?html?|php|aspx?)$/i;
const dated = /\/(\d{4})\/(\d{1,2})\/(\d{1,2})\/([^/]+)\/?$/;

/**
 * What somebody should write in place of a link that leads to nothing: to be followed to the letter. `target` is where the
 * link leads from its page.
 */
export function linkAdvice(sought: Sought, target: string, fragment: string, there: Whereabouts): Advice {
  const { address } = sought;
  const written = address.replace(/#.*$/s, "");
  if (mailbox.test(written)) return write(`mailto:${written}`);
  if (webAddress.test(written) && !fileName.test(written)) return write(`https://${written}`);
  const meant = meantAddress(sought, written, target, there);
  if (meant !== undefined) return didYouMean(meant, fragment, there);
  const held = heldAt(sought, written, target, there);
  if (held !== undefined) return { hint: held };
  const article = likelyArticle(target, there.edition.articles);
  if (article !== undefined) return didYouMean(article, fragment, there);
  return { hint: "Correct the address. A page that is not public yet cannot be linked to." };
}

/** A hint, and the address that it proposes, if it does. */
export type Advice = Pick<Complaint, "hint" | "instead">;

function write(instead: string): Advice {
  return { hint: `Write \`${instead}\`.`, instead };
}

function didYouMean(address: string, fragment: string, there: Whereabouts): Advice {
  const page = there.at(address);
  const place =
    fragment === "" || page === undefined || there.hasPlace(page, fragment)
      ? fragment
      : (there.placeMeant(page, fragment) ?? "");
  const instead = place === "" || page === undefined ? address : `${address}#${place}`;
  return { hint: `Did you mean ${instead}?`, instead };
}

/** The address of a page that is there, where another form of it is written. */
function meantAddress(
  { path }: Sought,
  written: string,
  target: string,
  there: Whereabouts,
): string | undefined {
  if (/\.(?:md|markdown)$/i.test(written)) return there.ofFile(written, path);
  const { basePath } = there.edition.settings;
  const forms = [
    ...(basePath !== "/" && target.startsWith(basePath) ? [target.slice(basePath.length - 1)] : []),
    // From the top of the site, written without its slash.
    ...(written.startsWith("/") ? [] : [`/${written.replace(/^(?:\.\.?\/)+/, "")}`]),
    target,
    target.replace(pageEnding, ""),
  ];
  for (const form of forms) {
    const page = there.at(form);
    if (page !== undefined) return page.address;
  }
  const spelt = new Set(forms.map(withoutCase));
  for (const address of there.addresses()) if (spelt.has(withoutCase(address))) return address;
  return undefined;
}

function withoutCase(address: string): string {
  return address.toLowerCase().replace(/\/$/, "");
}

function withoutSlash(address: string): string {
  return address.replace(/\/$/, "");
}

/** What is said of a page that is written and that readers may not see yet. */
function heldAt(
  { path }: Sought,
  written: string,
  target: string,
  { held, edition }: Whereabouts,
): string | undefined {
  const files = filesNamed(written, path);
  const row = held.find(
    (one) =>
      files.includes(one.path) ||
      (one.kind === "article"
        ? [articleAddress(one, edition.settings), plainAddress(one)]
        : [one.address]
      ).some((address) => withoutSlash(address) === withoutSlash(target)),
  );
  if (row === undefined) return undefined;
  const why = row.draft ? "is a draft" : "is not public at this moment";
  return `That is ${row.path}, which ${why}. Take the link out until readers can see it.`;
}

/**
 * The article that is meant where its address has a slip: the one of that day with nearly that slug, else the one of that
 * slug whose day is nearest; without a day in the address, the newest.
 */
export function likelyArticle(target: string, articles: readonly PublicArticle[]): string | undefined {
  const [, year, month, day, last = lastPart(target)] = dated.exec(target) ?? [];
  const slug = slugify(last.replace(pageEnding, ""));
  if (year === undefined || month === undefined || day === undefined) return newestOf(slug, articles);
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const ofDay = articles.filter(({ row }) => row.date.iso.startsWith(date));
  const same = ofDay.find(({ row }) => row.slug === slug);
  if (same !== undefined) return same.address;
  const others = articles.filter(({ row }) => row.slug === slug);
  if (others.length > 0) return nearestInTime(others, Date.parse(date));
  const near = nearest(
    slug,
    ofDay.map(({ row }) => row.slug),
  );
  return ofDay.find(({ row }) => row.slug === near)?.address;
}

function newestOf(slug: string, articles: readonly PublicArticle[]): string | undefined {
  return articles.find(({ row }) => row.slug === slug)?.address;
}

function nearestInTime(articles: readonly PublicArticle[], day: number): string | undefined {
  const distance = ({ date }: Article): number => (Number.isNaN(day) ? 0 : Math.abs(date.epoch - day));
  let best = articles[0];
  for (const article of articles) if (best && distance(article.row) < distance(best.row)) best = article;
  return best?.address;
}

function lastPart(address: string): string {
  return address.replace(/\/$/, "").replace(/^.*\//, "");
}
