import type { Edition } from "../edition/edition.ts";
import type { Complaint } from "../model/complaint.ts";
import { storiesGroup } from "../model/content.ts";
import { nearestName } from "../model/nearest.ts";

/** Articles name their story by the id of its record, and a story without a record would be a slip of the finger. */
export function* recordReferences({ papers }: Edition): Iterable<Complaint> {
  const stories = papers.flatMap(({ groups }) => groups.find(({ id }) => id === storiesGroup)?.terms ?? []);
  const known = new Set(stories.flatMap(({ entry }) => (entry === undefined ? [] : [entry.id, entry.name])));
  for (const story of stories) {
    if (story.entry !== undefined) continue;
    const near = nearestName(story.name, [...known]);
    for (const { row } of story.articles) {
      yield {
        code: "reference-unknown",
        at: { file: row.path, field: ["story"] },
        message: `There is no story “${story.name}” in content/stories/.`,
        hint:
          near === undefined
            ? `Write content/stories/${story.slug}.md, or correct the name.`
            : `Did you mean “${near}”?`,
      };
    }
  }
}
