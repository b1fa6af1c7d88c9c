/** @jsxImportSource preact */
import type { TimelineArticle, TimelineDay, TimelineEvent } from "../../src/render/overview-views.ts";
import type { Words } from "../../src/render/words.ts";
import { Kicker } from "./kicker.tsx";
import { Time } from "./time.tsx";

/** What was written and what happened, day by day, newest first. */
export function Timeline({ days, words }: { days: readonly TimelineDay[]; words: Words }) {
  return (
    <div class="timeline">
      {days.map(({ day, entries }) => (
        <section>
          <h3>
            <Time time={day} />
          </h3>
          <ol>
            {entries.map((entry) =>
              entry.kind === "article" ? <Article entry={entry} /> : <Event entry={entry} words={words} />,
            )}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Article({ entry: { card, time } }: { entry: TimelineArticle }) {
  return (
    <li class={card.type === "sponsored" ? "sponsored" : undefined}>
      {time !== undefined && <Time time={time} />}
      <Kicker label={card.label} link={undefined} notice={card.notice} />
      <h4 lang={card.language} dir={card.direction}>
        <a href={card.href}>{card.headline}</a>
      </h4>
      {card.standfirst !== "" && (
        <p lang={card.language} dir={card.direction}>
          {card.standfirst}
        </p>
      )}
    </li>
  );
}

function Event({ entry, words }: { entry: TimelineEvent; words: Words }) {
  const { time, text, href, source } = entry;
  return (
    <li class="event">
      {time !== undefined && <Time time={time} />}
      <p class="kicker">
        <strong>{words.story.event}</strong>
      </p>
      <p>
        {href !== undefined && source === undefined ? <a href={href}>{text}</a> : text}
        {source !== undefined && (
          <>
            {" "}
            <span class="credit">{href === undefined ? source : <a href={href}>{source}</a>}</span>
          </>
        )}
      </p>
    </li>
  );
}
