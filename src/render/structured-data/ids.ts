import type { Settings } from "../../model/settings.ts";
import { urlOf } from "../links.ts";

/**
 * Names of things, for `@id`. A page and what it is about are two things: a person was born, her page was not. So a
 * thing is named by the address of its page with a fragment, and by the same name on every page that speaks of it.
 */
export function entityId(address: string, settings: Settings): string {
  return `${urlOf(address, settings)}#entity`;
}

/** The organisation that publishes the site. */
export function publisherId(settings: Settings): string {
  return `${settings.url}#publisher`;
}

/** The site itself. */
export function webSiteId(settings: Settings): string {
  return `${settings.url}#website`;
}
