import type { PhraseKind, Subject } from "./phrasing.ts";
import { createPhraser, startSentence } from "./phrasing.ts";
import type { Random } from "./random.ts";

/** How long a body becomes, in characters, before the last block is finished. */
const LENGTH = { least: 1200, most: 2500 };

/** Where the links and pictures of a body lead. */
export interface BodyMaterial {
  subject: Omit<Subject, "link" | "note">;
  /** Site-relative addresses of articles already published, to link to. */
  published: readonly string[];
  /** Addresses of the shared pictures. */
  pictures: readonly string[];
}

/** Writes the Markdown of one article, about 3 kB, ending with a line break. */
export function writeBody(random: Random, material: BodyMaterial): string {
  const notes: string[] = [];
  const subject: Subject = {
    ...material.subject,
    link: () => `[${inLink("linkText")}](${address(random, material.published)})`,
    note() {
      if (notes.length >= 3) return "";
      notes.push(plain("note"));
      return `[^${notes.length}]`;
    },
  };
  const inText = createPhraser(random, subject);
  // Inside a link or a note there is room for neither.
  const inLink = createPhraser(random, withoutLinks(material.subject));
  const say: Say = (kind) => startSentence(inText(kind));
  const plain: Say = (kind) => startSentence(inLink(kind));

  const wanted = random.int(LENGTH.least, LENGTH.most);
  const blocks = [say("lead"), paragraph(random, say)];
  let length = blocks.join("").length;
  while (length < wanted) {
    const block = nextBlock(random, say, plain, material);
    blocks.push(block);
    length += block.length;
    if (block.startsWith("## ")) blocks.push(paragraph(random, say));
  }
  blocks.push(paragraph(random, say), ...notes.map((note, index) => `[^${index + 1}]: ${note}`));
  return `${blocks.join("\n\n")}\n`;
}

/** A subject to write about where neither links nor notes belong. */
export function withoutLinks(subject: BodyMaterial["subject"]): Subject {
  return { ...subject, link: () => "a report", note: () => "" };
}

type Say = (kind: PhraseKind) => string;

function nextBlock(random: Random, say: Say, plain: Say, material: BodyMaterial): string {
  const choice = random.next();
  if (choice < 0.52) return paragraph(random, say);
  if (choice < 0.74) return `## ${say("section")}`;
  if (choice < 0.83) return list(random, () => "- ", plain);
  if (choice < 0.88) return list(random, (item) => `${item}. `, plain);
  if (choice < 0.95) return `> “${say("quote")}.”\n>\n> — ${random.pick(material.subject.people)}`;
  if (choice < 0.975) return table(random, plain, material);
  return `![${say("caption")}](${random.pick(material.pictures)})`;
}

function paragraph(random: Random, say: Say): string {
  return Array.from({ length: random.int(2, 4) }, () => say("sentence")).join(" ");
}

function list(random: Random, mark: (item: number) => string, say: Say): string {
  return Array.from({ length: random.int(3, 5) }, (_, item) => mark(item + 1) + say("bullet")).join("\n");
}

function table(random: Random, say: Say, material: BodyMaterial): string {
  const rows = Array.from({ length: random.int(3, 6) }, () => {
    return `| ${random.pick(material.subject.places)} | ${say("month")} | ${random.int(10, 9900)} |`;
  });
  return ["| Place | Month | Cases |", "| --- | --- | ---: |", ...rows].join("\n");
}

/** Most links lead out of the house, some to an earlier article. */
function address(random: Random, published: readonly string[]): string {
  if (published.length > 0 && random.chance(0.4)) return random.pick(published);
  return `https://records.example/files/${random.int(1000, 99_999)}`;
}
