import { type PlainPageFields, plainPageFields } from "../model/front-matter.ts";
import { isLanguageTag, isSameLanguage, usualTag } from "../model/language.ts";
import { isPlainName, isSlug, slugify } from "../model/slug.ts";
import { checkFields } from "./check-fields.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { BodyRenderer } from "./markdown/render-body.ts";
import { plainReader } from "./plain-fields.ts";
import { readAliases } from "./read-aliases.ts";
import { given, wrongLanguage } from "./read-article.ts";
import type { ReadFile, ReadSettings } from "./read-file.ts";
import { readForeign } from "./read-foreign.ts";
import { shorten } from "./shorten.ts";
import { typesetText } from "./typography/typeset-text.ts";
import { Typographies } from "./typography/typography.ts";

/**
 * Creates the reader of `content/pages/`: `content/pages/about/team.md` has the address `/about/team/`. A page in a further
 * language stands below that of its paper, whether or not its folder says so.
 */
export function plainPageReader(settings: ReadSettings, renderBody: BodyRenderer) {
  const { timeZone, language: usual } = settings;
  const plain = plainReader<PlainPageFields>(plainPageFields);
  const typographies = new Typographies();
  return (path: string, digest: string, matter: FrontMatter): ReadFile => {
    const checked = checkFields(plainPageFields, matter, plain);
    const parts = path.replace(/\.md$/, "").split("/").slice(2);
    const language = checked.data?.language ?? folderLanguage(parts, settings);
    const typography = typographies.of(language ?? usual);
    const body = renderBody(matter.body, { file: path, firstLine: matter.bodyLine, typography });
    const problems = [...checked.problems, ...body.problems];
    const foreign = readForeign(
      checked.foreign,
      { kind: "plain", timeZone, draft: checked.data?.draft },
      problems,
    );
    if (language !== undefined && !isLanguageTag(language))
      problems.push(wrongLanguage(language, matter.placeOf(["language"])));
    const unfit = parts.find((part) => !isSlug(part) && !isPlainName(part));
    if (unfit !== undefined) {
      problems.push({
        file: path,
        line: 1,
        column: 1,
        code: "slug-form",
        severity: "error",
        message: `A page’s place in the folder is its address; “${unfit}” has more than lower-case letters, digits and hyphens.`,
        hint: `Rename it to \`${slugify(unfit) || "a-name"}\`.`,
      });
    }
    const aliases = readAliases(checked.data?.aliases ?? [], matter, problems);
    if (checked.data === undefined || problems.some(({ severity }) => severity === "error"))
      return { problems };
    const { title, draft } = checked.data;
    const said = checked.data.description;
    const description =
      said === undefined ? shorten(body.summary) || undefined : typesetText(said, typography);
    const row = {
      kind: "plain",
      path,
      digest,
      address: addressOf(
        parts.map((part) => (isSlug(part) ? part : slugify(part))),
        language,
        usual,
      ),
      title: typesetText(title, typography),
      aliases,
      draft,
      ...given({ description, foreign, language: language === undefined ? undefined : usualTag(language) }),
    } as const;
    return { row, body: body.html, problems };
  };
}

/** The language that the outermost folder of a page names, if the settings know it. */
function folderLanguage([folder, page]: readonly string[], { languages }: ReadSettings): string | undefined {
  if (folder === undefined || page === undefined) return undefined;
  return Object.keys(languages).find((tag) => tag.toLowerCase() === folder);
}

function addressOf(parts: readonly string[], language: string | undefined, usual: string): string {
  const plain = `/${parts.join("/")}/`;
  if (language === undefined || isSameLanguage(language, usual)) return plain;
  const below = `/${language.toLowerCase()}/`;
  return plain.startsWith(below) && plain !== below ? plain : below + plain.slice(1);
}
