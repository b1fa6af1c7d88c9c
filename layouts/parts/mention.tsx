/** @jsxImportSource preact */
import type { MentionView } from "../../src/render/views.ts";
import { Time } from "./time.tsx";

/** Another article in a line: its headline, what kind of piece it is, the day, and why it stands there. */
export function Mention({ mention }: { mention: MentionView }) {
  return (
    <>
      {mention.notice !== undefined && (
        <>
          <strong class="notice">{mention.notice}</strong>{" "}
        </>
      )}
      <a href={mention.href} lang={mention.language} dir={mention.direction}>
        {mention.text}
      </a>{" "}
      <span class="when">
        {mention.label !== undefined && (
          <>
            <strong>{mention.label}</strong>{" "}
          </>
        )}
        <Time time={mention.published} />
      </span>
      {mention.because !== undefined && (
        <a class="because" href={mention.because.href}>
          {mention.because.text}
        </a>
      )}
    </>
  );
}
