import { DateTime } from "luxon";
import markdownIt from "markdown-it";
import footnote from "markdown-it-footnote";

const PAGE_SIZE = 20;
const TAXONOMIES = ["people", "places", "topics", "authors"];

export default function (eleventyConfig) {
  eleventyConfig.setQuietMode(true);
  eleventyConfig.setLibrary("md", markdownIt({ html: true, typographer: true }).use(footnote));
  eleventyConfig.addPassthroughCopy("media");
  eleventyConfig.addPassthroughCopy("style.css");

  const slugify = eleventyConfig.getFilter("slugify");

  // YAML takes a time without an offset for UTC; the newsroom means its own clock.
  const inZone = (date) =>
    DateTime.fromJSDate(date, { zone: "utc" }).setZone("Europe/Berlin", { keepLocalTime: true });
  eleventyConfig.addFilter("isoDate", (date) => inZone(date).toISO({ suppressMilliseconds: true }));
  eleventyConfig.addFilter("rssDate", (date) => inZone(date).toRFC2822());
  eleventyConfig.addFilter("longDate", (date) => inZone(date).toFormat("d MMMM yyyy"));
  eleventyConfig.addFilter("longTime", (date) => inZone(date).toFormat("d MMMM yyyy, HH:mm"));
  eleventyConfig.addFilter("absolute", (path, base) => new URL(path, base).href);
  eleventyConfig.addFilter("head", (list, count) => list.slice(0, count));
  eleventyConfig.addFilter("jsonLd", (data, site) => {
    const url = (path) => new URL(path, site.url).href;
    const entities = (taxonomy, type) =>
      (data[taxonomy] ?? []).map((name) => ({
        "@type": type,
        name,
        "@id": url(`/${taxonomy}/${slugify(name)}/`),
      }));
    const date = inZone(data.page.date).toISO({ suppressMilliseconds: true });
    return JSON.stringify({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: data.title,
      description: data.description,
      datePublished: date,
      dateModified: date,
      mainEntityOfPage: url(data.page.url),
      inLanguage: "en",
      author: (data.authors ?? []).map((name) => ({
        "@type": "Person",
        name,
        url: url(`/authors/${slugify(name)}/`),
      })),
      about: [...entities("people", "Person"), ...entities("places", "Place"), ...entities("topics", "Thing")],
      publisher: { "@type": "NewsMediaOrganization", name: "Bench Courier Press", url: url("/") },
      ...(data.image && { image: [url(data.image.src)] }),
    }).replaceAll("<", "\\u003c");
  });

  const newestFirst = (api) => api.getFilteredByTag("articles").reverse();
  eleventyConfig.addCollection("newest", newestFirst);

  // Eleventy paginates one list at a time, so every page of every term is an entry of one long list.
  for (const taxonomy of TAXONOMIES) {
    let terms;
    const termsOf = (api) => {
      const byName = new Map();
      for (const article of newestFirst(api)) {
        for (const name of article.data[taxonomy] ?? []) {
          if (!byName.has(name)) byName.set(name, []);
          byName.get(name).push(article);
        }
      }
      return [...byName]
        .map(([name, articles]) => ({ taxonomy, name, slug: slugify(name), articles }))
        .sort((a, b) => a.name.localeCompare(b.name));
    };
    eleventyConfig.addCollection(`${taxonomy}Terms`, (api) => {
      terms = termsOf(api);
      return terms;
    });
    eleventyConfig.addCollection(`${taxonomy}Pages`, (api) => (terms ?? termsOf(api)).flatMap(pagesOf));
  }

  // A day lists its articles; a month its days and a year its months, with the number of articles.
  eleventyConfig.addCollection("periods", (api) => {
    const periods = new Map();
    const of = (period) => {
      if (!periods.has(period)) periods.set(period, { period, path: period.replaceAll("-", "/"), articles: [], parts: [], count: 0 });
      return periods.get(period);
    };
    for (const article of newestFirst(api)) {
      const day = article.date.toISOString().slice(0, 10);
      of(day).articles.push(article);
      for (const length of [10, 7, 4]) {
        const period = of(day.slice(0, length));
        if (period.count++ === 0 && length > 4) of(day.slice(0, length - 3)).parts.push(period);
      }
    }
    return [...periods.values()];
  });

  return {
    dir: { input: ".", includes: "_includes" },
    htmlTemplateEngine: "njk",
    // Articles are prose: nothing in them is run as a template.
    markdownTemplateEngine: false,
  };
}

function pagesOf(term) {
  const pages = [];
  const total = Math.ceil(term.articles.length / PAGE_SIZE);
  for (let number = 1; number <= total; number++) {
    pages.push({
      ...term,
      number,
      total,
      articles: term.articles.slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE),
      count: term.articles.length,
    });
  }
  return pages;
}
