/** What the words of a field’s name come to. `flag`: only a word for yes, or one for not public, turns it on. */
export type WordSense = "switch" | "flag" | "mark" | "from" | "until";

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** Words for not public, in the languages in which newsrooms name fields and states; without accents. */
const hiding = set(
  "draft drafts drafted hide hides hidden hiding private secret unpublished unpublish unlisted invisible confidential internal restricted protected withheld withhold retracted retract kill killed spike spiked withdrawn withdraw trashed deleted removed unfinished unready wip embargoed paywalled " +
    "entwurf versteckt verborgen unsichtbar unveroffentlicht unveroeffentlicht geheim vertraulich gesperrt intern brouillon masque prive confidentiel interne borrador oculto privado secreto confidencial rascunho bozza nascosto privato riservato concept verborgen besloten geheim vertrouwelijk utkast kladde skjult dolt privat luonnos piilotettu szkic ukryty prywatny koncept skryty navrh taslak gizli чернетка черновик скрыто скрытый приховано прихований приватно закрыто секретно 草稿 下書き 非公開 隐藏 مسودة",
);
const showing = set(
  "publish published publishable publication public publicly visible show shown listed released approved cleared ready online live " +
    "veroffentlicht veroeffentlicht offentlich oeffentlich sichtbar publie publiee visible publicado publicada pubblicato pubblicata visibile gepubliceerd zichtbaar openbaar publicerad publiceret publisert synlig julkaistu opublikowany opublikowane publikovano yayinlandi опубликовано опубликован опубліковано опублікований 公開 发布 منشور",
);
const negating = set("not no non dont never without nicht non pas nie не без");
/** Words beside them that change nothing. */
const beside = set(
  "is be are has do does to for from on the of this ok okay can may should my wp cms post article page entry item content story piece node doc document field value site website web public visibility access readers reader everyone everybody world editorial",
);
const embargo = set("embargo embargoes embargoed sperrfrist embargado эмбарго ембарго");
const opening = set(
  "publish published publishing publication public release released launch live online visible available",
);
const closing = set(
  "expire expires expired expiry expiration expiring unpublish unpublished unpublishing takedown removal withdrawal",
);
const dated = set(
  "date time datetime day at on from start starts starting after begin begins until till lift lifts lifted lifting end ends expires expire info utc gmt local timestamp moment for schedule scheduled uhrzeit datum bis",
);
/** What says by a word how far a text is, or whom it is for. */
const marking = set(
  "status state stage phase lifecycle workflow approval moderation visibility access audience permission permissions acl classification confidentiality privacy sensitivity flag flags marking sichtbarkeit zugriff statut etat estado stato статус видимость",
);
const markedThing = set(
  "post article page entry item content story piece node doc document editorial review workflow publish publishing published publication pub moderation approval release wp cms current site web access",
);

/** The words of a name in any spelling: `isNot_forPublication` has four. Small letters, without accents. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/(\p{Ll}|\d)(?=\p{Lu})/gu, "$1 ")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’]/g, "")
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== "");
}

/** Whether one of the words stands for not public. */
export function saysHidden(words: readonly string[]): boolean {
  return words.some((word) => hiding.has(word));
}

/**
 * What a name says that no table has, by its words; undefined where one of them is about something else (`showDate`,
 * `commentStatus`).
 */
export function senseOfWords(name: string): WordSense | undefined {
  const words = wordsOf(name);
  if (words.length === 0 || words.length > 6) return undefined;
  const last = words.at(-1) ?? "";
  const isDated = dated.has(last) || /^schedul/.test(words[0] ?? "");
  const all = (...sets: readonly ReadonlySet<string>[]) =>
    words.every((word) => sets.some((one) => one.has(word)));
  const some = (one: ReadonlySet<string>) => words.some((word) => one.has(word));
  if (some(embargo) && all(embargo, dated, beside)) return "from";
  if (some(closing) && isDated && all(closing, dated, beside)) return "until";
  if (some(opening) && isDated && all(opening, dated, beside))
    return words.some((word) => /^(?:until|till|ends?|bis)$/.test(word)) ? "until" : "from";
  if (marking.has(last) && words.slice(0, -1).every((word) => markedThing.has(word))) return "mark";
  if (!all(hiding, showing, negating, beside) || !(some(hiding) || some(showing))) return undefined;
  const isNegated = words.filter((word) => negating.has(word)).length % 2 === 1;
  return some(hiding) === isNegated ? "switch" : "flag";
}
