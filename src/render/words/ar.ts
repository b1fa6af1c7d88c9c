import type { Words } from "../words.ts";
import { beforeNames } from "./byline.ts";
import { dateParts, grouped } from "./calendar.ts";

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

const corrections: Forms = {
  none: "لا تصحيحات",
  one: "تصحيح واحد",
  two: "تصحيحان",
  few: "تصحيحات",
  many: "تصحيحًا",
  hundreds: "تصحيح",
};

/** The genitive of the dual differs: “مع مقالين”. */
const withArticles: Forms = { ...articles, two: "مقالين" };

/** `2025-12` → “ديسمبر 2025”; `2025` → “عام 2025”. */
function periodInWords(period: string): string {
  return period.length === 4 ? `عام ${period}` : monthAndYear(period);
}

function onPage(number: number): string {
  return `الصفحة ${number} بدءًا من الأقدم`;
}

/** -2.35222 → “2.35°”; the word behind it says on which side. */
function degrees(angle: number): string {
  return `${String(Math.round(Math.abs(angle) * 100) / 100)}°`;
}

/** Arabic. */
export const ar: Words = {
  language: "ar",
  direction: "rtl",
  skipToContent: "انتقل إلى المحتوى",
  mainMenu: "القائمة الرئيسية",
  latest: "آخر الأخبار",
  moreNews: "أخبار أخرى",
  published: "نُشر في",
  updated: "حُدّث في",
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
  // “و” is part of the word that follows it.
  byline: (names) => beforeNames(names, "بقلم ", " و", " و"),
  labelled: (label, headline) => `${label}: ${headline}`,
  articleCount: (count) => counted(count, articles),
  day: dayInWords,
  month: monthAndYear,
  dayAndTime: (day, time) => `${dayInWords(day)}، ${time}`,
  page: onPage,
  pageTitle: (heading, number) => `${heading}: ${onPage(number)}`,
  descriptions: {
    front: (site, language) => `مقالات ${site} باللغة ${language}.`,
    latest: (site) => `جميع مقالات ${site} من الأحدث إلى الأقدم.`,
    year: (site, year) => `ما نشره موقع ${site} في عام ${year} شهرًا بشهر.`,
    month: (site, month) => `ما نشره موقع ${site} في ${monthAndYear(month)} يومًا بيوم.`,
    day: (site, day) => `ما نشره موقع ${site} في ${dayInWords(day)}.`,
    index: (site, label) => `${label} في مقالات ${site} بحسب الترتيب الأبجدي.`,
    term: (site, name) => `جميع مقالات ${site} عن ${name} من الأحدث إلى الأقدم.`,
    author: (site, name) => `جميع مقالات ${name} في ${site} من الأحدث إلى الأقدم.`,
    story: (site, name) => `قصة «${name}» كما رواها موقع ${site} يومًا بيوم.`,
  },
  shareCard: { alt: (headline, site, day) => `«${headline}» — ${site}، ${day}` },
  correctionsPage: {
    standfirst: (site) => `ما صُحّح أو وُضّح في «${site}» بعد النشر، والأحدث أولًا.`,
    none: "لم يستدعِ شيء تصحيحًا حتى الآن.",
    policy: "سياسة التصحيح",
    all: "كل التصحيحات",
    count: (count) => counted(count, corrections),
  },
  feeds: {
    heading: "الخلاصات",
    explained:
      "الخلاصة قائمة بأحدث المقالات يتابعها عنك برنامج يسمى قارئ الخلاصات. أعطه عنوان خلاصة تصلك المقالات الجديدة فور نشرها، بلا حساب وبلا تتبّع.",
    whole: (site) => `كل مقالات «${site}»`,
    formats: { rss: "RSS", atom: "Atom", json: "JSON Feed" },
    formatsExplained: "في الصيغ الثلاث المقالات نفسها. إن لم تعرف أيها تختار فاختر RSS.",
    inFormat: (site, format) => `${site} (${format})`,
    narrower: "موضوعات بعينها",
    narrowerExplained: "لكل ما له صفحة هنا خلاصة أيضًا، ورابطها في تلك الصفحة. وهذه أكثرها مقالات.",
    index: (label) => `${label} من الألف إلى الياء`,
    list: "كل الخلاصات في ملف واحد (OPML)",
    listExplained: "تقبل معظم برامج قراءة الخلاصات مثل هذا الملف وتتيح لك الاختيار منه.",
    // An address is isolated from the words around it, or its last stroke would go over to its other side.
    shownInBrowser: (site, address) =>
      `هذه خلاصة من «${site}» مُعدّة لقارئات الخلاصات.\nانسخ عنوان هذه الصفحة إلى قارئ خلاصات تصلك المقالات الجديدة.\nالمزيد عن الخلاصات: \u2066${address}\u2069`,
  },
  term: {
    born: "تاريخ الميلاد",
    email: "البريد الإلكتروني",
    fediverse: "الفيديفرس",
    placesWithin: "أماكن ضمن هذا المكان",
    narrower: "موضوعات فرعية",
    oftenWith: "أسماء تتكرر في الأخبار نفسها",
    writesAbout: "الأكثر ورودًا في هذه المقالات",
    stories: "في هذه الملفات",
    coverage: "التغطية عبر الزمن",
    coverageAsTable: "الأرقام في جدول",
    month: "الشهر",
    year: "السنة",
    articles: "المقالات",
    coordinates: (latitude, longitude) =>
      `${degrees(latitude)} ${latitude < 0 ? "جنوبًا" : "شمالًا"}، ${degrees(longitude)} ${longitude < 0 ? "غربًا" : "شرقًا"}`,
    map: (name, coordinates, within) =>
      `خريطة: ${name}${within.length === 0 ? "" : ` (${within.join("، ")})`}، ${coordinates}`,
    coverageText: (total, first, last, peak, most) => {
      if (first === last) return `${counted(total, articles)} في ${periodInWords(first)}.`;
      const span = `${counted(total, articles)} من ${periodInWords(first)} إلى ${periodInWords(last)}.`;
      return peak === undefined
        ? span
        : `${span} وكانت الذروة في ${periodInWords(peak)} مع ${counted(most, withArticles)}.`;
    },
    coverageChart: (text) => `التغطية عبر الزمن: ${text}`,
  },
  related: {
    heading: "مقالات ذات صلة",
    alsoAbout: (name) => `أيضًا عن ${name}`,
  },
  story: {
    soFar: "ما سبق في هذا الملف",
    whole: "الملف كاملًا",
    previousPart: "الجزء السابق",
    nextPart: "الجزء التالي",
    timeline: "التسلسل الزمني",
    event: "حدث",
    part: (part, total) =>
      total === undefined ? `الجزء ${grouped(part, ",")}` : `الجزء ${part} من ${total}`,
  },
  live: { updates: "آخر التطورات" },
  sponsored: {
    by: (sponsor) => `محتوى برعاية ${sponsor}`,
    explainedBy: (sponsor) => `نُشر هذا المقال لقاء مقابل مالي من ${sponsor}. إنه إعلان وليس عملًا صحفيًا.`,
    explained: "نُشر هذا المقال لقاء مقابل مالي. إنه إعلان وليس عملًا صحفيًا.",
  },
  calendar: {
    weekStart: 6,
    // The names in full, without their article, are as short as they are ever written.
    weekdays: [
      { short: "اثنين", full: "الاثنين" },
      { short: "ثلاثاء", full: "الثلاثاء" },
      { short: "أربعاء", full: "الأربعاء" },
      { short: "خميس", full: "الخميس" },
      { short: "جمعة", full: "الجمعة" },
      { short: "سبت", full: "السبت" },
      { short: "أحد", full: "الأحد" },
    ],
    caption: (month) => `مقالات ${monthAndYear(month)}`,
    day: (day, count) => `${dayInWords(day)}، ${counted(count, articles)}`,
    monthOnly: (month) => months[dateParts(month).month - 1] ?? "",
    earlier: "قبل ذلك",
    later: "بعد ذلك",
    neighbours: "قبل ذلك وبعده",
    newest: "أحدث المقالات",
  },
  policies: {
    about: "من نحن",
    contact: "اتصل بنا",
    diversity: "التنوع",
    "diversity-staffing": "التنوع في هيئة التحرير",
    ethics: "أخلاقيات المهنة",
    "fact-checking": "التحقق من الوقائع",
    feedback: "ملاحظات القراء",
    masthead: "هيئة التحرير",
    mission: "رسالتنا",
    "no-bylines": "مقالات بلا توقيع",
    ownership: "الملكية",
    "ownership-funding": "الملكية والتمويل",
    privacy: "الخصوصية",
    "publishing-principles": "مبادئ النشر",
    "unnamed-sources": "المصادر غير المسماة",
  },
};
