import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tagged } from "../editing/tagged.ts";
import { storiesGroup } from "../model/content.ts";
import type { Problem } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import { type Archive, readArchive } from "../run/read-archive.ts";
import { contentKind } from "../source/content-kind.ts";
import type { ArticleText } from "../tagging/article-text.ts";
import { englishOpinion } from "../tagging/english.ts";
import { KnownNames } from "../tagging/known-names.ts";
import { namesOfRows } from "../tagging/names-of-rows.ts";
import type { Proposal } from "../tagging/proposal.ts";
import { proposals } from "../tagging/proposals.ts";
import { createArticleTextReader } from "../tagging/read-article-text.ts";
import { articleOf, rewrite } from "./article-file.ts";
import { atWork } from "./at-work.ts";
import { outputFolder } from "./folders.ts";
import { notesOption } from "./notes-option.ts";

/** An article with what it might be tagged with. */
export interface Looked {
  /** Relative to the root. */
  readonly file: string;
  readonly bytes: Buffer;
  readonly article: ArticleText;
  readonly proposals: readonly Proposal[];
}

/** What it takes to tag articles of a newsroom: its settings, and all names that it knows. */
export interface TaggingSession {
  readonly root: string;
  /** Where notes are kept. */
  readonly notes: string;
  readonly settings: Settings;
  /** The articles that can be read, by their paths in order. */
  readonly articles: readonly string[];
  /** What is wrong with articles and records of which nothing can be read: their names are not known either. */
  readonly unread: readonly Problem[];
  readonly names: KnownNames;
  /** Looks through an article; gives the problems of one that cannot be read. */
  look(file: string): Promise<Looked | readonly Problem[]>;
  /** Writes what was accepted into the file of an article, and gives what is wrong with it then, which is nothing. */
  write(looked: Looked, accepted: readonly Proposal[]): readonly Problem[];
}

/** Reads a newsroom; gives what is wrong with its settings where they have errors. */
export async function openTagging(
  root: string,
  cache: string | undefined,
): Promise<TaggingSession | readonly Problem[]> {
  const output = outputFolder(undefined, root);
  const notes = notesOption(cache, root, output);
  const options = { root, output, notes, now: 0, drafts: true, fresh: false };
  const { result: archive } = await atWork({ root, notes, folders: [notes] }, (progress) =>
    readArchive(options, progress),
  );
  const { settings } = archive;
  if (settings === undefined) return archive.problems;
  const names = new KnownNames(namesOfRows(archive.rows, settings), settings.taxonomies);
  const read = createArticleTextReader(settings);
  const unread = unreadIn(archive, settings);
  return {
    ...{ root, notes, settings, names },
    articles: archive.rows.filter(({ kind }) => kind === "article").map(({ path }) => path),
    unread,
    look: async (file) => {
      const wrong = unread.filter((one) => one.file === file);
      if (wrong.length > 0) return wrong;
      const bytes = readFileSync(join(root, file));
      const article = read(file, bytes);
      if (!("body" in article)) return article;
      return {
        file,
        bytes,
        article,
        proposals: await proposals(article, names, englishOpinion(article.language)),
      };
    },
    write: ({ file, bytes, article }, accepted) => {
      if (accepted.length === 0) return [];
      const after = tagged(bytes.toString("utf8"), accepted, tagsByField(article));
      const edited = articleOf(file, Buffer.from(after), settings);
      if (edited.article === undefined) return edited.problems;
      rewrite(join(root, file), after);
      return [];
    },
  };
}

function unreadIn({ rows, problems }: Archive, { taxonomies }: Settings): readonly Problem[] {
  const read = new Set(rows.map(({ path }) => path));
  return problems.filter(({ file, severity }) => {
    if (severity !== "error" || read.has(file)) return false;
    const kind = contentKind(file, taxonomies)?.kind;
    return kind === "article" || kind === "entry";
  });
}

function tagsByField({ tags }: ArticleText): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(tags).map(([group, list]) => [
      group === storiesGroup ? "story" : group,
      list.map(({ name }) => name),
    ]),
  );
}
