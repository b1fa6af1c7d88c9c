/** @jsxImportSource preact */
import type { LiveView, MomentView } from "../../src/render/article-views.ts";
import type { HeadView, SiteView } from "../../src/render/views.ts";
import { foreign } from "./foreign.ts";
import { Time } from "./time.tsx";

interface Props {
  readonly live: LiveView;
  readonly site: SiteView;
  readonly head: HeadView;
}

/** Whether a live article still goes on, and the way to what is new in it. */
export function LiveLine({ live: { isRunning, text, newest, refresh }, site, head }: Props) {
  return (
    <p class={isRunning ? "live-line on-air" : "live-line"} {...foreign(site, head)}>
      {text}
      {newest !== undefined && " "}
      {newest !== undefined && <Time time={newest} />}
      {refresh !== undefined && " "}
      {refresh !== undefined && <a href={refresh.href}>{refresh.text}</a>}
    </p>
  );
}

/** The updates of a live article as a list to choose from. */
export function Moments({ live: { moments, older, olderText }, site, head }: Props) {
  const label = site.words.live.updates;
  return (
    <nav class="moments" aria-label={label}>
      <h2 {...foreign(site, head)}>{label}</h2>
      <MomentList moments={moments} />
      {older.length > 0 && (
        <details>
          <summary {...foreign(site, head)}>{olderText}</summary>
          <MomentList moments={older} />
        </details>
      )}
    </nav>
  );
}

function MomentList({ moments }: { moments: readonly MomentView[] }) {
  return (
    <ol>
      {moments.map((moment) => (
        <li>
          <a href={moment.href}>
            <Time time={moment.time} /> {moment.text}
          </a>
        </li>
      ))}
    </ol>
  );
}
