import { z } from "zod";
import { names } from "../../src/model/fields.ts";
import { articleFields } from "../../src/model/front-matter.ts";
import { settingsFields } from "../../src/model/settings.ts";

/** The taxonomies of a newsroom whose settings name none. */
export const usualTaxonomies: readonly string[] = settingsFields.shape.taxonomies.parse(undefined);

const taxonomies = Object.fromEntries(
  usualTaxonomies.map((id) => [
    id,
    names().optional().describe(`The ${id} it is about: names, or ids of records in \`content/${id}/\`.`),
  ]),
);

const { title, date, updated, description, ...others } = articleFields.shape;

/** The fields of an article with the usual taxonomies, which stand where an editor looks for them: below the standfirst. */
export const articleSchema = z.object({ title, date, updated, description, ...taxonomies, ...others });
