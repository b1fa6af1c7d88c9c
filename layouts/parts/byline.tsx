/** @jsxImportSource preact */
import type { AiView } from "../../src/render/ai-view.ts";
import type { ArticleView, BylinePart } from "../../src/render/views.ts";
import { CORRECTIONS_ID } from "./corrections.tsx";
import { Time } from "./time.tsx";
import { Versions } from "./versions.tsx";

/** Who wrote it, when it was published and changed, and whether it was corrected. */
export function Byline({ view }: { view: ArticleView }) {
  const { words } = view.site;
  return (
    <div class="meta">
      {view.byline.length > 0 && <p class="byline">{view.byline.map(bylinePart)}</p>}
      {view.ai !== undefined && <MadeBy ai={view.ai} />}
      <p>
        {words.published}{" "}
        <a href={view.day}>
          <Time time={view.published} />
        </a>
      </p>
      {view.updated !== undefined && (
        <p>
          {words.updated} <Time time={view.updated} />
        </p>
      )}
      {view.readingTime !== undefined && <p>{view.readingTime}</p>}
      {view.age !== undefined && <p class="age">{view.age}</p>}
      <p class="printed">{view.head.canonical}</p>
      {view.versions.length > 0 && <Versions versions={view.versions} words={words} />}
      {view.corrections.length > 0 && (
        <p>
          <a href={`#${CORRECTIONS_ID}`}>{words.corrections}</a>
        </p>
      )}
    </div>
  );
}

/** That AI wrote it or helped to, what it did, and the newsroom’s policy. */
function MadeBy({ ai: { label, note, policy } }: { ai: AiView }) {
  return (
    <p class="made-by">
      <strong>{label}</strong>
      {note !== undefined && ` — ${note}`}
      {policy !== undefined && " "}
      {policy !== undefined && <a href={policy.href}>{policy.text}</a>}
    </p>
  );
}

function bylinePart({ text, href }: BylinePart) {
  return href === undefined ? (
    text
  ) : (
    <a href={href} rel="author">
      {text}
    </a>
  );
}
