import type { MarkdownIt } from "markdown-it";

/**
 * Words in an id by which reader modes (that of Firefox above all) tell the furniture of a page from its text. Whatever
 * has such an id is left out, and a heading such as “Social media” or “Share of the vote” makes one.
 */
const furniture =
  /ad-break|agegate|ai2html|banner|breadcrumbs|com-|combx|comment|community|contact|cover-wrap|disqus|extra|footer|gdpr|header|hidden|legends|masthead|media|menu|meta|outbrain|pager|pagination|popup|promo|related|remark|replies|rss|scroll|share|shopping|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|tags|widget|-ad-/;

/** True for an id that reader modes would take amiss. */
export function soundsLikeFurniture(id: string): boolean {
  return furniture.test(id);
}

/**
 * Renderer rule: prints an id that reader modes would take amiss on an empty element in its heading, so that links lead to
 * the same place and nobody loses the heading.
 */
export function renderHeadingIds(md: MarkdownIt): void {
  md.renderer.rules.heading_open = (tokens, index, options, _env, renderer) => {
    const token = tokens[index];
    const id = String(token?.attrGet("id") ?? "");
    if (!token || !soundsLikeFurniture(id)) return renderer.renderToken(tokens, index, options);
    const others = (token.attrs ?? []).filter(([name]) => name !== "id");
    const attributes = renderer.renderAttrs({ ...token, attrs: others } as typeof token);
    return `<${token.tag}${attributes}><span id="${md.utils.escapeHtml(id)}"></span>`;
  };
}
