import { typesetText } from "../typography/typeset-text.ts";
import type { Typography } from "../typography/typography.ts";

/** What a program writes where nobody wrote a title. */
const nothing = new Set(["undefined", "null", "image", "img", "picture", "photo", "untitled"]);
const fileName = /^\S(?:.*\S)?\.(?:jpe?g|jfif|png|gif|webp|avif|svg|bmp|tiff?|heic)$/iu;
/** `qrcode_for_gh_1`, `IMG_2041`, `DSC00123`: one word with signs or figures that no sentence has. */
const codeName = /^(?:[\p{L}\p{N}-]*_[\p{L}\p{N}_-]*|(?:IMG|DSC|DSCN|DSCF|PXL|MVI|P)-?\d+)$/iu;

/**
 * The caption that the title of a picture is, “Caption | Credit”, with the signs of its language; empty where the title says
 * nothing that its text alternative and the name of its file do not say. `address` may be written with `%20`.
 */
export function captionOf(
  title: string,
  alternative: string,
  address: string,
  typography: Typography | undefined,
): string {
  const said = folded(title);
  if (said === "" || saysTheSame(title, alternative) || nothing.has(said)) return "";
  const written = title.trim();
  if (fileName.test(written) || codeName.test(written) || said === folded(stemOf(address))) return "";
  return typesetText(written, typography);
}

/** Whether a title says nothing that a text alternative does not say. Behind a bar, as before a credit, it says more. */
export function saysTheSame(title: string, alternative: string): boolean {
  return folded(title) === folded(alternative);
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .replace(/\.$/, "")
    .trim();
}

/** The name of the file at an address, without its ending. */
function stemOf(address: string): string {
  const name = address.replace(/[?#].*$/, "").replace(/^.*\//, "");
  return readable(name).replace(/\.[^.]*$/, "");
}

function readable(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
