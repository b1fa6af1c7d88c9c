import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMentions } from "../../../src/names/mentions/find-mentions.ts";
import { foldWord, hashOf, hashOfPart } from "../../../src/names/mentions/letters.ts";
import { NameTable } from "../../../src/names/mentions/name-table.ts";
import type { RecordedName } from "../../../src/names/mentions/recorded-names.ts";

/** A table that dismisses no word by its hash: every word is looked at. */
class SlowTable extends NameTable {
  override mayBegin(): boolean {
    return true;
  }
}

const taxonomies = ["people", "places", "topics", "organisations"];
const words =
  "Emmanuel Macron Paris Hilton the The of Élysée élyse\u0301e Palace New York US us U.S. C++ C# climate Change la La Hague " +
  "von der Leyen Київ київ 北京 大学 カタカナ 007 a_b _x Straße ﬁn İstanbul O’Brien l’Ukraine Mr. March Al-Jazeera so\u00adft 한국";
const word = fc.constantFrom(...words.split(" "));
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" "));
const recorded = fc.array(
  fc.record({ group: fc.constantFrom(...taxonomies), id: fc.constantFrom("a", "b", "c"), spelling: name }),
  { maxLength: 8 },
);
const own = fc.dictionary(fc.constantFrom(...taxonomies), fc.array(name, { maxLength: 2 }));
const gap = fc.constantFrom(
  ..." | | | |-|, |. |’s |<em>|</em>|<p>|</p>|<h2>|</h2>|&nbsp;|“|”|<br>| — ".split("|"),
);

describe("the search for names", () => {
  it("dismisses no word that begins one, in whatever article", () => {
    const articles = fc.array(
      fc.tuple(own, fc.array(fc.tuple(fc.oneof(word, name), gap), { maxLength: 20 })),
    );
    fc.assert(
      fc.property(recorded, articles, (names: readonly RecordedName[], texts) => {
        const [table, slow] = [new NameTable(names), new SlowTable(names)];
        for (const [tags, pieces] of texts) {
          const html = pieces.flat().join("");
          table.begin(tags, taxonomies);
          slow.begin(tags, taxonomies);
          expect(findMentions(html, table)).toEqual(findMentions(html, slow));
        }
      }),
      { numRuns: 400 },
    );
  });

  it("finds the names of one article after those of hundreds of others", () => {
    const table = new NameTable([]);
    for (let number = 0; number < 600; number += 1) {
      const spelling = `Person${number % 7} Surname${number % 300}`;
      table.begin({ people: [spelling] }, taxonomies);
      const html = `<p>They met ${spelling}, and Person1 Surname1 too.</p>`;
      expect(findMentions(html, table)[1]).toBe("<p>They met ".length);
    }
  });

  it("finds none in what is left of another program’s markup, and goes on behind it", () => {
    const table = new NameTable([]);
    table.begin({ people: ["Ana Brown"] }, taxonomies);
    const html =
      '<p><span translate="no">{{&lt; button text=&quot;Ana Brown&quot; &gt;}}</span> said Ana Brown.</p>';
    expect(findMentions(html, table)[1]).toBe(html.lastIndexOf("Ana Brown"));
  });

  it("makes the same hash on the way as of the folded word", () => {
    fc.assert(
      fc.property(fc.oneof(word, fc.string({ unit: "grapheme" })), fc.string(), (one, before) => {
        const hash = hashOfPart(before + one, before.length, before.length + one.length);
        expect(hash).toBe(hashOf(foldWord(one)));
      }),
      // An ideograph for compatibility, of which the usual form is a pair of code units.
      { examples: [["\ufacf", ""]] },
    );
  });
});
