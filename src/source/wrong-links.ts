import { schemes } from "../model/schemes.ts";
import { menuAddresses, type Settings } from "../model/settings.ts";
import type { WrongSetting } from "./wrong-machine-settings.ts";

/** Schemes that name no host first. */
const others = schemes.filter((scheme) => !scheme.startsWith("http")).join("|");
/** A page of the site, a whole web address, or a way to write or speak to somebody. */
const link = new RegExp(`^(?:/(?![/\\\\])|https?://[^\\s/]|(?:${others}):\\S)`, "i");
/** A file of the site or elsewhere on the web. */
const file = /^(?:\/(?![/\\])|https?:\/\/[^\s/])/i;

/** The addresses in the settings that every page leads to: one that runs code, or that is none, stands on no page. */
export function wrongLinks(settings: Settings): WrongSetting[] {
  const { publisher } = settings;
  const given: [field: readonly PropertyKey[], address: string, form: RegExp][] = [
    ...menuAddresses(settings).map(({ url, field }): [PropertyKey[], string, RegExp] => [field, url, link]),
    ...Object.entries(publisher.policies).map(([name, address]): [PropertyKey[], string, RegExp] => [
      ["publisher", "policies", name],
      address,
      link,
    ]),
  ];
  if (publisher.logo !== undefined) given.push([["publisher", "logo"], publisher.logo, file]);
  return given
    .filter(([, address, form]) => !form.test(address))
    .map(([field, address, form]) => ({
      field,
      message: `“${address}” is not an address.`,
      hint: advice(address, form),
    }));
}

/** What is wrong with an address that readers are led to; undefined where nothing is. */
export function wrongLink(address: string): Pick<WrongSetting, "message" | "hint"> | undefined {
  if (link.test(address)) return undefined;
  return { message: `“${address}” is not an address.`, hint: advice(address, link) };
}

/** The very address where it is plain what was meant. */
function advice(address: string, form: RegExp): string {
  if (form === file && !/^\w+:/.test(address)) {
    const name = address.replace(/^.*[/\\]/, "");
    return `Put the file into content/media/, and write \`/media/${name || "logo.svg"}\`.`;
  }
  if (/^[^\s/@:]+@[^\s/@:]+\.[^\s/@:]+$/.test(address)) return `Write \`mailto:${address}\`.`;
  if (/^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:[/?#]\S*)?$/u.test(address)) return `Write \`https://${address}\`.`;
  if (/^[\p{L}\d][^\s:]*$/u.test(address)) return `Begin it at the top of the site: \`/${address}\`.`;
  return "Write an address of the site beginning with `/`, such as `/about/`, or a web address with `https://`.";
}
