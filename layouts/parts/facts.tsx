/** @jsxImportSource preact */
import type { TermView } from "../../src/render/views.ts";

/** Other names and what is known for certain; names in other scripts keep their own direction. */
export function Facts({ view }: { view: TermView }) {
  return (
    <dl class="facts">
      {view.facts.map((fact) => (
        <div>
          <dt>{fact.label}</dt>
          {fact.values.map((value) => (
            <dd>{value.href === undefined ? value.text : <a href={value.href}>{value.text}</a>}</dd>
          ))}
        </div>
      ))}
      {view.otherNames.length > 0 && (
        <div>
          <dt>{view.site.words.alsoKnownAs}</dt>
          {view.otherNames.map((name) => (
            <dd>
              <bdi>{name}</bdi>
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
