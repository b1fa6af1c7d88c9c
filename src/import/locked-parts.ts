/** Words that browsers do not show; a picture that is hidden counts visits. */
const hiddenElement =
  /<(?!(?:img|iframe|input|svg|path|object|embed)\b)[a-z][^>]*?\s(?:hidden(?=[\s>=/])|style\s*=\s*["'][^"'>]*display\s*:\s*none)/i;

/**
 * How plugins and systems mark a part of a text that not every reader saw. None of it is public here: a text with such a part
 * becomes a draft, and an editor decides.
 */
const locks: readonly RegExp[] = [
  // Ghost: a part for members, as its editor writes it.
  /<!--\s*kg-gated-block:begin(?![^>]*nonMember:true)/,
  // WordPress: blocks.
  /<!--\s*wp:(?:(?:jetpack\/)?(?:premium-content|paywall|paid-content)|pmpro\/|memberpress\/|restrict-content|content-control|woocommerce-memberships)/,
  /<!--\s*wp:[^>]*"blockVisibility"\s*:\s*(?:false|\{[^}]*"hideBlock"\s*:\s*true)/,
  // WordPress: shortcodes.
  /\[(?:members?|members?[-_]only|private|membership|pmpro[-_]?\w*|restrict(?:ed)?|rcp[-_]\w+|wcm[-_]\w+|mepr[-_]\w+|passster|content[-_]protector|is[-_]logged[-_]in|logged[-_]in|loggedin|um_loggedin|s2If|subscribers?|paywall|access|[\w-]*(?:hide|hidden|logged[-_]?in|user[-_]?role|members?[-_]only)[\w-]*)\b[^\]]*\]/,
  hiddenElement,
];

/** Fields of WordPress’s plugins that keep a text from readers, or from some of them. */
const lockingFields =
  /^(?:_jetpack_newsletter_access|_members_access_role|um_content_restriction|_mepr_rules|rcp_\w+|s2member_\w+|_expiration-date|_yoast_wpseo_meta-robots-noindex|_pmpro_\w*level\w*|_wc_memberships_\w+)$/;

/** Why a text may not be public as a whole, in a few words; undefined where nothing in it says so. In doubt it is said. */
export function lockedPart(source: string): string | undefined {
  return locks.some((lock) => lock.test(source)) ? "not all of it was for everybody" : undefined;
}

/** Code in Markdown, which readers see. */
const code = /^(?:```|~~~)[\s\S]*?^(?:```|~~~)|`[^`\n]*`/gm;

/** Tags that are called after whom they keep something from; and shortcodes of Hugo that decide, which only its templates can judge. */
const lockingTags =
  /\{(?:\{[<%]|%-?)\s*(?:private|hide|hidden|encrypt|secret|members?(?:[-_]?only)?|paywall|premium|subscribers?(?:[-_]?only)?|paid|protected)\b|\{\{[<%]\s*(?:if(?!rame)[\w-]*|unless|when|only[\w-]*|draft|internal)(?=[\s/>%])/i;

/** The same of a text of a generator, by the tags of its templates. */
export function lockedTag(source: string): string | undefined {
  return hiddenElement.test(source.replace(code, "")) || lockingTags.test(source)
    ? "not all of it was for everybody"
    : undefined;
}

/** The same of the fields beside it, by name. */
export function lockedByField(fields: Iterable<readonly [name: string, value: string]>): string | undefined {
  for (const [name, value] of fields)
    if (lockingFields.test(name) && !isOpen(name, value.trim())) return `kept from some readers by “${name}”`;
  return undefined;
}

/** Whether the value of such a field locks nothing out; 2 says that search engines may read it. */
function isOpen(name: string, value: string): boolean {
  return /^(?:|0|everybody|a:0:\{\})$/.test(value) || (name.endsWith("noindex") && value === "2");
}
