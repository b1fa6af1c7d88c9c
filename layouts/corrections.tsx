/** @jsxImportSource preact */
import type { CorrectionsView, ListedCorrection } from "../src/render/overview-views.ts";
import { Paging } from "./parts/paging.tsx";
import { Shell } from "./parts/shell.tsx";
import { Time } from "./parts/time.tsx";

/** What the newsroom got wrong and put right, month by month. */
export function CorrectionsPage({ view }: { view: CorrectionsView }) {
  const { words } = view.site;
  return (
    <Shell view={view}>
      <header class="heading">
        <h1>{view.heading}</h1>
        <p class="standfirst">{view.standfirst}</p>
        <p class="beside-heading">
          {view.policy !== undefined && <a href={view.policy.href}>{view.policy.text}</a>}
          {view.policy !== undefined && " "}
          <a class="feed" href={view.feed.href} type={view.feed.type}>
            {words.feed}
          </a>
        </p>
      </header>
      {view.none !== undefined && <p>{view.none}</p>}
      {view.months.map((month) => (
        <section class="corrected">
          <h2>{month.heading}</h2>
          {month.corrections.map((correction) => (
            <Corrected correction={correction} />
          ))}
        </section>
      ))}
      {view.paging !== undefined && <Paging paging={view.paging} words={words} />}
    </Shell>
  );
}

/** One correction: its headline leads to the notice on the article's own page. */
function Corrected({ correction }: { correction: ListedCorrection }) {
  const { language, direction } = correction;
  return (
    <article>
      <p class="kicker">
        <strong>{correction.label}</strong> <Time time={correction.date} />
      </p>
      <h3 lang={language} dir={direction}>
        <a href={correction.article.href}>{correction.article.text}</a>
      </h3>
      <p lang={language} dir={direction}>
        {correction.text}
      </p>
    </article>
  );
}
