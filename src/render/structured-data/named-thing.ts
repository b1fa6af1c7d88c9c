import type { OrganizationLeaf, PersonLeaf, PlaceLeaf, ThingLeaf } from "schema-dts";

/** What a person, a place, a topic or another term of a taxonomy is to schema.org. */
export type Entity = PersonLeaf | PlaceLeaf | OrganizationLeaf | ThingLeaf;

/** What an author is to schema.org. */
export type Writer = PersonLeaf | OrganizationLeaf;
