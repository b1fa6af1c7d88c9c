/** @jsxImportSource preact */
import type { ArticleView, StoryPlaceView } from "../../src/render/views.ts";
import { foreign } from "./foreign.ts";
import { Mention } from "./mention.tsx";

/** The line over a headline that names the running story and which part of it this is. */
export function StoryLine({ place }: { place: StoryPlaceView }) {
  return (
    <p class="story-line">
      <a href={place.story.href} lang={place.story.language} dir={place.story.direction}>
        {place.story.text}
      </a>{" "}
      <span>{place.partText}</span>
    </p>
  );
}

/**
 * What came before in the running story, and the ways to the next part and to the whole. Reader modes leave
 * out an aside, unless it stands directly beside the text.
 */
export function StorySoFar({ place, view }: { place: StoryPlaceView; view: ArticleView }) {
  const { words } = view.site;
  const { after, soFar } = place;
  return (
    <div class="story-so-far">
      <aside {...foreign(view.site, view.head)}>
        <h2>{words.story.soFar}</h2>
        {place.description !== undefined && <p>{place.description}</p>}
        {soFar.length > 0 && (
          <ol>
            {soFar.map((part) => (
              <li>
                <Mention mention={part} />
              </li>
            ))}
          </ol>
        )}
        <nav aria-label={place.story.text}>
          {after !== undefined && (
            <a href={after.href}>
              <span>{words.story.nextPart}</span> {after.text}
            </a>
          )}
          <a href={place.story.href}>
            <span>{words.story.whole}</span> {place.story.text}
          </a>
        </nav>
      </aside>
    </div>
  );
}
