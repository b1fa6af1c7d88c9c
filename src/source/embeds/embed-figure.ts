import type { Embed } from "./embed.ts";

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * What the `<figure>` of an embed says of itself in a rendered text, in this order. In it stand a link, which is all that feeds,
 * search and paper need, and perhaps a caption; pages make a box of it (`render/embeds/dress-embeds.ts`).
 */
export function embedAttributes({ kind, service, frame, size }: Embed): [name: string, value: string][] {
  return [
    ["class", "embed"],
    ["data-kind", kind],
    ["data-service", service],
    ["data-frame", frame],
    ["data-size", String(size)],
  ];
}

/** The link of an embed, up to its words. */
export function embedLink({ link }: Embed): string {
  return `<a href="${escaped(link)}">`;
}

/** A whole embed without a caption. `name`: what it was called where it came from. */
export function embedFigure(embed: Embed, name: string): string {
  const attributes = embedAttributes(embed).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const words = escaped(name === "" ? embed.service : name);
  return `<figure${attributes.join("")}>${embedLink(embed)}${words}</a></figure>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
