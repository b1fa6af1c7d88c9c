import type { Values } from "../folder/front-values.ts";
import type { UntakenField } from "../item.ts";

/** What is taken, told in another way, or says nothing to readers: keys, who saved it when, and the forms of Ghost’s editors. */
const silent =
  /^(?:id|uuid|post_id|title|slug|type|page|status|visibility|locale|html|plaintext|mobiledoc|lexical|markdown|comment_id|feature_image(?:_alt|_caption)?|image|custom_excerpt|meta_description|canonical_url|author_id|(?:created|updated|published)_(?:at|by)|codeinjection_(?:head|foot)|email_(?:only|recipient_filter)|newsletter_id|send_email_when_published)$/;
const ofLayout = /^(?:custom_template|show_title_and_feature_image|language)$/;

/** The fields of a post that say something, and of which nothing is taken. */
export function ghostUntaken(rows: readonly Values[], line: number): readonly UntakenField[] {
  return rows.flatMap((row) =>
    Object.entries(row)
      .filter(([name, value]) => !silent.test(name) && saysSomething(name, value))
      .map(([name]) => ({ name, line, isLayout: ofLayout.test(name) })),
  );
}

function saysSomething(name: string, value: unknown): boolean {
  // What every post has unless somebody turned it off.
  if (name === "show_title_and_feature_image") return value === 0 || value === false;
  if (typeof value === "string") return value.trim() !== "";
  return typeof value === "number" ? value !== 0 : value === true;
}
