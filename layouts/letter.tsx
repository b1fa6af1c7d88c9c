/** @jsxImportSource preact */
import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Letter, LetterArticle, LetterView } from "../src/render/letter-view.ts";
import { letterText } from "./letter-text.ts";

/**
 * A letter by e-mail. Mail programs know no style sheet of the site: what it looks like stands at each element, in tables; colours of
 * the night are for those programs that have them. To add a line that your mail service fills in, copy this file into `layouts/` of
 * your newsroom.
 */
export function LetterPage({ view }: { view: LetterView }) {
  const { light, dark } = view.colours;
  const night = `@media (prefers-color-scheme: dark) { .paper { background: ${dark.paper} !important; } .ink { color: ${dark.ink} !important; } .quiet { color: ${dark.quiet} !important; } .accent { color: ${dark.accent} !important; } .rule { border-color: ${dark.rule} !important; } }`;
  const small = `font: 14px/1.5 ${sans}; color: ${light.quiet}; margin: 0;`;
  return (
    <html lang={view.language} dir={view.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{view.subject}</title>
        <style dangerouslySetInnerHTML={{ __html: night }} />
      </head>
      <body class="paper" style={`margin: 0; padding: 0; background: ${light.paper};`}>
        <div style="display: none; max-height: 0; overflow: hidden;">{view.preheader}</div>
        <table role="presentation" class="paper" {...bare} width="100%" style={`background: ${light.paper};`}>
          <tr>
            <td align="center">
              <table role="presentation" {...bare} width="100%" style="max-width: 600px;">
                <Row>
                  <p
                    class="rule"
                    style={`${small} border-bottom: 3px double ${light.rule}; padding-bottom: 12px;`}
                  >
                    <a
                      class="ink"
                      href={view.site.href}
                      style={`color: ${light.ink}; font-weight: bold; text-decoration: none;`}
                    >
                      {view.site.text}
                    </a>
                  </p>
                  <h1
                    class="ink"
                    style={`font: bold 26px/1.25 ${serif}; color: ${light.ink}; margin: 20px 0 0;`}
                  >
                    {view.heading}
                  </h1>
                  {view.intro !== undefined && (
                    <p class="ink" style={`font: 17px/1.5 ${serif}; color: ${light.ink}; margin: 8px 0 0;`}>
                      {view.intro}
                    </p>
                  )}
                </Row>
                {view.articles.map((article) => (
                  <Article article={article} view={view} />
                ))}
                {view.corrections.list.length > 0 && (
                  <Row>
                    <h2
                      class="ink"
                      style={`font: bold 17px/1.4 ${serif}; color: ${light.ink}; margin: 0 0 8px;`}
                    >
                      {view.corrections.heading}
                    </h2>
                    {view.corrections.list.map(({ label, text, article }) => (
                      <p class="ink" style={`font: 16px/1.5 ${serif}; color: ${light.ink}; margin: 0 0 8px;`}>
                        <b>{label}</b> {text}{" "}
                        <a class="accent" href={article.href} style={`color: ${light.accent};`}>
                          {article.text}
                        </a>
                      </p>
                    ))}
                  </Row>
                )}
                <Row>
                  <p class="rule" style={`${small} border-top: 1px solid ${light.rule}; padding-top: 16px;`}>
                    <a class="accent" href={view.more.href} style={`color: ${light.accent};`}>
                      {view.more.text}
                    </a>
                  </p>
                  <p class="quiet" style={`${small} margin-top: 8px;`}>
                    {view.publisher}
                    {view.email !== undefined && (
                      <>
                        {" · "}
                        <a class="quiet" href={`mailto:${view.email}`} style={`color: ${light.quiet};`}>
                          {view.email}
                        </a>
                      </>
                    )}
                  </p>
                </Row>
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html>
  );
}

const serif = "Georgia, 'Times New Roman', serif";
const sans = "-apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
/** Programs that know no styles ask for these. */
const bare = { cellpadding: "0", cellspacing: "0", border: 0 } as const;

function Row({ children }: { children: ComponentChildren }) {
  return (
    <tr>
      <td style="padding: 20px 24px 0;">{children}</td>
    </tr>
  );
}

function Article({ article, view }: { article: LetterArticle; view: LetterView }) {
  const { light } = view.colours;
  const { image } = article;
  return (
    <tr>
      <td style="padding: 20px 24px 0;" lang={article.language} dir={article.direction}>
        {image !== undefined && (
          <a href={article.href}>
            <img
              src={image.src}
              alt={image.alt}
              width={image.width}
              height={image.height}
              style="display: block; width: 100%; height: auto; border: 0; margin-bottom: 12px;"
            />
          </a>
        )}
        {article.over !== undefined && (
          <p class="accent" style={`font: bold 13px/1.4 ${sans}; color: ${light.accent}; margin: 0 0 4px;`}>
            {article.over}
          </p>
        )}
        <h2 style={`font: bold 20px/1.3 ${serif}; margin: 0;`}>
          <a class="ink" href={article.href} style={`color: ${light.ink}; text-decoration: none;`}>
            {article.headline}
          </a>
        </h2>
        <p class="ink" style={`font: 16px/1.5 ${serif}; color: ${light.ink}; margin: 6px 0 0;`}>
          {article.standfirst}
        </p>
        <p class="quiet" style={`font: 13px/1.5 ${sans}; color: ${light.quiet}; margin: 6px 0 0;`}>
          {article.by !== undefined && `${article.by} · `}
          {article.published.text}
        </p>
      </td>
    </tr>
  );
}

/** A letter as it is sent: as HTML, and as text for programs that show no HTML. The same view always gives the same. */
export function renderLetter(view: LetterView): Letter {
  return { html: `<!DOCTYPE html>\n${renderToString(<LetterPage view={view} />)}\n`, text: letterText(view) };
}
