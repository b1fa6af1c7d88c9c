// markdown-it-footnote 4 ships no types; this is all of it that is used.
declare module "markdown-it-footnote" {
  const footnotePlugin: (md: import("markdown-it").MarkdownIt) => void;
  export default footnotePlugin;
}
