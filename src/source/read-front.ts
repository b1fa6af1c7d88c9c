import type { Banner, BlockSource, FrontBlock, FrontFile } from "../model/content.ts";
import { type FrontFields, frontFields, termKeys } from "../model/front.ts";
import { isLanguageTag, isSameLanguage, usualTag } from "../model/language.ts";
import type { Problem } from "../model/problem.ts";
import { fieldAddress, siteAddresses } from "../model/site-address.ts";
import { checkFields } from "./check-fields.ts";
import { frontReference, type ReadFields } from "./field-source.ts";
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
  const schema = frontFields(settings.taxonomies);
  const terms = termKeys(settings.taxonomies);
  const within = siteAddresses(settings);
  return (path: string, digest: string, text: string): ReadFile => {
    const tag = /^front\.([^.]+)\.yaml$/.exec(path.slice(path.lastIndexOf("/") + 1))?.[1];
    if (tag !== undefined && !isLanguageTag(tag))
      return { problems: [{ ...start(path), code: "field-wrong", severity: "error", ...noLanguage(tag) }] };
    const read = yamlFields(text, path, frontReference);
    if (isProblems(read)) return { problems: read };
    const { data, problems: ofFields } = checkFields(schema, read);
    const problems = [...ofFields];
    if (data === undefined) return { problems };
    const typography = typographyOf(tag ?? settings.language);
    const blocks = data.blocks.flatMap((block, index) =>
      blockOf(block, index, terms, typography, read, problems),
    );
    const banner = data.banner && bannerOf(data.banner, typography, settings, read, problems);
    if (problems.some(({ severity }) => severity === "error")) return { problems };
    const file = banner?.url === undefined ? undefined : fieldAddress(banner.url, settings, within);
    const media = file?.startsWith("/media/") ? [file.replace(/#.*$/s, "")] : undefined;
    const isOther = tag !== undefined && !isSameLanguage(tag, settings.language);
    const row: FrontFile = {
      ...{ kind: "front", path, digest, blocks },
      ...given({ language: isOther ? usualTag(tag) : undefined, lead: data.lead, banner }),
      ...given({ media, linkedMedia: media }),
    };
    return { row, problems };
  };
}

type Terms = ReadonlyMap<string, string>;

/** None where a block does not say what it has, or says it twice. */
function blockOf(
  block: FrontFields["blocks"][number],
  index: number,
  terms: Terms,
  typography: Typography | undefined,
  { placeOf }: ReadFields,
  problems: Problem[],
): FrontBlock[] {
  const { show, as, title } = block;
  const [source, other] = sourcesOf(block, terms);
  if (source === undefined || other !== undefined) {
    problems.push({
      ...placeOf(["blocks", index]),
      severity: "error",
      ...(source === undefined
        ? {
            code: "field-missing",
            message: "This block does not say which articles it has.",
            hint: "Add one of `topic`, `person`, `place`, `story`, `type`, `articles` and `latest`, such as `latest: true`.",
          }
        : {
            code: "field-wrong",
            message: `A block has articles of one thing, and this one names \`${source.key}\` and \`${other?.key}\`.`,
            hint: "Take one of them out, or make two blocks of it.",
          }),
    });
    return [];
  }
  return [{ of: source, as, ...given({ show, title: set(title, typography) }) }];
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

function bannerOf(
  { text, url, until }: NonNullable<FrontFields["banner"]>,
  typography: Typography | undefined,
  { timeZone }: ReadSettings,
  read: ReadFields,
  problems: Problem[],
): Banner {
  const wrong = url === undefined ? undefined : wrongLink(url);
  if (wrong !== undefined)
    problems.push({ ...read.placeOf(["banner", "url"]), code: "field-wrong", severity: "error", ...wrong });
  const end =
    until === undefined ? undefined : readMoment(until, timeZone, ["banner", "until"], read, problems);
  return { text: set(text, typography) ?? text, ...given({ url, until: end }) };
}

function set(text: string | undefined, typography: Typography | undefined): string | undefined {
  return text === undefined || typography === undefined ? text : typesetText(text, typography);
}

function start(file: string): Pick<Problem, "file" | "line" | "column"> {
  return { file, line: 1, column: 1 };
}
