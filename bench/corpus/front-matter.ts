/** Values that the front matter of a corpus holds. */
export type FieldValue =
  | string
  | number
  | Readonly<Record<string, string>>
  | readonly (string | Readonly<Record<string, string>>)[];

/** Letters, and single spaces, apostrophes, points and hyphens between them: safe in YAML without quotes. */
const PLAIN = /^\p{L}[\p{L}\p{M}]*(?:(?: |’|-|\. )\p{L}[\p{L}\p{M}]*)*$/u;
const WORDS_YAML_CHANGES = /^(?:null|true|false|yes|no|on|off|y|n)$/i;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/;

/** Writes fields as YAML between two lines of `---`, with a line break at the end. */
export function frontMatter(fields: Readonly<Record<string, FieldValue>>): string {
  return `---\n${yamlFields(fields)}---\n`;
}

/** Writes fields as block YAML, the way editors type it. */
export function yamlFields(fields: Readonly<Record<string, FieldValue>>): string {
  let text = "";
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === "string") text += `${name}: ${scalar(value)}\n`;
    else if (typeof value === "number") text += `${name}: ${value}\n`;
    else if (isList(value)) text += `${name}:\n${value.map(item).join("")}`;
    else text += `${name}:\n${yamlFields(value).replaceAll(/^(?=.)/gm, "  ")}`;
  }
  return text;
}

function item(entry: string | Readonly<Record<string, string>>): string {
  if (typeof entry === "string") return `  - ${scalar(entry)}\n`;
  return `  - ${yamlFields(entry).replaceAll(/\n(?=.)/g, "\n    ")}`;
}

function scalar(value: string): string {
  if (TIME.test(value)) return value;
  return PLAIN.test(value) && !WORDS_YAML_CHANGES.test(value) ? value : JSON.stringify(value);
}

const isList = (value: FieldValue): value is readonly (string | Readonly<Record<string, string>>)[] =>
  Array.isArray(value);
