import type { Words } from "../words.ts";
import { dateParts, grouped } from "./calendar.ts";
import { en } from "./en.ts";

/** As in “1 грудня”. */
const monthsOfDays = [
  "січня",
  "лютого",
  "березня",
  "квітня",
  "травня",
  "червня",
  "липня",
  "серпня",
  "вересня",
  "жовтня",
  "листопада",
  "грудня",
];
/** As in “грудень 2025”. */
const months = [
  "Січень",
  "Лютий",
  "Березень",
  "Квітень",
  "Травень",
  "Червень",
  "Липень",
  "Серпень",
  "Вересень",
  "Жовтень",
  "Листопад",
  "Грудень",
];

function dayInWords(date: string): string {
  const { day, month, year } = dateParts(date);
  return `${day} ${monthsOfDays[month - 1] ?? ""} ${year}`;
}

/** 1, 21, 31 … take one form, 2–4, 22–24 … another, and all else the third; 11–14 are among the last. */
function counted(count: number, [one, few, many]: readonly [string, string, string]): string {
  const [units, tens] = [count % 10, count % 100];
  const form =
    units === 1 && tens !== 11 ? one : units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? few : many;
  return `${grouped(count, "\u00a0")} ${form}`;
}

/** Ukrainian. */
export const uk: Words = {
  ...en,
  language: "uk",
  direction: "ltr",
  skipToContent: "Перейти до змісту",
  mainMenu: "Головне меню",
  latest: "Останні новини",
  moreNews: "Інші новини",
  published: "Опубліковано",
  updated: "Оновлено",
  by: "Автор:",
  and: "та",
  draft: "Чернетка: не опубліковано",
  embargoed: "Ембарго: ще не опубліковано",
  types: {
    analysis: "Аналіз",
    opinion: "Думка",
    review: "Рецензія",
    live: "Наживо",
    sponsored: "Партнерський матеріал",
  },
  correctionKinds: { correction: "Виправлення", clarification: "Уточнення" },
  corrections: "Виправлення",
  sources: "Джерела",
  inThisArticle: "У цій статті",
  alsoKnownAs: "Інші написання",
  older: "Давніші",
  newer: "Новіші",
  newest: "Найновіші",
  pages: "Сторінки",
  breadcrumb: "Ви тут",
  neighbours: "Попередні та наступні статті",
  authors: "Автори",
  notFoundTitle: "Сторінку не знайдено",
  notFoundText: "За цією адресою нічого немає. Можливо, сторінку перенесено або в адресі помилка.",
  feed: "Стрічка RSS",
  previousArticle: "Попередня",
  nextArticle: "Наступна",
  externalRecords: "Деінде",
  moved: "Цю сторінку перенесено на адресу",
  within: "Розташування",
  partOf: "Належить до",
  backToTop: "Нагору",
  translations: { otherLanguages: "Іншими мовами" },
  taxonomies: {
    people: "Люди",
    places: "Місця",
    topics: "Теми",
    authors: "Автори",
    stories: "Сюжети",
  },
  articleCount: (count) => counted(count, ["стаття", "статті", "статей"]),
  day: dayInWords,
  month: (month) => {
    const parts = dateParts(month);
    return `${months[parts.month - 1] ?? ""} ${parts.year}`;
  },
  dayAndTime: (day, time) => `${dayInWords(day)}, ${time}`,
  page: (number) => `Сторінка ${number}, рахуючи від найдавнішої`,
};
