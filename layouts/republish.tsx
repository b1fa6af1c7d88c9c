/** @jsxImportSource preact */
import type { RepublishView } from "../src/render/republish-view.ts";
import { Shell } from "./parts/shell.tsx";

/** Where others copy an article. A click into a field and “select all” take hold of all of it; no script is needed. */
export function RepublishPage({ view }: { view: RepublishView }) {
  const { note } = view;
  return (
    <Shell view={view}>
      <header class="heading">
        <h1>{view.heading}</h1>
        <p class="standfirst">
          <a href={view.article.href}>{view.article.text}</a>
        </p>
      </header>
      <div class="republish">
        <p>
          {view.terms.map(({ text, href }) =>
            href === undefined ? (
              text
            ) : (
              <a href={href} rel="license">
                {text}
              </a>
            ),
          )}
        </p>
        {note !== undefined && (
          <p lang={note.language} dir={note.direction}>
            {note.text}
          </p>
        )}
        <p>{view.keep}</p>
        <p>{view.pictures}</p>
        <dl>
          <dt>{view.original.label}</dt>
          <dd dir="ltr">{view.original.address}</dd>
        </dl>
        {view.copies.map(({ id, label, text }) => (
          <section>
            <h2>
              <label for={id}>{label}</label>
            </h2>
            <textarea id={id} dir="auto" rows={12} readonly spellcheck={false}>
              {text}
            </textarea>
          </section>
        ))}
        <p>
          <a href={view.feed.href} type={view.feed.type}>
            {view.feed.title}
          </a>
        </p>
      </div>
    </Shell>
  );
}
