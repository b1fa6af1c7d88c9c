declare const safe: unique symbol;

/**
 * HTML that may be set as it is: Markdown rendered and sanitised by `source/`, or built from such. The brand is
 * compile-time only. Everything else is text and is escaped where it is printed.
 */
export type Html = string & { readonly [safe]: true };

/** Vouches for a string as HTML. Called only where Markdown is rendered and where such HTML comes back from the cache. */
export function trustHtml(html: string): Html {
  return html as Html;
}
