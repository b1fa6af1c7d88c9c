import type { TaggedFacts } from "../facts.ts";
import type { RenderContext } from "../render-context.ts";
import { entity, entityType } from "./entity.ts";
import type { Entity } from "./named-thing.ts";

export interface Subjects {
  /** What the article is about before all else. */
  readonly about: Entity[];
  /** Whom and what else it speaks of. */
  readonly mentions: Entity[];
}

/**
 * The people, places and topics of an article. Editors name the most important first, so it is about every topic and
 * about the first of the people, of the places and of the organisations; the others it mentions.
 */
export function subjectsOf({ terms }: TaggedFacts, context: RenderContext): Subjects {
  const about: Entity[] = [];
  const mentions: Entity[] = [];
  context.frame.groups.forEach(({ id, kind }, index) => {
    if (kind !== "taxonomy") return;
    const isTopic = entityType(id) === "Thing";
    terms[index]?.forEach((term, place) => {
      (isTopic || place === 0 ? about : mentions).push(entity(term, context));
    });
  });
  return { about, mentions };
}
