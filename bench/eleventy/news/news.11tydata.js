/** Holds for every article: the folder `articles` beside this file leads to the corpus. */
export default {
  layout: "article.njk",
  tags: ["articles"],
  permalink: ({ page }) => `/${page.date.toISOString().slice(0, 10).replaceAll("-", "/")}/${page.fileSlug}/`,
};
