/** @jsxImportSource preact */
import type { FrontView } from "../src/render/views.ts";
import { Card } from "./parts/card.tsx";
import { Shell } from "./parts/shell.tsx";
import { TagGroup } from "./parts/tags.tsx";

/** How many of the second stories stand in pairs, by the rest when they are counted in threes: no row has a hole. */
const PAIRED: readonly number[] = [0, 4, 2];

/** The front page. Its `h1` is the name of the paper, in the masthead; the lead and its seconds come right below. */
export function FrontPage({ view }: { view: FrontView }) {
  const { words, description } = view.site;
  const paired = PAIRED[view.secondary.length % 3] ?? 0;
  return (
    <Shell view={view}>
      <div class="front">
        <div>
          {view.lead === undefined ? (
            <p class="standfirst">{description}</p>
          ) : (
            <Card card={view.lead} heading="h2" place="lead" />
          )}
          {view.secondary.length > 0 && (
            <div class="columns">
              {view.secondary.map((card, index) => (
                <Card card={card} heading="h2" place={index < paired ? "row" : "column"} />
              ))}
            </div>
          )}
        </div>
        {view.rail.length > 0 && (
          <div class="rail">
            {view.rail.map((group) => (
              <TagGroup group={group} heading="h2" />
            ))}
          </div>
        )}
        {view.more.length > 0 && (
          <section class="more">
            <h2>{words.moreNews}</h2>
            <div class="rows">
              {view.more.map((card) => (
                <Card card={card} heading="h3" place="row" />
              ))}
            </div>
            <p class="onward">
              <a href={view.latest}>{words.latest}</a>
            </p>
          </section>
        )}
      </div>
    </Shell>
  );
}
