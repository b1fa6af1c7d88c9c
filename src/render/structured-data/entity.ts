import type { OrganizationLeaf, PersonLeaf, PlaceLeaf, ThingLeaf } from "schema-dts";
import type { Term } from "../../edition/edition.ts";
import { urlOf } from "../links.ts";
import { Remembered } from "../remembered.ts";
import type { RenderContext } from "../render-context.ts";
import { elsewhere } from "./elsewhere.ts";
import { entityId } from "./ids.ts";
import { stated } from "./stated.ts";

export type Entity = PersonLeaf | PlaceLeaf | OrganizationLeaf | ThingLeaf;
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
 * elsewhere. The label of a term in `edition/` stands for all of this.
 */
export function entity(term: Term, context: RenderContext): Entity {
  return rememberedIn(context).of(term.address, () => makeEntity(term, context));
}

function makeEntity({ group, name, address, entry }: Term, { edition }: RenderContext): Entity {
  const { settings } = edition;
  return {
    "@type": entityType(group),
    "@id": entityId(address, settings),
    name,
    url: urlOf(address, settings),
    ...stated({ alternateName: entry?.aliases, sameAs: elsewhere(entry?.sameAs) }),
  };
}

/** A term stands in hundreds of articles. Threads are handed copies of it, so it is known by its address. */
const room = 10_000;
const remembered = new WeakMap<RenderContext, Remembered<string, Entity>>();

function rememberedIn(context: RenderContext): Remembered<string, Entity> {
  let entities = remembered.get(context);
  if (entities === undefined) {
    entities = new Remembered(room);
    remembered.set(context, entities);
  }
  return entities;
}
