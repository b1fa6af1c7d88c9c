import type { Words } from "../words.ts";
import { dateParts, grouped } from "./calendar.ts";
import { en } from "./en.ts";

const months = [
  "يناير",
  "فبراير",
  "مارس",
  "أبريل",
  "مايو",
  "يونيو",
  "يوليو",
  "أغسطس",
  "سبتمبر",
  "أكتوبر",
  "نوفمبر",
  "ديسمبر",
];

function monthAndYear(date: string): string {
  const { month, year } = dateParts(date);
  return `${months[month - 1] ?? ""} ${year}`;
}

function dayInWords(date: string): string {
  return `${dateParts(date).day} ${monthAndYear(date)}`;
}

/** The forms of a noun with a number: one and two without the figure, 3–10, 11–99, and whole hundreds. */
interface Forms {
  readonly none: string;
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly hundreds: string;
}

function counted(count: number, forms: Forms): string {
  if (count === 0) return forms.none;
  if (count === 1) return forms.one;
  if (count === 2) return forms.two;
  const rest = count % 100;
  const form = rest >= 3 && rest <= 10 ? forms.few : rest >= 11 ? forms.many : forms.hundreds;
  return `${grouped(count, ",")} ${form}`;
}

const articles: Forms = {
  none: "لا مقالات",
  one: "مقال واحد",
  two: "مقالان",
  few: "مقالات",
  many: "مقالًا",
  hundreds: "مقال",
};

/** Arabic. */
export const ar: Words = {
  ...en,
  language: "ar",
  direction: "rtl",
  skipToContent: "انتقل إلى المحتوى",
  mainMenu: "القائمة الرئيسية",
  latest: "آخر الأخبار",
  moreNews: "أخبار أخرى",
  published: "نُشر في",
  updated: "حُدّث في",
  by: "بقلم",
  and: "و",
  draft: "مسودة: غير منشورة",
  embargoed: "تحت الحظر: لم تُنشر بعد",
  types: {
    analysis: "تحليل",
    opinion: "رأي",
    review: "مراجعة",
    live: "مباشر",
    sponsored: "محتوى برعاية",
  },
  correctionKinds: { correction: "تصحيح", clarification: "توضيح" },
  corrections: "تصحيحات",
  sources: "المصادر",
  inThisArticle: "في هذا المقال",
  alsoKnownAs: "أسماء أخرى",
  older: "الأقدم",
  newer: "الأحدث",
  newest: "أحدث المقالات",
  pages: "الصفحات",
  breadcrumb: "أنت هنا",
  neighbours: "مقالات سابقة ولاحقة",
  authors: "الكتّاب",
  notFoundTitle: "الصفحة غير موجودة",
  notFoundText: "لا يوجد شيء في هذا العنوان. ربما نُقلت الصفحة أو في العنوان خطأ.",
  feed: "خلاصة RSS",
  previousArticle: "السابق",
  nextArticle: "التالي",
  externalRecords: "في مواقع أخرى",
  moved: "انتقلت هذه الصفحة إلى",
  within: "ضمن",
  partOf: "جزء من",
  backToTop: "إلى الأعلى",
  translations: { otherLanguages: "بلغات أخرى" },
  taxonomies: {
    people: "أشخاص",
    places: "أماكن",
    topics: "موضوعات",
    authors: "الكتّاب",
    stories: "ملفات",
  },
  articleCount: (count) => counted(count, articles),
  day: dayInWords,
  month: monthAndYear,
  dayAndTime: (day, time) => `${dayInWords(day)}، ${time}`,
  page: (number) => `الصفحة ${number} بدءًا من الأقدم`,
};
