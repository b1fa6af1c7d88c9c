import { addressOf, dayOf, newestFirst, SITE, TAXONOMIES, termsOf } from "../lib/site.ts";

export async function GET(): Promise<Response> {
  const articles = await newestFirst();
  const paths = new Set(["/"]);
  for (const article of articles) {
    paths.add(addressOf(article));
    const day = dayOf(article).replaceAll("-", "/");
    for (const length of [4, 7, 10]) paths.add(`/${day.slice(0, length)}/`);
  }
  addPages(paths, "/", articles.length);
  for (const taxonomy of TAXONOMIES) {
    paths.add(`/${taxonomy}/`);
    for (const term of await termsOf(taxonomy)) {
      addPages(paths, `/${taxonomy}/${term.slug}/`, term.articles.length);
    }
  }
  const entries = [...paths].map((path) => `  <url><loc>${new URL(path, SITE.url).href}</loc></url>\n`);
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("")}</urlset>\n`,
  );
}

function addPages(paths: Set<string>, first: string, articles: number): void {
  paths.add(first);
  for (let page = 2; page <= Math.ceil(articles / 20); page++) paths.add(`${first}${page}/`);
}
