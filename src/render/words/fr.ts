import type { Words } from "../words.ts";
import { beforeNames } from "./byline.ts";
import { dateParts, grouped } from "./calendar.ts";

const months = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
];

function monthAndYear(date: string): string {
  const { month, year } = dateParts(date);
  return `${months[month - 1] ?? ""} ${year}`;
}

/** The first of a month is an ordinal: “1er décembre”. */
function dayInWords(date: string): string {
  const { day } = dateParts(date);
  return `${day === 1 ? "1er" : day} ${monthAndYear(date)}`;
}

/** As it stands alone: “Décembre 2025”. */
function monthAlone(month: string): string {
  return capitalised(monthAndYear(month));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `2025-12` → “décembre 2025”; `2025` stays as it is. */
function periodInWords(period: string): string {
  return period.length === 4 ? period : monthAndYear(period);
}

/** Nought and one are singular. A narrow space, which does not break, stands between thousands. */
function counted(count: number, one: string, many: string): string {
  return `${grouped(count, "\u202f")} ${count < 2 ? one : many}`;
}

function articles(count: number): string {
  return counted(count, "article", "articles");
}

function onPage(number: number): string {
  return `Page ${number}, comptée à partir de la plus ancienne`;
}

/** -2.35222 → “2,35°”; the letter behind it says on which side. */
function degrees(angle: number): string {
  return `${String(Math.round(Math.abs(angle) * 100) / 100).replace(".", ",")}°`;
}

/** French. A narrow space, which does not break, stands before high punctuation and within quotation marks. */
export const fr: Words = {
  language: "fr",
  direction: "ltr",
  skipToContent: "Aller au contenu",
  mainMenu: "Menu principal",
  latest: "Dernières nouvelles",
  moreNews: "Autres nouvelles",
  published: "Publié le",
  updated: "Mis à jour le",
  draft: "Brouillon\u202f: non publié",
  embargoed: "Sous embargo\u202f: pas encore publié",
  types: {
    analysis: "Analyse",
    opinion: "Opinion",
    review: "Critique",
    live: "En direct",
    sponsored: "Contenu sponsorisé",
  },
  correctionKinds: { correction: "Correction", clarification: "Précision" },
  corrections: "Corrections",
  sources: "Sources",
  inThisArticle: "Dans cet article",
  alsoKnownAs: "Autres noms",
  older: "Plus anciens",
  newer: "Plus récents",
  newest: "Les plus récents",
  pages: "Pages",
  breadcrumb: "Vous êtes ici",
  neighbours: "Articles précédents et suivants",
  authors: "Auteurs",
  notFoundTitle: "Page introuvable",
  notFoundText:
    "Il n’y a rien à cette adresse. La page a pu être déplacée, ou l’adresse contient une erreur.",
  feed: "Flux RSS",
  previousArticle: "Précédent",
  nextArticle: "Suivant",
  externalRecords: "Ailleurs",
  moved: "Cette page se trouve maintenant à l’adresse",
  within: "Dans",
  partOf: "Fait partie de",
  backToTop: "Retour en haut",
  translations: { otherLanguages: "Dans d’autres langues" },
  taxonomies: {
    people: "Personnes",
    places: "Lieux",
    topics: "Thèmes",
    authors: "Auteurs",
    stories: "Dossiers",
  },
  byline: (names) => beforeNames(names, "Par ", ", ", " et "),
  labelled: (label, headline) => `${label}\u202f: ${headline}`,
  articleCount: articles,
  day: dayInWords,
  month: monthAlone,
  dayAndTime: (day, time) => `${dayInWords(day)}, ${time.replace(":", "\u00a0h\u00a0")}`,
  page: onPage,
  pageTitle: (heading, number) => `${heading}\u202f: ${onPage(number)}`,
  descriptions: {
    front: (site, language) => `Les articles de ${site} en ${language.toLowerCase()}.`,
    latest: (site) => `Tous les articles de ${site}, du plus récent au plus ancien.`,
    year: (site, year) => `Ce que ${site} a publié en ${year}, mois par mois.`,
    month: (site, month) => `Ce que ${site} a publié en ${monthAndYear(month)}, jour par jour.`,
    day: (site, day) => `Ce que ${site} a publié le ${dayInWords(day)}.`,
    index: (site, label) => `${label} dans les articles de ${site}, de A à Z.`,
    term: (site, name) => `Tous les articles de ${site} sur ${name}, du plus récent au plus ancien.`,
    author: (site, name) => `Tous les articles de ${name} dans ${site}, du plus récent au plus ancien.`,
    story: (site, name) => `Le dossier «\u202f${name}\u202f» raconté par ${site}, jour après jour.`,
  },
  shareCard: { alt: (headline, site, day) => `«\u202f${headline}\u202f» — ${site}, ${day}` },
  correctionsPage: {
    standfirst: (site) =>
      `Ce que «\u202f${site}\u202f» a rectifié ou précisé après publication, du plus récent au plus ancien.`,
    none: "Rien n’a dû être corrigé jusqu’ici.",
    policy: "Notre politique de correction",
    all: "Toutes les corrections",
    count: (count) => counted(count, "correction", "corrections"),
  },
  feeds: {
    heading: "Flux d’actualité",
    explained:
      "Un flux est une liste des articles les plus récents, qu’un programme, le lecteur de flux, consulte pour vous. Donnez-lui l’adresse d’un flux\u202f: les nouveaux articles vous parviennent dès leur publication, sans compte et sans pistage.",
    whole: (site) => `Tous les articles de «\u202f${site}\u202f»`,
    formats: { rss: "RSS", atom: "Atom", json: "JSON Feed" },
    formatsExplained:
      "Les trois formats contiennent les mêmes articles. Si vous ne savez pas lequel prendre, prenez RSS.",
    inFormat: (site, format) => `${site} (${format})`,
    narrower: "Un seul sujet",
    narrowerExplained:
      "Tout ce qui a une page ici a aussi son flux, indiqué sur cette page. Voici ceux qui comptent le plus d’articles.",
    index: (label) => `${label} de A à Z`,
    list: "Tous les flux dans un seul fichier (OPML)",
    listExplained:
      "La plupart des lecteurs de flux savent importer un tel fichier et vous laissent y faire votre choix.",
    shownInBrowser: (site, address) =>
      `Ceci est un flux de «\u202f${site}\u202f», destiné aux lecteurs de flux.\nCopiez l’adresse de cette page dans un lecteur de flux\u202f: les nouveaux articles vous parviendront.\nEn savoir plus sur les flux\u202f: ${address}`,
  },
  term: {
    born: "Naissance",
    email: "Courriel",
    fediverse: "Fédivers",
    placesWithin: "Lieux qui s’y trouvent",
    narrower: "Thèmes plus précis",
    oftenWith: "Souvent dans l’actualité avec",
    writesAbout: "Écrit souvent sur",
    stories: "Dans ces dossiers",
    coverage: "La couverture au fil du temps",
    coverageAsTable: "Les chiffres en tableau",
    month: "Mois",
    year: "Année",
    articles: "Articles",
    coordinates: (latitude, longitude) =>
      `${degrees(latitude)} ${latitude < 0 ? "S" : "N"}, ${degrees(longitude)} ${longitude < 0 ? "O" : "E"}`,
    map: (name, coordinates, within) =>
      `Carte\u202f: ${name}${within.length === 0 ? "" : ` (${within.join(", ")})`}, ${coordinates}`,
    coverageText: (total, first, last, peak, most) => {
      if (first === last) return `${articles(total)} en ${periodInWords(first)}.`;
      const span = `${articles(total)} entre ${periodInWords(first)} et ${periodInWords(last)}.`;
      return peak === undefined
        ? span
        : `${span} Le maximum est atteint en ${periodInWords(peak)}, avec ${articles(most)}.`;
    },
    coverageChart: (text) => `La couverture au fil du temps\u202f: ${text}`,
  },
  related: {
    heading: "À lire aussi",
    // “Sur” and “de” would ask for an article or an elision that a name alone does not tell.
    alsoAbout: (name) => `Sujet commun\u202f: ${name}`,
  },
  story: {
    soFar: "Le dossier jusqu’ici",
    whole: "Tout le dossier",
    previousPart: "Volet précédent",
    nextPart: "Volet suivant",
    timeline: "Chronologie",
    event: "Événement",
    part: (part, total) =>
      total === undefined ? `Volet ${grouped(part, "\u202f")}` : `Volet ${part} sur ${total}`,
  },
  live: { updates: "Le fil des événements" },
  sponsored: {
    by: (sponsor) => `Contenu sponsorisé par ${sponsor}`,
    explainedBy: (sponsor) =>
      `La parution de cet article a été payée par ${sponsor}. C’est de la publicité, non de l’information.`,
    explained: "La parution de cet article a été payée. C’est de la publicité, non de l’information.",
  },
  calendar: {
    weekStart: 1,
    weekdays: [
      { short: "lun.", full: "lundi" },
      { short: "mar.", full: "mardi" },
      { short: "mer.", full: "mercredi" },
      { short: "jeu.", full: "jeudi" },
      { short: "ven.", full: "vendredi" },
      { short: "sam.", full: "samedi" },
      { short: "dim.", full: "dimanche" },
    ],
    caption: (month) => `Articles parus en ${monthAndYear(month)}`,
    day: (day, count) => `${dayInWords(day)}, ${articles(count)}`,
    monthOnly: (month) => capitalised(months[dateParts(month).month - 1] ?? ""),
    earlier: "Avant",
    later: "Après",
    neighbours: "Avant et après",
    newest: "Les articles les plus récents",
  },
  policies: {
    about: "À propos",
    contact: "Contact",
    diversity: "Diversité",
    "diversity-staffing": "Diversité de la rédaction",
    ethics: "Déontologie",
    "fact-checking": "Vérification des faits",
    feedback: "Vos remarques",
    masthead: "La rédaction",
    mission: "Notre mission",
    "no-bylines": "Articles non signés",
    ownership: "Propriété du titre",
    "ownership-funding": "Propriété et financement",
    privacy: "Vie privée",
    "publishing-principles": "Principes éditoriaux",
    "unnamed-sources": "Sources anonymes",
  },
};
