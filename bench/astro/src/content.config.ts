import { defineCollection, z } from "astro:content";
import { glob } from "astro/loaders";

const articles = defineCollection({
  loader: glob({ pattern: "**/*.md", base: process.env.BENCH_ARTICLES ?? "./articles" }),
  schema: z.object({
    title: z.string(),
    date: z.coerce.date(),
    description: z.string(),
    people: z.array(z.string()).default([]),
    places: z.array(z.string()).default([]),
    topics: z.array(z.string()).default([]),
    authors: z.array(z.string()).default([]),
    image: z.object({ src: z.string(), alt: z.string(), caption: z.string(), credit: z.string() }).optional(),
  }),
});

export const collections = { articles };
