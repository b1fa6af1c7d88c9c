import type { EmbedSize } from "../../src/source/embeds/embed.ts";
import { services } from "../../src/source/embeds/services.ts";
import { embedExamples } from "./embed-examples.ts";
import { codeBlock, generatedFrom, page, table } from "./markdown.ts";

/** How large the box of an embed is, in words. */
function sizeOf(size: EmbedSize): string {
  return typeof size === "number" ? `${size} px high` : size.replace("-", ":");
}

/** What can stand in a text beside words and single pictures: galleries, pull quotes, what is wide, films, sound, embeds. */
export function formsPage(): string {
  const rows = services.map(({ service, kind, size }) => {
    const [, address = ""] = embedExamples.find(([name]) => name === service) ?? [];
    return [service, kind, sizeOf(size), `\`${address}\``];
  });
  return page(
    generatedFrom("docs/generate/forms-page.ts", "src/source/embeds/"),
    "# Galleries, pull quotes, films and embeds",
    "`npm run serve` shows each of these while you write, and `npm run check` tells what is not as it should be, with its line.",
    "## Containers",
    "A container begins with `::: name` and ends with `:::`, each on a line of its own, at the margin. There are three names.",
    "### A gallery",
    codeBlock(
      '::: gallery\n![A ferry leaves the quay](/media/ferry.jpg "The first ferry | Ana Ilić")\n![Two people on deck](/media/deck.jpg)\n![The harbour from above](/media/above.jpg "At noon | Petro Marin")\n\nThe harbour on Tuesday.\n:::',
      "markdown",
    ),
    "Each picture is written as anywhere, with its own caption and credit; a paragraph at the end is about all of them. On a wide screen pictures stand side by side, all of each of them; a click, or the Enter key, shows one larger. On paper and in feeds they are pictures one below the other.",
    "### A pull quote",
    codeBlock("::: pullquote\nWe counted the boats twice.\n\nAna Ilić, harbour master\n:::", "markdown"),
    "One paragraph of words, and if you like one that says whose they are. **Words that stand in the text as well are drawn once more for the eye alone:** who listens to the page, searches, or reads a feed has them in their place and does not get them twice. Words that stand nowhere else are a quotation like any other. Capitals, quotation marks and emphasis make no difference; a word that was left out does.",
    "### Something wide",
    codeBlock(
      '::: wide\n![The harbour, from one end to the other](/media/panorama.jpg "At noon | Ana Ilić")\n:::',
      "markdown",
    ),
    "One picture, one table, one film or one embed. On a wide screen it takes the margin too.",
    "## Films and sound",
    "A film or a sound file in `content/media/` is written as a picture is. Below it, without an empty line between, may stand a picture that is shown until the film is, and the caption, with the credit behind a `|`:",
    codeBlock(
      "![The first ferry leaves the harbour](/media/ferry.mp4)\n![The ferry at the quay](/media/quay.jpg)\nThe first ferry in a week. [What is said](/media/ferry.txt) | Film: Petro Marin\n[English](/media/ferry.vtt) [Français](/media/ferry.fr.vtt)",
      "markdown",
    ),
    "A link to a `.vtt` file ([WebVTT](https://www.w3.org/TR/webvtt1/)) is no link in the caption: it is the captions of the film, under the name that you gave it. Link to a transcript as to any file. With a picture, the film has that picture’s proportions; without, it is 16:9. Films are `mp4`, `m4v`, `webm`, `ogv`, `mov`; sound is `mp3`, `m4a`, `aac`, `ogg`, `oga`, `opus`, `flac`, `wav`.",
    "## Embeds",
    "The address of a film, a post, a chart, a map or a document, alone on a line, becomes a box with it. Below it, without an empty line between, may stand a picture and a caption, as below a film:",
    codeBlock(
      "https://www.youtube.com/watch?v=aqz-KE-bpKQ\n![The ferry at the quay](/media/quay.jpg)\nThe first ferry in a week. | Film: Harbour TV",
      "markdown",
    ),
    "**Nothing is loaded from the other site before the reader asks for it**, with a click or the Enter key; no script is needed, and the page does not move. Below the box stands the way to the other site. In print, in feeds and in search there are the picture, the link and the caption. The page’s content security policy lets in the frames that stand on it, and no other. In a list, in a quotation or with other words before it on its line, an address stays a link; so does any address that is not of these:",
    table(["service", "what", "box", "address"], rows),
    "Of YouTube, `&t=1m30s` says where it begins; shorts are upright. A post of a Mastodon server that is not among the larger ones, and anything on a host of your own, becomes an embed when its host is in the settings; it is shown as it is at its address:",
    codeBlock("allowedEmbeds: [charts.example.org, social.example.org]", "yaml"),
    "An `<iframe>` in an old text becomes the same box, in the size that it was given, where its host is one of these; else it is taken out, and [told](checks/html-removed.md).",
  );
}
