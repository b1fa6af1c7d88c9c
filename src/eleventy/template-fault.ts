import { relative } from "node:path";
import { NewsroomFault, thrownChain, thrownText } from "../model/newsroom-fault.ts";
import { isSystemError } from "../model/system-error.ts";
import { machineFailed, placeInConfiguration } from "./configuration-fault.ts";

/** Eleventy makes an address of the path of a module, in which these would mean something else. */
export const notInAddresses = /[#?%]/;

/** Where Eleventy says of which template it speaks; it has that in words alone. */
const templateNamed =
  /(?:(?:from "|template |template at '|for the "|parse )\.\/|importing '(?:\.\/)?)([^"'./][^"']*?)(?=["']|$| \(|:)/;

/**
 * What went wrong with a template of the newsroom’s own, as a fault that names it; undefined where the configuration is to
 * blame, or the machine. `configPath` is the module of the configuration, `output` where templates are written to, as
 * Eleventy was told.
 */
export function templateFault(
  thrown: unknown,
  configPath: string,
  output: string,
): NewsroomFault | undefined {
  const chain = thrownChain(thrown);
  if (chain.some((one) => one instanceof NewsroomFault || isSystemError(one, ...machineFailed)))
    return undefined;
  if (chain.some((one) => placeInConfiguration(one, configPath) !== undefined)) return undefined;
  if (
    notInAddresses.test(process.cwd()) &&
    chain.some((one) => one instanceof Error && one.name === "EleventyImportError")
  )
    return new NewsroomFault(
      `Eleventy cannot load templates and data that are JavaScript where the path of the newsroom holds one of the signs # ? %, as this one does: ${process.cwd()}. Rename that folder.`,
    );
  const texts = chain.map(thrownText);
  const twice = chain.findIndex(
    (one) => one instanceof Error && one.name === "DuplicatePermalinkOutputError",
  );
  if (twice !== -1) return new NewsroomFault(conflict(texts[twice] ?? "", output));
  const [template] = texts.flatMap((text) => templateNamed.exec(text)?.[1] ?? []);
  if (template === undefined) return undefined;
  // What follows is advice for those who run Eleventy themselves; and they know nothing of where it writes here.
  const [reason = ""] = (texts.at(-1) ?? "").trim().split("\n\n");
  return new NewsroomFault(`The template ${template} failed: ${reason.replaceAll(`./${output}/`, "/")}`);
}

/** The sentence for two templates that make one file, of Eleventy’s list of them. */
function conflict(told: string, output: string): string {
  const [, file = ""] = /writing to `([^`]*)`/.exec(told) ?? [];
  const templates = Array.from(told.matchAll(/^\s*\d+\. (?:\.\/)?(.+)$/gm), ([, path = ""]) => path);
  const address = `/${relative(output, file).replaceAll("\\", "/")}`.replace(/\/index\.html$/, "/");
  return `The templates ${templates.sort().join(" and ")} both make the page ${address}. Give one of them another \`permalink\`.`;
}
