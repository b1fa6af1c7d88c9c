/** @jsxImportSource preact */
import type { Link, TagGroupView } from "../../src/render/views.ts";
import type { Words } from "../../src/render/words.ts";

/** The people, places and topics of a story. */
export function Tags({ groups, words }: { groups: readonly TagGroupView[]; words: Words }) {
  return (
    <section class="tags">
      <h2>{words.inThisArticle}</h2>
      {groups.map((group) => (
        <TagGroup group={group} heading="h3" words={words} />
      ))}
    </section>
  );
}

/** With more names, the others are folded: on a phone, a long list would be longer than the story. */
const MOST = 8;

interface GroupProps {
  readonly group: TagGroupView;
  readonly heading: "h2" | "h3";
  readonly words: Words;
}

/** Terms of one taxonomy under its name, which leads to the index. */
export function TagGroup({ group, heading: Heading, words }: GroupProps) {
  const folded = group.terms.slice(MOST);
  return (
    <div class="group">
      <Heading>
        <a href={group.href} lang={group.language} dir={group.direction}>
          {group.label}
        </a>
      </Heading>
      <div>
        <Terms terms={group.terms.slice(0, MOST)} />
        {folded.length > 0 && (
          <details>
            <summary>{words.moreNames(folded.length)}</summary>
            <Terms terms={folded} />
          </details>
        )}
      </div>
    </div>
  );
}

function Terms({ terms }: { terms: readonly Link[] }) {
  return (
    <ul>
      {terms.map((term) => (
        <li>
          <a href={term.href} lang={term.language} dir={term.direction}>
            {term.text}
          </a>
        </li>
      ))}
    </ul>
  );
}
