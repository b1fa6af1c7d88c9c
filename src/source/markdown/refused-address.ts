import type { Finding } from "./body-document.ts";

/** What is said of an address that is taken out. */
export function refused(address: string, isPicture = false): Finding {
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(address)?.[1] ?? "";
  return {
    code: "link-unsafe",
    message: `The address “${shortened(address)}” is taken out${isPicture ? ", with its picture" : ", and its words stay"}: addresses with \`${scheme}:\` are not for a page.`,
    hint: "Write a web address, or take the link away.",
  };
}

/** What is said of an address that has `https:` put before it. */
export function schemeless(address: string): Finding {
  const whole = address.replace(/^[/\\]{2}/, "https://");
  return {
    code: "link-without-scheme",
    message: `The address of “${shortened(whole.replace(/^https:/, ""))}” does not say how to reach it; https: is taken.`,
    hint: `Write \`${shortened(whole)}\`.`,
  };
}

function shortened(address: string): string {
  return address.length > 80 ? `${address.slice(0, 79)}…` : address;
}
