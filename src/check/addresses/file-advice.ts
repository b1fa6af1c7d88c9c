import { nameOfFile } from "../../model/file-name.ts";
import type { Sought } from "./sought.ts";
import type { Whereabouts } from "./whereabouts.ts";

/** What to do about a picture or a file that is not there: to be followed to the letter. */
export function fileAdvice({ address }: Sought, target: string, there: Whereabouts): string {
  const { settings, media } = there.edition;
  const { basePath } = settings;
  if (basePath !== "/" && target.startsWith(basePath)) {
    const without = target.slice(basePath.length - 1);
    if (there.at(without) !== undefined)
      return `Write \`${without}\`: ${basePath} is the path of the site, which is put before it.`;
  }
  const name = target.slice(target.lastIndexOf("/") + 1);
  const spelt = media.find((file) => file.address.toLowerCase() === target.toLowerCase());
  if (spelt !== undefined) return `Did you mean \`${spelt.address}\`? Capitals count.`;
  // What stands behind these two signs is no part of a path, so `a#b.jpg` is the file `a`.
  const cut = media.find(
    (file) => file.address.startsWith(target) && /^[?#]/.test(file.address.slice(target.length)),
  );
  if (cut !== undefined)
    return `Give the file ${nameOfFile(cut.address)} a name without \`#\` and \`?\`, and write that here: an address ends at these signs.`;
  const namesakes = media.filter((file) => file.address.endsWith(`/${name}`));
  if (namesakes.length === 1 && name !== "") return `Did you mean \`${namesakes[0]?.address}\`?`;
  if (address.startsWith("/media/")) return "Put the file there, or correct its name; capitals count.";
  return `Put the file into content/media/, and write \`/media/${name || "picture.jpg"}\`.`;
}
