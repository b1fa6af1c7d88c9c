import { type PlainPageFields, plainPageFields } from "../model/front-matter.ts";
import { isSlug, slugify } from "../model/slug.ts";
import { checkFields } from "./check-fields.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { BodyRenderer } from "./markdown/render-body.ts";
import { plainReader } from "./plain-fields.ts";
import { readAliases } from "./read-aliases.ts";
import { given } from "./read-article.ts";
import type { ReadFile, ReadSettings } from "./read-file.ts";
import { readForeign } from "./read-foreign.ts";
import { shorten } from "./shorten.ts";
import { typesetText } from "./typography/typeset-text.ts";
import { typographyOf } from "./typography/typography.ts";

/** Creates the reader of `content/pages/`: `content/pages/about/team.md` has the address `/about/team/`. */
export function plainPageReader({ timeZone, language }: ReadSettings, renderBody: BodyRenderer) {
  const plain = plainReader<PlainPageFields>(plainPageFields);
  const typography = typographyOf(language);
  return (path: string, digest: string, matter: FrontMatter): ReadFile => {
    const checked = checkFields(plainPageFields, matter, plain);
    const body = renderBody(matter.body, { file: path, firstLine: matter.bodyLine, typography });
    const problems = [...checked.problems, ...body.problems];
    const foreign = readForeign(
      checked.foreign,
      { kind: "plain", timeZone, draft: checked.data?.draft },
      problems,
    );
    const parts = path.replace(/\.md$/, "").split("/").slice(2);
    const unfit = parts.find((part) => !isSlug(part));
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
      address: `/${parts.join("/")}/`,
      title: typesetText(title, typography),
      aliases,
      draft,
      ...given({ description, foreign }),
    } as const;
    return { row, body: body.html, problems };
  };
}
