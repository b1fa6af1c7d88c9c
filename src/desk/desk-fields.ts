import { authorsGroup } from "../model/content.ts";
import type { Control, Controls, Way } from "./controls.ts";

/** A part of a configuration of Sveltia CMS, https://sveltiacms.app/en/docs/fields. */
export type DeskField = Readonly<Record<string, unknown>>;

/** What decides how fields are filled in beside their schema. */
export interface DeskFrame {
  /** IANA; Dateline reads a time without an offset in it, wherever the editor sits. */
  readonly timeZone: string;
  /** Whether the newsroom’s folder is at hand. */
  readonly isAtHome: boolean;
  /** How articles name those who wrote them. */
  readonly authorsBy: "name" | "id";
  /** The collection of each folder that names are picked from. */
  readonly pickedFrom: ReadonlyMap<string, string>;
}

/** The fields of a form, with the controls of Sveltia CMS. `required` names those that no file may lack. */
export function deskFields(
  controls: Controls<object>,
  required: readonly string[],
  frame: DeskFrame,
): DeskField[] {
  return Object.entries(controls as Readonly<Record<string, Control>>)
    .filter(([, { as, isAtHome = false }]) => as !== "left-alone" && (frame.isAtHome || !isAtHome))
    .map(([name, { label, hint, as, usual }]) => {
      const said = [hint, ...(as === "moment" ? [`In ${frame.timeZone}.`] : [])].filter(
        (one) => one !== undefined,
      );
      const common = {
        name,
        label,
        required: required.includes(name),
        ...(said.length === 0 ? {} : { hint: said.join(" ") }),
        ...(usual === undefined ? {} : { default: usual }),
      };
      return { ...common, ...widget(as, frame) };
    });
}

/** Fields that a group must have as soon as it is there at all. */
const requiredWithin: readonly string[] = ["src", "alt", "text"];

function widget(as: Way, frame: DeskFrame): object {
  if (typeof as === "object") {
    if ("choose" in as) return { widget: "select", options: [...as.choose] };
    if ("pick" in as) return picker(as, frame);
    if ("numbers" in as)
      return {
        widget: "list",
        field: {
          name: "share",
          label: "From 0 to 1",
          widget: "number",
          value_type: "float",
          min: 0,
          max: 1,
          step: 0.01,
        },
        max: as.numbers,
      };
    const fields = (of: Controls<object>): DeskField[] => deskFields(of, requiredWithin, frame);
    if ("group" in as) return { widget: "object", collapsed: "auto", fields: fields(as.group) };
    return { widget: "list", collapsed: true, summary: as.summary, fields: fields(as.list) };
  }
  switch (as) {
    case "line":
      return { widget: "string" };
    case "text":
      return { widget: "text" };
    case "flag":
      return { widget: "boolean" };
    case "lines":
      return { widget: "list" };
    case "number":
      return { widget: "number", value_type: "float", step: 0.0001 };
    case "picture":
      return { widget: "image" };
    case "by-language":
      return { widget: "keyvalue", key_label: "Language", value_label: "Text" };
    case "moment":
      // With a time zone of its own, it would make a time of every day that it is shown.
      return { widget: "datetime", format: "YYYY-MM-DDTHH:mm" };
    case "left-alone":
      return {};
  }
}

/** `aliases` as a whole is searched: the editor breaks where it is told to look at each of them. */
function picker(
  { pick, by, many }: { readonly pick: string; readonly by: "name" | "id"; readonly many: boolean },
  { pickedFrom, authorsBy }: DeskFrame,
): object {
  const way = pick === authorsGroup ? authorsBy : by;
  const collection = pickedFrom.get(pick);
  if (collection === undefined) return many ? { widget: "list" } : { widget: "string" };
  return {
    widget: "relation",
    collection,
    value_field: way === "name" ? "name" : "{{slug}}",
    display_fields: ["name"],
    search_fields: ["name", "aliases"],
    multiple: many,
  };
}
