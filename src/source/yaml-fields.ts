import type { Place, Problem } from "../model/problem.ts";
import { FieldSource, type ReadFields } from "./field-source.ts";
import { isFaults, yamlProblem } from "./front-matter.ts";
import { TextPlaces } from "./position.ts";
import { isEmpty, isRecord } from "./raw-values.ts";
import { readYaml } from "./yaml-document.ts";

/**
 * The fields of a file that is YAML as a whole, such as `content/site.yaml`; none where it is empty or no group of fields.
 * Gives the problems instead where it cannot be read. `reference` is where the fields are explained, as editors are told.
 */
export function yamlFields(text: string, file: string, reference: string): ReadFields | readonly Problem[] {
  const yaml = readYaml(text);
  const places = new TextPlaces(text, file);
  if (isFaults(yaml)) return yaml.map((fault) => yamlProblem(fault, places.at(fault.offset), reference));
  const { value } = yaml;
  if (!isRecord(value) && !isEmpty(value)) return [noFields(places.at(yaml.offsetOf([])), reference)];
  return {
    fields: isRecord(value) ? value : {},
    source: new FieldSource(text, places, yaml, 0, reference),
    placeOf: (path) => places.at(yaml.offsetOf(path)),
    placeOfKey: (path) => places.at(yaml.offsetOfKey(path)),
  };
}

function noFields(place: Place, reference: string): Problem {
  return {
    ...place,
    code: "field-wrong",
    severity: "error",
    message: "This file is to hold fields, and it holds something else.",
    hint: `Begin each line with the name of a field and a colon; ${reference} shows them.`,
  };
}

export function isProblems(read: ReadFields | readonly Problem[]): read is readonly Problem[] {
  return Array.isArray(read);
}
