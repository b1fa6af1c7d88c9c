/** @jsxImportSource preact */
import type { TagGroupView } from "../../src/render/views.ts";
import type { Words } from "../../src/render/words.ts";

/** The people, places and topics of a story. */
export function Tags({ groups, words }: { groups: readonly TagGroupView[]; words: Words }) {
  return (
    <section class="tags">
      <h2>{words.inThisArticle}</h2>
      {groups.map((group) => (
        <TagGroup group={group} heading="h3" />
      ))}
    </section>
  );
}

/** Terms of one taxonomy under its name, which leads to the index. */
export function TagGroup({ group, heading: Heading }: { group: TagGroupView; heading: "h2" | "h3" }) {
  return (
    <div class="group">
      <Heading>
        <a href={group.href} lang={group.language} dir={group.direction}>
          {group.label}
        </a>
      </Heading>
      <ul>
        {group.terms.map((term) => (
          <li>
            <a href={term.href} lang={term.language} dir={term.direction}>
              {term.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
