import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readValues, type Values } from "./front-values.ts";
import { type Judge, valueBelow } from "./liquid/judge.ts";
import { filesOf, textsBelow } from "./site-files.ts";

/** What Jekyll itself says of a page (https://jekyllrb.com/docs/variables/), or makes anew of what its fields say. */
const ofJekyll =
  /^(?:url|id|date|categories|tags|collection|content|excerpt|path|name|next|previous|slug|ext|relative_path|draft|output|dir|layout)$/;
const ofTheSite =
  /^(?:time|pages|posts|related_posts|static_files|html_pages|html_files|collections|data|documents|categories|tags|github|docs|drafts|theme)$/;

/** What conditions of a Jekyll site can be judged by: the fields of a page, and the one configuration that there is. */
export function jekyllKnown(
  source: string,
  config: Values,
): (fields: Values) => (assigned: ReadonlySet<string>) => Judge {
  const collections = new Set(Object.keys(valueBelow(config, ["collections"])?.value ?? {}));
  const others = otherConfigurations(source);
  const programs = textsBelow(join(source, "_plugins"));
  let included: string | undefined;
  const includes = () => {
    included ??= textsBelow(join(source, "_includes"));
    return included;
  };
  const isOfProgram = (name: string) => new RegExp(`\\b${name.replace(/\W/g, "\\$&")}\\b`).test(programs);
  return (fields) => (assigned) => ({
    isLax: false,
    includes,
    valueOf: ([root = "", ...path]) => {
      const [name = ""] = path;
      if (name === "" || assigned.has(root) || isOfProgram(name)) return undefined;
      if (root === "page") return ofJekyll.test(name) ? undefined : valueBelow(fields, path);
      if (root !== "site" || ofTheSite.test(name) || collections.has(name)) return undefined;
      return others.some((one) => Object.hasOwn(one, name)) ? undefined : valueBelow(config, path);
    },
  });
}

/** Of other configurations nobody knows which the site was made with: `_config.production.yml`. */
function otherConfigurations(source: string): readonly Values[] {
  return filesOf(source, (name, path) => path.includes("/") || !/^_config.*\.(?:ya?ml|toml)$/i.test(name))
    .filter((name) => name !== "_config.yml")
    .map((name) => readValues(name, readFileSync(join(source, name), "utf8")).fields);
}
