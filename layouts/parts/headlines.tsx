/** @jsxImportSource preact */
import type { BlockProps } from "./block-props.tsx";
import { cardClass } from "./card.tsx";
import { Kicker } from "./kicker.tsx";
import { Lines } from "./lines.tsx";
import { Time } from "./time.tsx";

/** Headlines alone: a page that is all pictures has no rest in it. */
export function Headlines({ cards, heading: Heading }: BlockProps) {
  return (
    <Lines cards={cards} most={3} class="headlines">
      {(card) => (
        <article class={cardClass(card)}>
          <Kicker label={card.label} link={undefined} notice={card.notice} running={card.isRunning} />
          <Heading lang={card.language} dir={card.direction}>
            <a href={card.href}>{card.headline}</a>
          </Heading>
          <Time time={card.published} />
        </article>
      )}
    </Lines>
  );
}
