import { PlainScalar } from "../model/fields.ts";
import { type FrontFields, frontFields, termKeys } from "../model/front.ts";
import type { BlockSource, FrontBlock, FrontFile } from "../model/front-file.ts";
import { isLanguageTag, isSameLanguage, usualTag } from "../model/language.ts";
import type { Moment } from "../model/moment.ts";
import type { Problem } from "../model/problem.ts";
import { fieldAddress, siteAddresses } from "../model/site-address.ts";
import { checkFields } from "./check-fields.ts";
import { frontReference, type ReadFields } from "./field-source.ts";
import { isEmpty, isRecord } from "./raw-values.ts";
import { given } from "./read-article.ts";
import type { ReadFile, ReadSettings } from "./read-file.ts";
import { readMoment } from "./read-moment.ts";
import { typesetText } from "./typography/typeset-text.ts";
import { type Typography, typographyOf } from "./typography/typography.ts";
import { wrongLink } from "./wrong-links.ts";
import { noLanguage } from "./wrong-tags.ts";
import { isProblems, yamlFields } from "./yaml-fields.ts";

/** Creates the reader of `content/front.yaml`, and of `content/front.fr.yaml` for the paper in a further language. */
export function frontReader(settings: ReadSettings) {
  const terms = termKeys(settings.taxonomies);
  const schema = frontFields(terms);
  const within = siteAddresses(settings);
  return (path: string, digest: string, text: string): ReadFile => {
    const tag = /^front\.([^.]+)\.yaml$/.exec(path.slice(path.lastIndexOf("/") + 1))?.[1];
    if (tag !== undefined && !isLanguageTag(tag))
      return { problems: [{ ...start(path), code: "field-wrong", severity: "error", ...noLanguage(tag) }] };
    const read = yamlFields(text, path, frontReference);
    if (isProblems(read)) return { problems: read };
    const { data, problems: ofFields } = checkFields(schema, read);
    const problems = [...ofFields, ...wrongBlocks(read, terms)];
    const banner = bannerOf(read, settings, problems);
    if (data === undefined || problems.some(({ severity }) => severity === "error")) return { problems };
    const typography = typographyOf(tag ?? settings.language);
    const blocks = data.blocks.flatMap((block): FrontBlock[] => {
      const [of] = sourcesOf(block, terms);
      const { show, as, title } = block;
      return of === undefined ? [] : [{ of, as, ...given({ show, title: set(title, typography) }) }];
    });
    const file = banner.url === undefined ? undefined : fieldAddress(banner.url, settings, within);
    const media = file?.startsWith("/media/") ? [file.replace(/#.*$/s, "")] : undefined;
    const isOther = tag !== undefined && !isSameLanguage(tag, settings.language);
    const row: FrontFile = {
      ...{ kind: "front", path, digest, blocks },
      ...given({ language: isOther ? usualTag(tag) : undefined, lead: data.lead, media, linkedMedia: media }),
      ...(data.banner && { banner: { text: set(data.banner.text, typography), ...given(banner) } }),
    };
    return { row, problems };
  };
}

type Terms = ReadonlyMap<string, string>;

/** Blocks that do not say what they have, or say it twice; whatever else is wrong with the file. */
function wrongBlocks({ fields, placeOf }: ReadFields, terms: Terms): Problem[] {
  const blocks = Array.isArray(fields.blocks) ? fields.blocks : [];
  return blocks.flatMap((block: unknown, index): Problem[] => {
    if (!isRecord(block)) return [];
    const keys = Object.keys(block).filter(
      (key) => (terms.has(key) || sourceKeys.includes(key)) && !isEmpty(block[key]) && !isFalse(block[key]),
    );
    const at = { ...placeOf(["blocks", index]), severity: "error" } as const;
    if (keys.length === 0)
      return [
        {
          ...at,
          code: "field-missing",
          message: "This block does not say which articles it has.",
          hint: "Add one of `topic`, `person`, `place`, `story`, `type`, `articles` and `latest`, such as `latest: true`.",
        },
      ];
    if (keys.length === 1) return [];
    return [
      {
        ...at,
        code: "field-wrong",
        message: `A block has articles of one thing, and this one names \`${keys[0]}\` and \`${keys[1]}\`.`,
        hint: "Take one of them out, or make two blocks of it.",
      },
    ];
  });
}

const sourceKeys = ["type", "articles", "latest"];

function isFalse(value: unknown): boolean {
  return value instanceof PlainScalar && value.value === false;
}

function sourcesOf(block: FrontFields["blocks"][number], terms: Terms): BlockSource[] {
  const { type, articles, latest } = block;
  const named = block as Readonly<Record<string, unknown>>;
  const found: BlockSource[] = [];
  for (const [key, group] of terms) {
    const name = named[key];
    if (typeof name === "string") found.push({ from: "term", key, group, name });
  }
  if (type !== undefined) found.push({ from: "type", key: "type", type });
  if (articles !== undefined && articles.length > 0)
    found.push({ from: "articles", key: "articles", names: articles });
  if (latest === true) found.push({ from: "latest", key: "latest" });
  return found;
}

/** Where a banner leads and until when it stands, whatever else is wrong with the file. */
function bannerOf(
  read: ReadFields,
  { timeZone }: ReadSettings,
  problems: Problem[],
): { readonly url?: string | undefined; readonly until?: Moment | undefined } {
  const { url, until } = isRecord(read.fields.banner) ? read.fields.banner : {};
  const address = typed(url);
  const wrong = address === undefined ? undefined : wrongLink(address);
  if (wrong !== undefined)
    problems.push({ ...read.placeOf(["banner", "url"]), code: "field-wrong", severity: "error", ...wrong });
  const end = typed(until);
  return {
    url: address,
    until: end === undefined ? undefined : readMoment(end, timeZone, ["banner", "until"], read, problems),
  };
}

function typed(value: unknown): string | undefined {
  const text = value instanceof PlainScalar ? value.source : value;
  return typeof text === "string" ? text.trim() || undefined : undefined;
}

function set(text: string, typography: Typography | undefined): string;
function set(text: string | undefined, typography: Typography | undefined): string | undefined;
function set(text: string | undefined, typography: Typography | undefined): string | undefined {
  return text === undefined || typography === undefined ? text : typesetText(text, typography);
}

function start(file: string): Pick<Problem, "file" | "line" | "column"> {
  return { file, line: 1, column: 1 };
}
