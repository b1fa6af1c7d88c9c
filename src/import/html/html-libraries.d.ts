/** What is used of two libraries whose own types want those of a browser. */
declare module "turndown" {
  import type { DomElement } from "./dom.ts";

  export interface Rule {
    filter: string | readonly string[] | ((node: DomElement) => boolean);
    replacement(content: string, node: DomElement): string;
  }
  export default class TurndownService {
    constructor(options: Readonly<Record<string, unknown>>);
    addRule(name: string, rule: Rule): this;
    use(plugins: unknown): this;
    remove(filter: readonly string[]): this;
    escape(text: string): string;
    turndown(html: string): string;
  }
}

declare module "@joplin/turndown-plugin-gfm" {
  export const tables: unknown;
  export const taskListItems: unknown;
}
