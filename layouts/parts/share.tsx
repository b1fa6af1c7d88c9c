/** @jsxImportSource preact */
import type { ShareView } from "../../src/render/article-views.ts";
import type { Words } from "../../src/render/words.ts";

/** What helps to pass a story on, without anybody’s script. One click into an address or a citation takes hold of all of it. */
export function Share({ share, words }: { share: ShareView; words: Words }) {
  return (
    <details class="share">
      <summary>{words.share.heading}</summary>
      <p>
        <a href={share.mail}>{words.share.mail}</a>
      </p>
      {share.republish !== undefined && (
        <p>
          <a href={share.republish.href}>{share.republish.text}</a>
        </p>
      )}
      <dl>
        <dt>{words.share.address}</dt>
        <dd dir="ltr">{share.address}</dd>
        <dt>{words.share.citation}</dt>
        <dd>{share.citation}</dd>
      </dl>
    </details>
  );
}
