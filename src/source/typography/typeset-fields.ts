import type { ArticleFields, RecordFields } from "../../model/front-matter.ts";
import { typesetText } from "./typeset-text.ts";
import { type Typography, typographyOf } from "./typography.ts";

/** The fields of an article with the signs of its language; of corrections also what was typed, where it is another text. */
export type TypesetArticle = Omit<ArticleFields, "corrections"> & {
  readonly corrections: (ArticleFields["corrections"][number] & { readonly typed?: string })[];
};

type Image = NonNullable<ArticleFields["image"]>;
type Event = RecordFields["events"][number];

/**
 * Sets what readers read of an article as its text is set: pages, feeds, structured data and cards take it from the row, so
 * that all agree. Names, addresses and text alternatives stay as they were typed.
 */
export function typesetArticle(fields: ArticleFields, typography: Typography | undefined): TypesetArticle {
  if (typography === undefined) return fields;
  const set = (text: string): string => typesetText(text, typography);
  const { description, reviewOf, image, corrections, sources } = fields;
  return {
    ...fields,
    title: set(fields.title),
    ...(fields.shortTitle === undefined ? {} : { shortTitle: set(fields.shortTitle) }),
    ...(description === undefined ? {} : { description: set(description) }),
    ...(reviewOf === undefined ? {} : { reviewOf: set(reviewOf) }),
    ...(image === undefined ? {} : { image: typesetImage(image, typography) }),
    keyPoints: fields.keyPoints.map(set),
    ai: typesetAi(fields.ai, typography),
    corrections: corrections.map((one) => {
      const text = set(one.text);
      return text === one.text ? one : { ...one, text, typed: one.text };
    }),
    sources: sources.map((one) => ({ ...one, title: set(one.title) })),
  };
}

/** The same for a record; its name stays as it is. */
export function typesetRecord(fields: RecordFields, typography: Typography | undefined): RecordFields {
  const { description, descriptions, role, image } = fields;
  const further = descriptions === undefined ? {} : { descriptions: typesetByLanguage(descriptions) };
  if (typography === undefined) return { ...fields, ...further };
  return {
    ...fields,
    ...further,
    ...(description === undefined ? {} : { description: typesetText(description, typography) }),
    ...(role === undefined ? {} : { role: typesetText(role, typography) }),
    ...(image === undefined ? {} : { image: typesetImage(image, typography) }),
  };
}

function typesetByLanguage(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([language, text]) => {
      const typography = typographyOf(language);
      return [language, typography === undefined ? text : typesetText(text, typography)];
    }),
  );
}

/** The same for what happened in a story. */
export function typesetEvents(events: readonly Event[], typography: Typography | undefined): Event[] {
  return events.map((event) => ({
    ...event,
    text: typesetText(event.text, typography),
    ...(event.source === undefined ? {} : { source: typesetText(event.source, typography) }),
  }));
}

function typesetAi(ai: ArticleFields["ai"], typography: Typography): ArticleFields["ai"] {
  return ai?.note === undefined ? ai : { ...ai, note: typesetText(ai.note, typography) };
}

function typesetImage(image: Image, typography: Typography): Image {
  const { caption, credit } = image;
  return {
    ...image,
    ai: typesetAi(image.ai, typography),
    ...(caption === undefined ? {} : { caption: typesetText(caption, typography) }),
    ...(credit === undefined ? {} : { credit: typesetText(credit, typography) }),
  };
}
