import { authorsGroup, storiesGroup } from "../model/content.ts";
import type { Settings } from "../model/settings.ts";
import { articleControls } from "./article-controls.ts";
import type { Control, Controls } from "./controls.ts";
import { type DeskField, type DeskFrame, deskFields } from "./desk-fields.ts";
import { type FileList, type ForNew, fileListsOf } from "./file-lists.ts";
import { pageControls, recordControls } from "./record-controls.ts";

export interface DeskContent {
  readonly settings: Pick<Settings, "title" | "timeZone" | "taxonomies" | "url">;
  /** The Markdown files of the content, relative to the root, in order. */
  readonly files: readonly string[];
  /** How most articles name those who wrote them. */
  readonly authorsBy: "name" | "id";
  /** `2026`. */
  readonly year: string;
  /** Where the content is kept, https://sveltiacms.app/en/docs/backends. */
  readonly backend: DeskField;
  /** On the web, what is saved waits for a review, and there is no file of the newsroom’s folder to be merged with. */
  readonly isAtHome: boolean;
}

/** A list of files of one kind with the form to fill them in, https://sveltiacms.app/en/docs/collections. */
export type DeskCollection = DeskField & { readonly name: string };

/**
 * The configuration of Sveltia CMS for a newsroom, as plain data: every kind of content in a list of its own, with a control for each
 * field that the schema has.
 */
export function deskConfig(content: DeskContent): DeskField {
  const { settings, backend, isAtHome } = content;
  return {
    load_config_file: false,
    app_title: settings.title,
    site_url: settings.url,
    backend,
    ...(isAtHome ? {} : { publish_mode: "editorial_workflow" }),
    media_folder: "content/media",
    public_folder: "/media",
    media_libraries: {
      default: { config: { slugify_filename: true, max_file_size: 50_000_000 } },
      stock_assets: { providers: [] },
    },
    slug: { encoding: "unicode", timezone: "local", maxlength: 80 },
    output: { omit_empty_optional_fields: true, yaml: { quote: "none" } },
    show_preview_links: false,
    editor: { preview: false },
    collections: collections(content),
  };
}

function collections({ settings, files, year, isAtHome, authorsBy }: DeskContent): DeskCollection[] {
  const { taxonomies, timeZone } = settings;
  const groups = [...taxonomies, authorsGroup, storiesGroup];
  const lists = new Map(groups.map((group) => [group, fileListsOf(`content/${group}`, files, flat)]));
  const pickedFrom = new Map(groups.map((group) => [group, nameOf(group, 0)]));
  const frame: DeskFrame = { timeZone, isAtHome, authorsBy, pickedFrom };
  const articles = fileListsOf("content/articles", files, {
    path: "{{date | date('YYYY')}}/{{slug}}",
    part: year,
  });
  const body = { name: "body", label: "Text", widget: "markdown", required: false };
  return [
    ...listed("articles", "Articles", articles, {
      label_singular: "Article",
      icon: "newspaper",
      // Of the article, not of the moment in which it is saved.
      slug: "{{date | date('YYYY-MM-DD')}}-{{title}}",
      summary: "{{title}}",
      sortable_fields: { fields: ["date", "title"], default: { field: "date", direction: "Descending" } },
      view_filters: [
        { label: "Drafts", field: "draft", eq: true },
        { label: "Under embargo", field: "embargo", gt: "{{now}}" },
      ],
      fields: withText(deskFields(withTaxonomies(taxonomies), ["title", "date"], frame), body),
    }),
    ...groups.flatMap((group) =>
      listed(group, capitalised(group), lists.get(group) ?? [], {
        icon: icons[group] ?? "label",
        identifier_field: "name",
        slug: "{{name}}",
        summary: "{{name}}",
        sortable_fields: ["name"],
        fields: [...deskFields(controlsOf(group), ["name"], frame), body],
      }),
    ),
    ...listed("pages", "Pages", fileListsOf("content/pages", files, flat), {
      label_singular: "Page",
      icon: "article",
      summary: "{{title}}",
      sortable_fields: ["title"],
      fields: [...deskFields(pageControls, ["title"], frame), body],
    }),
  ];
}

/** The text stands where it is looked for, behind the standfirst, and not below all that is seldom filled in. */
function withText(fields: readonly DeskField[], text: DeskField): DeskField[] {
  return fields.flatMap((field) => (field.name === "description" ? [field, text] : [field]));
}

const flat: ForNew = { path: "{{slug}}", part: "" };
const icons: Readonly<Record<string, string>> = {
  people: "person",
  places: "location_on",
  topics: "sell",
  [authorsGroup]: "edit",
  [storiesGroup]: "timeline",
};

/** A collection for each list. Uploads go to the media folder, not beside the file. */
function listed(id: string, label: string, lists: readonly FileList[], common: DeskField): DeskCollection[] {
  return lists.map(({ folder, path, name, isForNew }, at) => ({
    name: nameOf(id, at),
    label: name === "" ? label : `${label}: ${name}`,
    folder,
    path,
    create: isForNew,
    format: "yaml-frontmatter",
    extension: "md",
    media_folder: "/content/media",
    public_folder: "/media",
    aliases_field: false,
    ...common,
  }));
}

function nameOf(id: string, at: number): string {
  return at === 0 ? id : `${id}-${at + 1}`;
}

/** Names of articles are picked behind those who wrote it. */
function withTaxonomies(taxonomies: readonly string[]): Controls<object> {
  const names = taxonomies.map((id): [string, Control] => [
    id,
    { label: capitalised(id), as: { pick: id, by: "name", many: true } },
  ]);
  return Object.fromEntries(
    Object.entries<Control>(articleControls).flatMap(([name, control]) =>
      name === "authors" ? [[name, control], ...names] : [[name, control]],
    ),
  );
}

/** What the records of a folder can say. */
function controlsOf(group: string): Controls<object> {
  const all = Object.entries<Control>(recordControls);
  return Object.fromEntries(all.filter(([, { of }]) => of === undefined || of.includes(group)));
}

function capitalised(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}
