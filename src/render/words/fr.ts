import type { Words } from "../words.ts";
import { dateParts, grouped } from "./calendar.ts";
import { en } from "./en.ts";

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

/** A narrow space, which does not break, stands between thousands. */
const thousands = "\u202f";

/** French. Nought and one are singular. */
export const fr: Words = {
  ...en,
  language: "fr",
  direction: "ltr",
  skipToContent: "Aller au contenu",
  mainMenu: "Menu principal",
  latest: "Dernières nouvelles",
  moreNews: "Autres nouvelles",
  published: "Publié",
  updated: "Mis à jour",
  by: "Par",
  and: "et",
  draft: "Brouillon : pas publié",
  embargoed: "Sous embargo : pas encore publié",
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
  articleCount: (count) => (count < 2 ? `${count} article` : `${grouped(count, thousands)} articles`),
  day: dayInWords,
  month: monthAndYear,
  dayAndTime: (day, time) => `${dayInWords(day)}, ${time.replace(":", "\u00a0h\u00a0")}`,
  page: (number) => `Page ${number}, comptée à partir de la plus ancienne`,
};
