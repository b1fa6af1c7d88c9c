import type { Settings } from "../../model/settings.ts";
import { urlOf } from "../links.ts";
import type { Frame } from "../render-context.ts";

type Papers = Pick<Frame, "settings" | "paper">;

/**
 * Names of things, for `@id`. A page and what it is about are two things: a person was born, her page was not. So a
 * thing is named by the address of its page with a fragment, and by the same name on every page that speaks of it, in whatever
 * paper: by the address that it has, or would have, in that of the site’s own language.
 */
export function entityId(address: string, { settings, paper }: Papers): string {
  return `${urlOf(address.slice(paper.address.length - 1), settings)}#entity`;
}

/** The organisation that publishes the site. */
export function publisherId(settings: Settings): string {
  return `${settings.url}#publisher`;
}

/** The paper itself. */
export function webSiteId({ settings, paper }: Papers): string {
  return `${urlOf(paper.address, settings)}#website`;
}
