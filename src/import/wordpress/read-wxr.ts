import { createReadStream } from "node:fs";
import { SaxesParser } from "saxes";
import type { SourcePlace } from "../item.ts";
import { plainText } from "../text/plain-text.ts";
import { TidyXml } from "./tidy-xml.ts";

/** A part of an export below its channel, read whole: an item, an author, a term, or one text of the site itself. */
export interface WxrRecord extends SourcePlace {
  /** `item`, `wp:author`, `title` */
  readonly name: string;
  /** Its texts by the names of their elements; the first of each. */
  readonly texts: ReadonlyMap<string, string>;
  /** The line on which the content of an item begins. */
  readonly contentLine: number;
  readonly terms: readonly { readonly domain: string; readonly slug: string; readonly name: string }[];
  readonly meta: ReadonlyMap<string, string>;
  readonly comments: number;
  /** Its own text, where it has no elements. */
  readonly text: string;
  /** Whether its XML is broken, so that something of it may be missing. */
  readonly isBroken: boolean;
}

export interface WxrFault extends SourcePlace {
  readonly text: string;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 does not allow these, and WordPress writes them all the same.
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * Reads an export of WordPress (WXR, https://wordpress.org/documentation/article/tools-export-screen/) from its beginning to its
 * end, one record at a time, so that its length does not count. What is no XML in it is told and passed over.
 *
 * @param shown what the file is called in what is told
 */
export async function* readWxr(
  file: string,
  shown: string,
  tell: (fault: WxrFault) => void,
): AsyncGenerator<WxrRecord> {
  const parser = new SaxesParser({ position: true });
  const done: WxrRecord[] = [];
  const path: string[] = [];
  let record: RecordInWork | undefined;
  let text = "";
  let faults = 0;
  let metaKey = "";
  let term = { domain: "", slug: "" };
  parser.on("error", (error) => {
    faults += 1;
    if (record !== undefined) record.isBroken = true;
    // One slip makes many.
    if (faults <= 20)
      tell({
        file: shown,
        line: parser.line,
        text: `This is no XML (column ${parser.columnIndex + 1}): ${error.message.replace(/^[\d:]+\s*/, "")}`,
      });
  });
  parser.on("opentag", ({ name, attributes }) => {
    path.push(name);
    text = "";
    if (path.length === 3) record = new RecordInWork(name, shown, parser.line);
    if (name === "category" && path.length === 4)
      term = {
        domain: String(attributes.domain ?? "category"),
        slug: ownText(String(attributes.nicename ?? "")),
      };
    if (name === "content:encoded" && record !== undefined) record.contentLine = parser.line;
    if (name === "wp:comment" && record !== undefined) record.comments += 1;
  });
  const add = (more: string) => {
    text += more;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", ({ name }) => {
    if (record !== undefined) {
      if (path.length === 4 && name === "category")
        record.terms.push({ ...term, name: ownText(text.trim()) });
      else if (path.length === 4 && name !== "wp:postmeta" && name !== "wp:comment") record.keep(name, text);
      else if (path.at(-2) === "wp:postmeta" && name === "wp:meta_key") metaKey = text.trim();
      else if (path.at(-2) === "wp:postmeta" && name === "wp:meta_value")
        record.meta.set(metaKey, ownText(text));
      if (path.length === 3) {
        record.text = ownText(text.trim());
        done.push(record);
        record = undefined;
      }
    }
    if (path.at(-1) === name) path.pop();
    text = "";
  });
  const tidy = new TidyXml();
  for await (const chunk of createReadStream(file, { encoding: "utf8", highWaterMark: 262_144 })) {
    parser.write(tidy.take(String(chunk).replace(illegal, "")));
    yield* done.splice(0);
  }
  parser.write(tidy.take("", true));
  yield* done.splice(0);
  if (path.length > 0)
    tell({
      file: shown,
      line: parser.line,
      text: `The export breaks off here: ${cutOff(record)}what came behind is not in the file.`,
    });
  else parser.close();
}

/** What is said of a record in which an export breaks off. */
function cutOff(record: WxrRecord | undefined): string {
  if (record?.name !== "item") return "";
  const title = plainText(record.texts.get("title") ?? "");
  return `${title === "" ? "the text" : `“${title}”`}, which begins on line ${record.line}, was not imported, and `;
}

/**
 * The text by itself. A part of a string holds the whole of it in memory, and what is noted of a file would hold every piece of the
 * export that was ever read.
 */
function ownText(text: string): string {
  return text.length > 100_000 ? text : Buffer.from(text, "utf8").toString("utf8");
}

class RecordInWork implements WxrRecord {
  readonly texts = new Map<string, string>();
  readonly terms: { domain: string; slug: string; name: string }[] = [];
  readonly meta = new Map<string, string>();
  readonly name: string;
  readonly file: string;
  readonly line: number;
  contentLine = 0;
  isBroken = false;
  comments = 0;
  text = "";

  constructor(name: string, file: string, line: number) {
    this.name = name;
    this.file = file;
    this.line = line;
  }

  keep(name: string, text: string): void {
    if (!this.texts.has(name)) this.texts.set(name, ownText(text));
  }
}
