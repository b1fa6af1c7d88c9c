/** What decides how every body of a site is rendered. */
export interface MarkdownOptions {
  /** Path of the site: `/`, or `/news/` where it is published below one. */
  readonly basePath: string;
  /** Hosts whose `<iframe>` may stay, e.g. `www.youtube.com`. */
  readonly allowedEmbeds: readonly string[];
}
