import { builtCodes } from "./built-codes.ts";
import type { CodeInfo } from "./code-info.ts";
import { containerCodes } from "./container-codes.ts";
import { faceCodes } from "./face/face-codes.ts";
import { frontMatterCodes } from "./front-matter-codes.ts";
import { frontPageCodes } from "./front-page-codes.ts";
import { pictureCodes } from "./picture-codes.ts";

/**
 * Every code a problem can have, with its usual severity and an explanation for the page of the check in
 * `docs/checks/`. A code is never renamed or reused: editors search for it and CI filters on it.
 */
export const problemCodes = {
  // Files
  "file-empty": {
    severity: "error",
    title: "A content file is empty",
    why: "An empty file is most often a save that went wrong. Write the article, or delete the file.",
  },
  "file-not-utf8": {
    severity: "error",
    title: "A file is not UTF-8 text",
    why: "Dateline reads UTF-8 only: in any other encoding, accented letters and quotation marks would come out wrong. Save the file again as UTF-8; every editor offers it in its “Save as” dialogue.",
  },
  "file-unreadable": {
    severity: "error",
    title: "A file cannot be read",
    why: "The file is there but the machine will not open it. Check its permissions.",
  },
  "file-outside": {
    severity: "error",
    title: "A link leads out of the newsroom’s folder",
    why: "A symbolic link in `content/` may point only to something in the same root; otherwise a site could publish any file of the machine that builds it.",
  },
  "folder-unknown": {
    severity: "warning",
    title: "A folder of `content/` is not known",
    why: "Its files would have no effect at all, which is easily overlooked. The folders are `articles`, `pages`, `media`, `authors`, `stories`, and one for each taxonomy of the settings.",
  },
  "file-not-markdown": {
    severity: "warning",
    title: "A file in a content folder is not Markdown",
    why: "Articles, records and pages end in `.md`; anything else there is passed over. Pictures and other files belong in `content/media/`. A `README` may stand anywhere.",
  },
  "file-astray": {
    severity: "warning",
    title: "A content file stands where nothing is read",
    why: "Only what stands in a folder of `content/` is read: an article in `content/articles/`, a page in `content/pages/`, a record in the folder of its kind. A file in `content/` itself, or an article beside it, has no effect, which is easily overlooked.",
  },
  "file-name-unreadable": {
    severity: "warning",
    title: "The name of a file is not UTF-8",
    why: "Archives from old machines may hold names in another encoding. Such a file can be neither read nor linked to. Rename it.",
  },
  "text-control-character": {
    severity: "warning",
    title: "An invisible control character is in the text",
    why: "Copying from a word processor or a PDF can bring control characters along. They are not allowed in feeds, so they are left out of the site.",
  },
  // Front matter
  ...frontMatterCodes,
  ...frontPageCodes,
  ...faceCodes,
  // Body
  "html-removed": {
    severity: "warning",
    title: "Raw HTML was removed",
    why: "Old archives are full of HTML. What is harmless stays; scripts, styles, forms and embeds from hosts that the settings do not name are taken out.",
  },
  "html-broken": {
    severity: "warning",
    title: "A tag of raw HTML is not written as it should be",
    why: "A quotation mark that is missing would make a browser take the text behind it for part of the tag, so that words vanish or a link leads elsewhere. Dateline puts the mark where it was most likely meant, and says so. A `srcset` holds addresses, each with a width or a density.",
  },
  "template-left": {
    severity: "warning",
    title: "Markup of another program is left in the text",
    why: "Template tags of Hugo, Jekyll and others, shortcodes of WordPress, wiki links, attributes in braces and the like mean nothing here: readers see them as they are typed. The same goes for a link or a picture with a space in its address, and for the mark of a footnote that is not there. Each kind is told once in a file, at its first place. In code nothing is told.",
  },
  "language-other": {
    severity: "warning",
    title: "A text is in another language than it says",
    why: "Quotation marks, hyphenation, the voice of a screen reader, what is listed and searched with what: all go by `language` of an article, or by that of the site. It is told only where it is plain: of a text of 250 letters or more that has many of the small words of one language and hardly one of the other, or is written in other letters. Texts in two languages, and languages that are not known here or nearly alike, are never told of. [Thirty](https://github.com/dateline-press/dateline/blob/main/src/source/function-words.ts) are known by their words, some more by their letters.",
  },
  "list-by-number": {
    severity: "warning",
    title: "A number at the beginning of a paragraph makes a list of it",
    why: "In Markdown, a number, a full stop and a space begin a numbered list, also in “1989. The wall fell.” Readers see an item with the number in the margin.",
  },
  "link-unsafe": {
    severity: "warning",
    title: "An address is of a kind that is not for a page",
    why: "An address may be of the web (`https://`, `http://`, `ftp://`), write to or call somebody (`mailto:`, `tel:`, `sms:`, `xmpp:`) or show a place on a map (`geo:`). Any other, such as `javascript:`, could run code or open a file or a program on the reader’s machine. It is taken out, wherever it is written: in Markdown, in raw HTML, in a field or in the settings. The words of a link stay.",
  },
  "link-without-scheme": {
    severity: "warning",
    title: "An address does not say how to reach it",
    why: "`//example.org/x` means “as this page was reached”, which says nothing in a feed, a letter or a saved page. `https:` is taken; write it out.",
  },
  "image-alt-missing": {
    severity: "warning",
    title: "A picture has no text alternative",
    why: "A reader who cannot see the picture gets nothing. Say in a few words what it shows.",
  },
  ...pictureCodes,
  ...containerCodes,
  "heading-skipped": {
    severity: "warning",
    title: "A heading level is skipped",
    why: "Readers with a screen reader move by headings. After `##` comes `###`, not `####`.",
  },
  "heading-one": {
    severity: "warning",
    title: "A heading of the first level in the text",
    why: "The headline is the page’s one first-level heading. In the text, start with `##`; a `#` is shown as `##`.",
  },
  "footnote-unused": {
    severity: "warning",
    title: "Nothing refers to a footnote",
    why: "A footnote appears at the end of the text when the text refers to it. One that nothing refers to is most often left over from an edit, or its mark is misspelt.",
  },
  "live-heading": {
    severity: "warning",
    title: "A heading in a live article is nearly an update",
    why: "In an article of the type `live`, each heading `## 14:05 …` begins an update with an address of its own. A heading that begins like a time in another form, or on another level, begins none, and what follows it stays in the update above.",
  },
  "live-time-early": {
    severity: "warning",
    title: "An update of a live article is earlier than the article",
    why: "An update without a date is of the day on which the article was published. A time that is earlier than the article’s own is most often one after midnight: write `## 2025-12-02 00:10 …`.",
  },
  // The newsroom as a whole
  "settings-missing": {
    severity: "error",
    title: "There are no settings",
    why: "`content/site.yaml` gives the site its title, address, language and time zone. `dateline init` writes one.",
  },
  "words-language": {
    severity: "error",
    title: "A file of words is not called after a language",
    why: "The words of the interface in a language stand in `content/words/`, in a file that is called after the tag of the language: `fr.yaml` for French, `pt-BR.yaml` for that of Brazil.",
  },
  "archetype-placeholder": {
    severity: "error",
    title: "An archetype has a placeholder that nobody knows",
    why: "What new files begin with stands in `content/archetypes/`. `{{title}}` (or `{{name}}`), `{{date}}`, `{{day}}` and `{{year}}` in it are filled in by `dateline new`; any other would stand in the new file as it is. An archetype is no article: it is looked at when `dateline new` uses it.",
  },
  "words-placeholder": {
    severity: "error",
    title: "A wording has a placeholder that does not belong there, or lacks one",
    why: "What is put into a text has a name in braces, such as `{count}`. Under another name nothing is put there, and readers would see the braces; without `{names}`, nobody would be named. [All words](../words.md) with their placeholders.",
  },
  "words-missing": {
    severity: "warning",
    title: "Words of a language are missing",
    why: "Dateline does not speak this language itself, so each word that the newsroom’s file lacks is shown in English on its pages. [All words](../words.md) can be copied from there.",
  },
  "output-unknown": {
    severity: "error",
    title: "Nobody knows whose file stands in the folder of the site",
    why: "`.dateline` holds Dateline’s notes of what it wrote into the folder of the site, by which it takes away what is withdrawn. Where they are lost, or of another day than the site, Dateline takes away the old pages, feeds and pictures that it knows for its own by what is in them. A page without its mark, or another file in `people/`, `media/` or a folder of a year, may be a withdrawn article as well as somebody else’s file: it is neither deleted nor left in silence.",
  },
  "output-of-another": {
    severity: "error",
    title: "The site of another newsroom stands in the output folder",
    why: "A build takes away pages that it does not have any more. In a folder that two newsrooms build into, each would take away the pages of the other. Whose site it is, its feed says: another title, or another address than that of the settings.",
  },
  "address-taken": {
    severity: "error",
    title: "Two things claim one address",
    why: "Only one can be published there. Give one of them another `slug`, name or date.",
  },
  "address-shared": {
    severity: "warning",
    title: "Two names without records would have one address",
    why: "The address of a name is made of its letters, and those of “Mir” and “Мир” are the same in an address. The plain one belongs to the name that spells it exactly, else to the first of them by alphabet; the other has a few letters and digits behind it. When one of the two names is no longer in the news, the page of the other would move. A record gives a name an address that stays: the name of its file, or its `slug`.",
  },
  "address-vanished": {
    severity: "warning",
    title: "A page that was published is gone, and its address leads nowhere",
    why: "Others link to it, and search engines know it. `content/urls.lock` lists what was published; it is kept by `dateline build`. Where an article, a record or a page only moved, its old address leads on by itself. A draft, an embargo or an expiry is no mistake either. `content/redirects.yaml` says where anything else is now, or that nothing is left.",
  },
  "urls-stale": {
    severity: "warning",
    title: "The list of published addresses is not up to date",
    why: "`content/urls.lock` is kept by builds on the machines of the newsroom, and not by those of a server, which cannot commit it. What it does not list can vanish without a word.",
  },
  "redirect-twice": {
    severity: "error",
    title: "An old address stands twice in the list of redirects",
    why: "An old address leads to one page. `/old` and `/old/` are the same address, in capitals or not.",
  },
  "redirect-circle": {
    severity: "error",
    title: "Old addresses lead to each other",
    why: "A line of `content/redirects.yaml` leads to an address that itself leads on, and that comes back to where it began. A browser gives up after some rounds, and the reader sees an error.",
  },
  "windows-name": {
    severity: "warning",
    title: "A name cannot be used on Windows",
    why: 'Windows keeps some names for devices (`con`, `prn`, `aux`, `nul`, `com1` to `com9`, `lpt1` to `lpt9`, also with an ending such as `.md`), and refuses names that end in a dot or a space or hold one of `< > : " | ? *`. A newsroom with such a file cannot be checked out there, and a site with such an address cannot be built or kept there.',
  },
  "media-missing": {
    severity: "warning",
    title: "A picture or file is not there",
    why: "Readers would see an empty frame, or a link that leads nowhere. `/media/mayor.jpg` is the file `content/media/mayor.jpg`, whatever it is written in: an article, a record, a page, the settings. A picture that lies beside its article has to be moved there. Addresses are written without the path below which the site is published.",
  },
  "link-broken": {
    severity: "warning",
    title: "A link leads to no page of this site",
    why: "Readers who follow it would find nothing. Addresses are written from the top of the site, `/2025/12/01/paris-talks/`; an article that is a draft or under embargo has no page yet.",
  },
  "fragment-missing": {
    severity: "warning",
    title: "A link leads to a place that a page does not have",
    why: "Readers who follow it come to the top of the page. `#budget` in a text leads to its heading “Budget”. From another page the address of the heading is written as the page has it: `/2025/12/01/paris-talks/#h-budget`.",
  },
  "translation-unclear": {
    severity: "warning",
    title: "An article is the translation of one that is not clear",
    why: "`translationOf` names the original by its address, its slug or the name of its file. Readers are offered the other languages only where it is clear which articles belong together.",
  },
  "translation-twice": {
    severity: "warning",
    title: "Two translations of one article are in the same language",
    why: "Search engines and readers are offered one page for each language; only the first of the two would be.",
  },
  "policy-missing": {
    severity: "warning",
    title: "There are corrections and no corrections policy",
    why: "Readers who meet a correction should be able to read how the newsroom corrects its mistakes. Write it in `content/pages/`, and name its address in `content/site.yaml` below `publisher` and `policies` as `corrections`. A correction is published all the same: it should never wait.",
  },
  "title-twice": {
    severity: "warning",
    title: "Two articles of one day have the same headline",
    why: "In lists, feeds and what readers are sent, nobody could tell the two apart. Most often one is a copy that was left lying. Capitals do not count; articles in several languages are compared with those of their own. A check tells it; a build does not ask.",
  },
  "record-unused": {
    severity: "warning",
    title: "No article names a record",
    why: "A record has a page when an article names it, so records can be prepared: this is told only by `dateline check --all`, and never by a build. A record counts as used if an article names it that is a draft, waits or has expired, or if another record has it as its wider place or topic. One that nobody names although there are articles about it has most often a name that they spell otherwise.",
  },
  "name-claimed": {
    severity: "error",
    title: "Two records claim one name",
    why: "An alias or an id must lead to one record. Take it out of one of them, or merge the two. Only the `name` itself may be that of several records: two people of one name each have a record, and articles choose between them by the record’s id, which is the file’s name.",
  },
  "name-ambiguous": {
    severity: "error",
    title: "A name could mean several records",
    why: "Where two people have one name, an article says which of them it means by the id of the record, which is the file’s name without `.md`.",
  },
  "name-shared": {
    severity: "warning",
    title: "Two records of one name cannot be told apart",
    why: "Two people may have one name, but readers who come to one of their pages must see who it is. Give each record a `role` or a `description`. If the two are one person, merge the records.",
  },
  "name-near": {
    severity: "warning",
    title: "Two names are nearly the same",
    why: "Each name has its own page, so a slip in a name parts the coverage in two. The warning stands at the rarer of the two spellings, and names the likelier one: the one that has a record, or else more articles. If both mean the same, correct one, or give it as an alias of the record. If they are two, give each a record, and the warning is gone.",
  },
  "byline-unknown": {
    severity: "error",
    title: "A byline names an author who is not known",
    why: "`{ana}` in a byline stands for an author: one of the article’s own `authors`, or one with a record in `content/authors/`, by id, name or alias. A slip in it would print the slip in place of a name.",
  },
  "reference-unknown": {
    severity: "error",
    title: "A record that is referred to does not exist",
    why: "`story` names the record of a running story in `content/stories/`, by its name or id. `within` and `broader` of a record name another place or topic; there, it is a warning.",
  },
  "reference-circle": {
    severity: "error",
    title: "A place lies in itself",
    why: "`within` and `broader` lead from the smaller to the larger. Following them from a place or topic must never lead back to it.",
  },
  "silent-edit": {
    severity: "warning",
    title: "A published text was changed in silence",
    why: "Readers who come back, and those who quote, have to be able to trust that a text is what they read, or says that it was changed. `dateline check --since REF` compares articles with what they were at a commit, a branch or a tag of Git: where the headline, the standfirst, the key points, the text, a caption, a text alternative or another text of one that was public is another now, beyond typos, or its date, its authors, its label, a picture, a document or an embed, either `updated` is later or a correction was added. A correction that is another now or was taken away is told in any case, and so are a published article that was deleted, or made a draft or put under an embargo: an expiry, or a line in `content/redirects.yaml`, says that it went. A typo is one letter more, less or other, or two that changed places, within a word of four letters or more (two such in a word of ten); a word that stood twice; spaces, hyphens, capitals, punctuation and typography anywhere; in Chinese, Japanese and other scripts that do not part words, a single sign. Another number, amount, name, or a *not* that came or went, is never a typo. Paragraphs may change places, addresses of links may change, and a live article may go on.",
  },
  "security-expired": {
    severity: "warning",
    title: "security.txt does not say until when it holds, or no longer holds",
    why: "Whoever finds a weakness of the site looks for `/.well-known/security.txt`, and goes by it only until the day that it names (RFC 9116). The day stands in the settings, under `security`, and is set by somebody who has seen that the contact is still right.",
  },
  "host-limit": {
    severity: "warning",
    title: "The site is larger than its host takes",
    why: "Where `host` in the settings names the host, the number of files and of redirects is held against what it takes. A host may refuse the whole site, or pass over what is too much.",
  },
  ...builtCodes,
} as const satisfies Readonly<Record<string, CodeInfo>>;

export type ProblemCode = keyof typeof problemCodes;
