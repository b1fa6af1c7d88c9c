/** What kinds of article there are; `news` is the default and carries no label. */
export const articleTypes = ["news", "analysis", "opinion", "review", "live", "sponsored"] as const;
export type ArticleType = (typeof articleTypes)[number];
