import type { Sense } from "./foreign-value.ts";
import { senseOfWords } from "./foreign-words.ts";

/** Fields by which other systems say who may see a page, and when; Dateline has none of them. */
export interface ForeignFields {
  readonly sense: Sense;
  /** What they say, for the reference. */
  readonly what: string;
  /** One spelling of each; capitals, hyphens and underscores do not count. */
  readonly fields: string;
}

/**
 * Every word for “not public” that is known, from Hugo, Jekyll, Eleventy, Hexo, Zola, Pelican, Nikola, Lektor, Grav, Kirby,
 * Statamic, Craft, WordPress, Drupal, Joomla, Ghost, Wagtail, Docusaurus, Astro, Gatsby, Obsidian, Decap (Netlify CMS) and
 * newsrooms’ own systems. The one table: the reference page is made from it.
 */
export const foreignFields: readonly ForeignFields[] = [
  {
    sense: "shown",
    what: "whether it is public",
    fields:
      "published, publish, isPublished, public, isPublic, visible, isVisible, listed, isListed, isOnline, isLive, isEnabled, isActive, approved, isApproved, released, isReleased",
  },
  {
    sense: "hidden",
    what: "whether it is kept from readers, or from lists and search engines",
    fields:
      "draft, drafts, isDraft, inDraft, drafted, unpublished, isUnpublished, notPublished, notPublic, hidden, isHidden, hide, invisible, private, isPrivate, unlisted, isUnlisted, secret, confidential, internal, restricted, protected, passwordProtect, passwordProtected, encrypt, encrypted, isEncrypted, encryption, hugoEncrypt, redacted, censored, legalHold, noPublish, disabled, isDisabled, inactive, withdrawn, removed, deleted, isDeleted, trash, trashed, archived, isArchived, spiked, killed, onHold, hold, pending, isPending, pendingReview, needsReview, wip, workInProgress, unfinished, notReady, premium, paywall, paywalled, paidOnly, memberOnly, membersOnly, internalOnly, staffOnly, adminOnly, subscriberOnly, subscribersOnly, loginRequired, requiresLogin, requireLogin, requiresAuth, requireAuth, authRequired, authenticationRequired, emailOnly, previewOnly, headless, eleventyExcludeFromCollections, excludeFromCollections, noindex, sitemapExclude, sitemapIgnore, excludeFromSite, excludeFromSitemap, hideFromSitemap, hideFromHome, hiddenFromHome, hiddenFromHomePage, hiddenInHomeList, hiddenFromSearch, hideFromLists",
  },
  {
    sense: "flag",
    what: "the same, where they say yes: with another value they are about something else",
    fields:
      "members, subscribers, locked, isLocked, lock, gated, isGated, login, auth, protect, restrict, exclude, excluded, ignore, ignored, skip",
  },
  {
    sense: "state",
    what: "who may read it",
    fields:
      "visibility, access, accessLevel, accessControl, postStatus, publishStatus, publishState, publishingStatus, publishingState, publicationStatus, publicationState, moderationStatus, moderationState",
  },
  {
    sense: "stage",
    what: "how far the work on it is; a word such as `draft`, `pending` or `private` among others",
    fields:
      "status, state, stage, workflow, articleStatus, pageStatus, entryStatus, contentStatus, editorialStatus, reviewStatus, workflowStatus, workflowState",
  },
  {
    sense: "from",
    what: "from when on it is public",
    fields:
      "embargo, embargoes, embargoed, underEmbargo, embargoUntil, embargoTill, embargoedUntil, embargoDate, embargoTime, embargoEnd, embargoEnds, embargoLift, embargoLifts, embargoLiftsAt, publishDate, publishedDate, publishOn, publishAt, publishTime, publishFrom, publishAfter, publishUp, publishStart, publishStartDate, publishedAt, publishedOn, publishedTime, firstPublishedAt, publicationDate, publicationTime, pubDate, datePublished, dateToPublish, postDate, releaseDate, releaseTime, releaseAt, releaseOn, releasedAt, goLive, goLiveAt, goLiveDate, liveDate, liveAt, liveFrom, launchDate, launchAt, onlineFrom, onlineDate, scheduled, schedule, scheduledAt, scheduledFor, scheduledDate, scheduledTime, scheduleAt, scheduleDate, notBefore, availableFrom, availableAt, visibleFrom, visibleAfter, showFrom, showAfter, displayFrom, activeFrom, validFrom, holdUntil, holdTill, heldUntil, hideUntil, hiddenUntil, draftUntil, privateUntil, waitUntil",
  },
  {
    sense: "until",
    what: "until when it is public",
    fields:
      "expires, expire, expired, expiry, expiresAt, expiresOn, expireAt, expireOn, expireDate, expiryDate, expiryTime, expiration, expirationDate, expirationTime, unpublish, unpublishAt, unpublishOn, unpublishDate, unpublishTime, unpublishedAt, publishDown, publishUntil, publishEnd, publishEndDate, publishTo, publishedUntil, availableUntil, visibleUntil, showUntil, displayUntil, activeUntil, validUntil, validTo, validThrough, onlineUntil, liveUntil, removeAt, removeOn, removeAfter, deleteAt, deleteOn, deleteAfter, deletedAt, takedown, takedownAt, takedownOn, takedownDate, archiveAt, archiveOn, archiveDate, archivedAt, offlineAt, offlineFrom, offlineDate, hideAt, hideAfter, withdrawAt, withdrawOn, withdrawnAt, sunset, sunsetDate",
  },
  {
    sense: "switch",
    what: "`false` or `never` keeps it from being made or shown, or from lists; all else says nothing of that",
    fields:
      "live, online, enabled, active, show, display, discoverable, routable, permalink, render, sitemap, buildRender, buildList, robotsIndex",
  },
  { sense: "robots", what: "what search engines may do with it", fields: "robots, metaRobots, googlebot" },
  {
    sense: "lock",
    what: "who has the key to it",
    fields:
      "password, postPassword, pagePassword, articlePassword, contentPassword, accessPassword, encryptPassword, encryptionPassword, encryptKey, encryptionKey, hugoEncryptor, passphrase, passcode, passwd, pwd, accessCode, allowedUsers, allowedRoles, allowedGroups, tiers",
  },
];

/** Groups in which other systems keep such fields: `params` of Hugo, `extra` of Zola, `seo` of many. */
const holders = new Set(
  "acf article attributes build cascade cms config content custom customfields data doc document drupal editorial eleventy entry extra fields flags frontmatter ghost hugo item jekyll meta metadata node options page params post properties props publication publishing release review seo settings strapi sys system wordpress workflow wp".split(
    " ",
  ),
);

const senses: ReadonlyMap<string, Sense> = new Map(
  foreignFields.flatMap(({ sense, fields }) =>
    fields.split(", ").map((field): [string, Sense] => [formOf(field), sense]),
  ),
);

/**
 * What a field says, by its name in any spelling, or by the words that it is put together of; undefined for one that says
 * nothing of who may see a page.
 */
export function senseOf(field: string): Sense | undefined {
  return senses.get(formOf(field)) ?? senseOfWords(field);
}

/** The same of a field within a group that Dateline does not know: `params.hidden`, `_build.render`, `sitemap.exclude`. */
export function senseWithin(group: string, field: string): Sense | undefined {
  const together = senses.get(formOf(group + field));
  return together ?? (holders.has(formOf(group)) ? senseOf(field) : senseOfWords(`${group} ${field}`));
}

function formOf(field: string): string {
  return field.toLowerCase().replace(/[^a-z0-9]/g, "");
}
