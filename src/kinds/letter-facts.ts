import type { Edition } from "../edition/edition.ts";
import type { AmongPapers } from "../pages/among-papers.ts";
import type { LetterPicks } from "../pages/letter-picks.ts";
import type { LetterFacts } from "../render/views/letter.ts";
import { tellPapers } from "./among-papers.ts";
import { correctionFacts, linkFacts } from "./plain-facts.ts";
import { SharedFacts } from "./shared-facts.ts";

/** What a letter is made of: plain data, as of a page. */
export function letterFacts({ about, articles, corrections }: LetterPicks, edition: Edition): LetterFacts {
  const shared = new SharedFacts(edition);
  return {
    // A letter is read on another day, too: only in one of a day the day is known.
    articles: shared.cards(articles, "day" in about ? "day" : "none"),
    corrections: corrections.map(correctionFacts),
    about:
      "day" in about ? about : { term: linkFacts(about.term), description: about.term.entry?.description },
  };
}

/** What all that is made of a paper knows of it and of the others. */
export function placeOfPaper({ paper }: LetterPicks, edition: Edition): AmongPapers | undefined {
  const [page] = tellPapers([{ paper, address: paper.address, subject: { kind: "front" } }], edition);
  return page?.among;
}
