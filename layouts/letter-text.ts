import type { LetterArticle, LetterView } from "../src/render/letter-view.ts";

/** A letter as text. Its lines are wrapped afterwards. */
export function letterText(view: LetterView): string {
  const { corrections } = view;
  const blocks = [
    `${view.site.text}\n${view.heading}`,
    ...(view.intro === undefined ? [] : [view.intro]),
    ...view.articles.map(articleText),
    ...(corrections.list.length === 0
      ? []
      : [
          corrections.heading,
          ...corrections.list.map(
            ({ label, text, article }) => `${label}: ${text}\n${article.text}\n${article.href}`,
          ),
        ]),
    `-- \n${view.more.text}: ${view.more.href}`,
    [view.publisher, ...(view.email === undefined ? [] : [view.email])].join("\n"),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function articleText({ over, headline, standfirst, by, published, href }: LetterArticle): string {
  const lines = [
    over,
    headline,
    standfirst,
    by === undefined ? published.text : `${by} · ${published.text}`,
    href,
  ];
  return lines.filter((line) => line !== undefined && line !== "").join("\n");
}
