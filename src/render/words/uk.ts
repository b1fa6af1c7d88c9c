import type { Words } from "../words.ts";
import { beforeNames } from "./byline.ts";
import { dateParts, grouped } from "./calendar.ts";

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

function articles(count: number): string {
  return counted(count, ["стаття", "статті", "статей"]);
}

function monthAlone(month: string): string {
  const parts = dateParts(month);
  return `${months[parts.month - 1] ?? ""} ${parts.year}`;
}

/** `2025-12` → “грудень 2025”; `2025` → “2025 рік”. */
function periodInWords(period: string): string {
  return period.length === 4 ? `${period} рік` : monthAlone(period).toLowerCase();
}

/** “грудень 2025 — січень 2026”, “2014–2025 роки”. */
function spanInWords(first: string, last: string): string {
  return first.length === 4 ? `${first}–${last} роки` : `${periodInWords(first)} — ${periodInWords(last)}`;
}

function onPage(number: number): string {
  return `Сторінка ${number}, рахуючи від найдавнішої`;
}

/** -2.35222 → “2,35°”; the words behind it say on which side. */
function degrees(angle: number): string {
  return `${String(Math.round(Math.abs(angle) * 100) / 100).replace(".", ",")}°`;
}

/** Ukrainian. Names that editors wrote stand in the nominative, since nothing here can decline them. */
export const uk: Words = {
  language: "uk",
  direction: "ltr",
  skipToContent: "Перейти до змісту",
  mainMenu: "Головне меню",
  latest: "Останні новини",
  moreNews: "Інші новини",
  published: "Опубліковано",
  updated: "Оновлено",
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
  // “Автор” would ask how many there are, and whether they are men or women.
  byline: (names) => beforeNames(names, "Текст: ", ", ", " та "),
  labelled: (label, headline) => `${label}: ${headline}`,
  articleCount: articles,
  day: dayInWords,
  month: monthAlone,
  dayAndTime: (day, time) => `${dayInWords(day)}, ${time}`,
  page: onPage,
  pageTitle: (heading, number) => `${heading}: ${onPage(number)}`,
  descriptions: {
    front: (site, language) => `Статті видання «${site}», мова — ${language.toLowerCase()}.`,
    latest: (site) => `Усі статті видання «${site}», від найновіших.`,
    year: (site, year) => `Публікації видання «${site}» за ${year} рік, місяць за місяцем.`,
    month: (site, month) => `Публікації видання «${site}»: ${periodInWords(month)}, день за днем.`,
    day: (site, day) => `Публікації видання «${site}» за ${dayInWords(day)}.`,
    index: (site, label) => `${label} у статтях видання «${site}», від А до Я.`,
    term: (site, name) => `${name}: усі статті видання «${site}», від найновіших.`,
    author: (site, name) => `Автор — ${name}: усі статті у виданні «${site}», від найновіших.`,
    story: (site, name) => `Історія «${name}» у висвітленні видання «${site}», день за днем.`,
  },
  shareCard: { alt: (headline, site, day) => `«${headline}» — ${site}, ${day}` },
  correctionsPage: {
    standfirst: (site) => `Що видання «${site}» виправило або уточнило після публікації. Спершу найновіше.`,
    none: "Досі нічого не довелося виправляти.",
    policy: "Правила виправлень",
    all: "Усі виправлення",
    count: (count) => counted(count, ["виправлення", "виправлення", "виправлень"]),
  },
  feeds: {
    heading: "Стрічки новин",
    explained:
      "Стрічка — це перелік найновіших статей, який замість вас переглядає програма для читання стрічок. Дайте їй адресу стрічки, і нові статті надходитимуть до вас одразу після публікації — без облікового запису й без стеження.",
    whole: (site) => `Усі матеріали «${site}»`,
    formats: { rss: "RSS", atom: "Atom", json: "JSON Feed" },
    formatsExplained: "Усі три формати містять ті самі статті. Якщо не знаєте, який обрати, беріть RSS.",
    inFormat: (site, format) => `${site} (${format})`,
    narrower: "Окремі теми",
    narrowerExplained:
      "Усе й усі, хто має тут сторінку, мають і стрічку; посилання на неї — на тій сторінці. Ось ті, де статей найбільше.",
    index: (label) => `${label} від А до Я`,
    list: "Усі стрічки в одному файлі (OPML)",
    listExplained:
      "Більшість програм для читання стрічок приймають такий файл і дають вибрати з нього потрібне.",
    shownInBrowser: (site, address) =>
      `Це стрічка видання «${site}» для програм, що читають стрічки.\nСкопіюйте адресу цієї сторінки до такої програми, і нові статті надходитимуть до вас.\nДокладніше про стрічки: ${address}`,
  },
  term: {
    born: "Дата народження",
    email: "Електронна пошта",
    fediverse: "Федіверс",
    placesWithin: "Розташовані тут місця",
    narrower: "Вужчі теми",
    oftenWith: "Часто разом у новинах",
    writesAbout: "Найчастіше в цих текстах",
    stories: "У цих сюжетах",
    coverage: "Публікації за весь час",
    coverageAsTable: "Ці дані в таблиці",
    month: "Місяць",
    year: "Рік",
    articles: "Статті",
    coordinates: (latitude, longitude) =>
      `${degrees(latitude)} ${latitude < 0 ? "пд. ш." : "пн. ш."}, ${degrees(longitude)} ${longitude < 0 ? "зх. д." : "сх. д."}`,
    map: (name, coordinates, within) =>
      `Карта: ${name}${within.length === 0 ? "" : ` (${within.join(", ")})`}, ${coordinates}`,
    coverageText: (total, first, last, peak, most) => {
      if (first === last) return `${articles(total)} за ${periodInWords(first)}.`;
      const span = `${articles(total)} за ${spanInWords(first, last)}.`;
      return peak === undefined ? span : `${span} Найбільше за ${periodInWords(peak)}: ${articles(most)}.`;
    },
    coverageChart: (text) => `Публікації за весь час. ${text}`,
  },
  related: {
    heading: "Читайте також",
    alsoAbout: (name) => `Спільна тема: ${name}`,
  },
  story: {
    soFar: "Що було раніше",
    whole: "Увесь сюжет",
    previousPart: "Попередня частина",
    nextPart: "Наступна частина",
    timeline: "Хронологія",
    event: "Подія",
    part: (part, total) =>
      total === undefined ? `Частина ${grouped(part, "\u00a0")}` : `Частина ${part} із ${total}`,
  },
  live: { updates: "Оновлення" },
  sponsored: {
    by: (sponsor) => `Партнерський матеріал: ${sponsor}`,
    explainedBy: (sponsor) =>
      `За публікацію цієї статті заплачено. Замовник: ${sponsor}. Це реклама, а не журналістський матеріал.`,
    explained: "За публікацію цієї статті заплачено. Це реклама, а не журналістський матеріал.",
  },
  calendar: {
    weekStart: 1,
    weekdays: [
      { short: "Пн", full: "Понеділок" },
      { short: "Вт", full: "Вівторок" },
      { short: "Ср", full: "Середа" },
      { short: "Чт", full: "Четвер" },
      { short: "Пт", full: "П’ятниця" },
      { short: "Сб", full: "Субота" },
      { short: "Нд", full: "Неділя" },
    ],
    caption: (month) => `Статті за ${periodInWords(month)}`,
    day: (day, count) => `${dayInWords(day)}, ${articles(count)}`,
    monthOnly: (month) => months[dateParts(month).month - 1] ?? "",
    earlier: "Раніше",
    later: "Пізніше",
    neighbours: "Раніше й пізніше",
    newest: "Найновіші статті",
  },
  policies: {
    about: "Про нас",
    contact: "Контакти",
    diversity: "Різноманіття",
    "diversity-staffing": "Різноманіття редакції",
    ethics: "Етичні засади",
    "fact-checking": "Перевірка фактів",
    feedback: "Зворотний зв’язок",
    masthead: "Редакція",
    mission: "Наша місія",
    "no-bylines": "Статті без підпису",
    ownership: "Власники",
    "ownership-funding": "Власники та фінансування",
    privacy: "Приватність",
    "publishing-principles": "Редакційні принципи",
    "unnamed-sources": "Анонімні джерела",
  },
};
