import { z } from "zod";
import { articleTypes } from "./article-types.ts";
import { authorsGroup, storiesGroup } from "./content.ts";
import { count, flag, moment, name, names, text } from "./fields.ts";

/** The layouts that a block of a front page may have; a newsroom’s own layouts may have more. */
export const blockLayouts = ["lead", "rows", "columns", "headlines"] as const;
export type BlockLayout = (typeof blockLayouts)[number];

export function isBlockLayout(name: string): name is BlockLayout {
  return blockLayouts.some((one) => one === name);
}

/** The layout of a block that names none. */
export const usualLayout: BlockLayout = "rows";

/** At most so many articles stand in a block: readers leave a longer page before its end. */
const mostArticles = 50;

/**
 * The fields by which a block names a term, each with the group of the term: `topic`, `topics`, `story` … What means something
 * else in a block names no term: of a taxonomy `shows` there is `shows`, and no `show`.
 */
export function termKeys(taxonomies: readonly string[]): ReadonlyMap<string, string> {
  const groups = [...taxonomies, authorsGroup, storiesGroup];
  const keys = new Map(groups.map((group) => [singularOf(group), group]));
  for (const group of groups) keys.set(group, group);
  for (const key of Object.keys({ ...sources, ...manner })) keys.delete(key);
  return keys;
}

/** What one of a group is called in a block, where its name follows the rules of English. */
function singularOf(group: string): string {
  if (group === "people") return "person";
  return group.endsWith("ies") ? `${group.slice(0, -3)}y` : group.replace(/s$/, "");
}

/** Fields that say what a block has, beside those that name a term. */
const sources = {
  type: z.enum(articleTypes).optional().describe("All articles of a kind: `opinion`, `live` …"),
  articles: names()
    .optional()
    .describe("These articles, in this order, whatever their age: addresses, or names of files."),
  latest: flag().optional().describe("`true` for the newest that stand in no other block."),
};

/** How a block shows what it has. */
const manner = {
  show: count(mostArticles)
    .optional()
    .describe("How many articles it has, at most; else what suits its layout."),
  as: text()
    .default(usualLayout)
    .describe("Its layout: `lead`, `rows`, `columns` or `headlines`, or one of your own layouts."),
  title: text().optional().describe("Its heading; else the name of what it is about."),
};

/** The fields of `content/front.yaml`; `keys` are those by which a block names a term, as `termKeys` gives them. */
export function frontFields(keys: ReadonlyMap<string, string>) {
  const terms = Object.fromEntries(
    [...keys].map(([key, group]) => [
      key,
      name().optional().describe(`Articles of one of ${group}: its name, or the id of its record.`),
    ]),
  );
  const block = z.object({ ...terms, ...sources, ...manner });
  return z.object({
    lead: name()
      .optional()
      .describe(
        "The article that leads: its address or the name of its file. Else the newest that is pinned, else the newest.",
      ),
    blocks: z
      .array(block as unknown as z.ZodObject<typeof sources & typeof manner>)
      .default([])
      .describe("What stands below it, in this order; without, the front page is made by itself."),
    banner: z
      .object({
        text: text().describe("What it says."),
        url: text().optional().describe("Where it leads: `/2025/12/03/polls/`, or a whole web address."),
        until: moment().optional().describe("Until when it stands there."),
      })
      .optional()
      .describe("A line above everything else, for what cannot wait."),
  });
}
export type FrontFields = z.output<ReturnType<typeof frontFields>>;
