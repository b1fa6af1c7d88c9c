import type { Found } from "./bundles.ts";
import { element } from "./element.ts";

/** What was found, as an item of the list of results. `base` stands before every address of the site. */
export function resultItem({ row, excerpt }: Found, base: string): HTMLLIElement {
  const [address, headline, day, dayText, standfirst, label] = row;
  const href = base + encodeURI(address.slice(1));
  const item = element("li", { class: "result" });
  if (label !== undefined) item.append(element("p", { class: "kicker" }, label));
  item.append(element("h2", {}, element("a", { href }, headline)));
  const said = excerpt === undefined ? [standfirst] : excerptNodes(excerpt);
  if (said.length > 0) item.append(element("p", {}, ...said));
  item.append(element("time", { datetime: day }, dayText));
  return item;
}

/** An excerpt as text, with what was found marked: it comes as HTML, and is never set as such. */
export function excerptNodes(excerpt: string): (Node | string)[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).flatMap((part, at) => {
    const text = part.replace(/&(lt|gt|amp|quot);/g, (_, name: string) => references[name] ?? "");
    if (text === "") return [];
    return [at % 2 === 1 ? element("mark", {}, text) : text];
  });
}

const references: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };
