import type { OwnTermFacts, TermFacts } from "../facts.ts";
import { urlOf } from "../links.ts";
import type { RenderContext } from "../render-context.ts";
import { elsewhere } from "./elsewhere.ts";
import { entityId } from "./ids.ts";
import type { Entity } from "./named-thing.ts";
import { withTextKept } from "./script-json.ts";
import { stated } from "./stated.ts";

type EntityType = Entity["@type"];

/** What the terms of a taxonomy are, by its id; those of any other are things. */
const entityTypes: Readonly<Record<string, EntityType>> = {
  people: "Person",
  places: "Place",
  organisations: "Organization",
  organizations: "Organization",
  companies: "Organization",
  institutions: "Organization",
  parties: "Organization",
};

export function entityType(group: string): EntityType {
  return (Object.hasOwn(entityTypes, group) ? entityTypes[group] : undefined) ?? "Thing";
}

/**
 * What a term stands for, as every page that speaks of it says: its name in all spellings, its page, and the same thing
 * elsewhere.
 */
export function entity(term: TermFacts | OwnTermFacts, context: RenderContext): Entity {
  return context.entities.of(term.address, () => withTextKept(makeEntity(term, context)));
}

function makeEntity(
  { group, name, address, entry }: TermFacts | OwnTermFacts,
  { frame }: RenderContext,
): Entity {
  const { settings } = frame;
  return {
    "@type": entityType(group),
    "@id": entityId(address, frame),
    name,
    url: urlOf(address, settings),
    ...stated({ alternateName: entry?.aliases, sameAs: elsewhere(entry?.sameAs) }),
  };
}
