import type { Problem } from "../model/problem.ts";
import { FieldSource, type ReadFields } from "./field-source.ts";
import { isFaults, yamlProblem } from "./front-matter.ts";
import { TextPlaces } from "./position.ts";
import { isRecord } from "./raw-values.ts";
import { readYaml } from "./yaml-document.ts";

/**
 * The fields of a file that is YAML as a whole, such as `content/site.yaml`; none where it is empty or no group of fields.
 * Gives the problems instead where it cannot be read. `reference` is where the fields are explained, as editors are told.
 */
export function yamlFields(text: string, file: string, reference: string): ReadFields | readonly Problem[] {
  const yaml = readYaml(text);
  const places = new TextPlaces(text, file);
  if (isFaults(yaml)) return yaml.map((fault) => yamlProblem(fault, places.at(fault.offset), reference));
  return {
    fields: isRecord(yaml.value) ? yaml.value : {},
    source: new FieldSource(text, places, yaml, 0, reference),
    placeOf: (path) => places.at(yaml.offsetOf(path)),
    placeOfKey: (key) => places.at(yaml.offsetOfKey(key)),
  };
}

export function isProblems(read: ReadFields | readonly Problem[]): read is readonly Problem[] {
  return Array.isArray(read);
}
