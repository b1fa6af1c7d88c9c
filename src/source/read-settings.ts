import { usualFace } from "../model/face/face.ts";
import { articleFields } from "../model/front-matter.ts";
import { isLanguageTag } from "../model/language.ts";
import { isTimeZone } from "../model/moment.ts";
import { compareProblems, type Place, type Problem } from "../model/problem.ts";
import { completeSettings, type Settings, settingsFields } from "../model/settings.ts";
import { settingsPath } from "../model/settings-path.ts";
import { isSlug } from "../model/slug.ts";
import { checkFields } from "./check-fields.ts";
import { decodeText } from "./decode-text.ts";
import { putAddressesRight } from "./field-addresses.ts";
import { type ReadFields, settingsReference } from "./field-source.ts";
import { faintColours, palettesWritten, wrongColours } from "./wrong-colours.ts";
import { wrongEmbedHosts } from "./wrong-embed-hosts.ts";
import { wrongForms } from "./wrong-forms.ts";
import { wrongLinks } from "./wrong-links.ts";
import { wrongMachineSettings } from "./wrong-machine-settings.ts";
import { wrongTags } from "./wrong-tags.ts";
import { isProblems, yamlFields } from "./yaml-fields.ts";

export interface SettingsRead {
  /** Absent when nothing can be built from what the file says. */
  readonly settings?: Settings;
  readonly problems: readonly Problem[];
}

/** Folders and addresses that the site itself uses; a taxonomy cannot have these names. */
const reserved = [
  ...Object.keys(articleFields.shape),
  // Names that every object of the program has already.
  "constructor",
  "articles",
  "pages",
  "media",
  "assets",
  "authors",
  "stories",
  "latest",
  "feeds",
  "search",
  "archive",
  "corrections",
  "words",
  "fonts",
  // What the address of a search, and the engine behind it, say beside the names of taxonomies.
  ...["q", "year", "any", "all", "none", "not"],
];

/** Reads `content/site.yaml`; `url` replaces the address in it. Problems come in the order of their lines. */
export function readSettings(bytes: Buffer, url?: string): SettingsRead {
  const read = readInAnyOrder(bytes, url);
  return { ...read, problems: [...read.problems].sort(compareProblems) };
}

function readInAnyOrder(bytes: Buffer, url: string | undefined): SettingsRead {
  const file = settingsPath;
  const text = decodeText(bytes, file);
  if (typeof text !== "string") return { problems: [text] };
  const fields = yamlFields(text, file, settingsReference);
  if (isProblems(fields)) return { problems: fields };
  const { read, problems: ofAddresses } = putAddressesRight(fields);
  const { data, problems: ofFields } = checkFields(settingsFields, read);
  const problems = [...ofAddresses, ...ofFields];
  if (data === undefined) return { problems: [...problems, ...wrongElsewhere(read)] };
  const settings = {
    ...completeSettings(data, url),
    face: { ...usualFace, ...palettesWritten(data.colours) },
  };
  const wrong = wrongSettings(settings, read.placeOf);
  if (wrong.length > 0) return { problems: [...problems, ...wrong] };
  return { settings, problems: [...problems, ...faint(settings, read.placeOf)] };
}

/** What is wrong with the settings that could be read, where others could not: all mistakes are told at once. */
function wrongElsewhere({ fields, placeOf }: ReadFields): Problem[] {
  const readable = Object.entries(settingsFields.shape).filter(
    ([key, schema]) => Object.hasOwn(fields, key) && schema.safeParse(fields[key]).success,
  );
  const kept = Object.fromEntries(readable.map(([key]) => [key, fields[key]]));
  const { success, data } = settingsFields.safeParse({ title: "-", url: "https://example.org/", ...kept });
  return success ? wrongSettings(completeSettings(data), placeOf) : [];
}

/** Colours in which readers can hardly read. */
function faint({ colours }: Settings, placeOf: (path: readonly PropertyKey[]) => Place): Problem[] {
  return faintColours(colours).map(({ field, message, hint }) => ({
    ...placeOf(field),
    code: "colour-contrast",
    severity: "warning",
    message,
    hint,
  }));
}

/** What the machine’s knowledge of time zones and languages, and the site’s own addresses, rule out. */
function wrongSettings(settings: Settings, placeOf: (path: readonly PropertyKey[]) => Place): Problem[] {
  const wrong = (field: readonly PropertyKey[], message: string, hint: string): Problem => ({
    ...placeOf(field),
    code: "field-wrong",
    severity: "error",
    message,
    hint,
  });
  const problems: Problem[] = [];
  if (!isTimeZone(settings.timeZone)) {
    problems.push(
      wrong(
        ["timeZone"],
        `“${settings.timeZone}” is not a time zone.`,
        "Write it like `Europe/Paris` or `America/New_York`.",
      ),
    );
  }
  if (!isLanguageTag(settings.language)) {
    problems.push(
      wrong(
        ["language"],
        `“${settings.language}” is not a language tag.`,
        "Write it like `en`, `en-GB` or `uk`.",
      ),
    );
  }
  settings.taxonomies.forEach((id, index) => {
    if (
      isSlug(id) &&
      !reserved.includes(id) &&
      settings.taxonomies.indexOf(id) === index &&
      !/^\d+$/.test(id)
    )
      return;
    problems.push(
      wrong(
        ["taxonomies", index],
        `“${id}” cannot be the name of a taxonomy.`,
        "Use a word in lower-case letters that is not used otherwise, such as `organisations`.",
      ),
    );
  });
  const { section, taxonomies } = settings;
  if (section !== undefined && !taxonomies.includes(section)) {
    problems.push(
      wrong(
        ["section"],
        `“${section}” is none of the taxonomies.`,
        `Write one of them: ${taxonomies.map((id) => `\`${id}\``).join(", ")}.`,
      ),
    );
  }
  const others = [
    ...wrongMachineSettings(settings),
    ...wrongEmbedHosts(settings),
    ...wrongLinks(settings),
    ...wrongColours(settings.colours),
    ...wrongForms(settings.forms),
    ...wrongTags(
      settings.languages,
      settings.language,
      ["languages"],
      "`title`, `description` and `menu` of the settings",
    ),
  ];
  for (const { field, message, hint } of others) problems.push(wrong(field, message, hint));
  return problems;
}
