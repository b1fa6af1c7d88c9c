import type { NewsroomName } from "./newsrooms.ts";

/** A page that is shown, by the name of its picture. */
export interface Shown {
  readonly title: string;
  readonly of: NewsroomName;
  readonly at: string;
}

/** Of each kind of page one, and what changes with how much there is and with the script. */
export const shown: Readonly<Record<string, Shown>> = {
  front: { title: "The front page", of: "demonstration", at: "/" },
  "front-empty": { title: "before the first article", of: "empty", at: "/" },
  "front-one": { title: "of one article", of: "one", at: "/" },
  "front-three": { title: "of three articles", of: "three", at: "/" },
  "front-many": { title: "of three thousand articles, with nothing composed", of: "many", at: "/" },
  "front-arabic": { title: "in Arabic", of: "arabic", at: "/" },
  "front-chinese": { title: "in Chinese", of: "chinese", at: "/" },
  article: { title: "An article", of: "demonstration", at: "/2025/12/01/zelenskyy-macron-paris/" },
  "article-arabic": { title: "in Arabic", of: "arabic", at: "/2025/12/14/quay/" },
  "article-chinese": { title: "in Chinese", of: "chinese", at: "/2025/12/14/quay/" },
  "article-table": { title: "with a table", of: "demonstration", at: "/2025/12/01/week-at-a-glance/" },
  live: { title: "A live article", of: "demonstration", at: "/2025/12/01/paris-day-live/" },
  opinion: { title: "An opinion", of: "demonstration", at: "/2025/12/01/one-name-four-spellings/" },
  sponsored: { title: "A sponsored piece", of: "demonstration", at: "/2025/12/01/how-paper-is-made/" },
  story: { title: "A story", of: "demonstration", at: "/stories/the-paris-talks/" },
  stories: { title: "The stories", of: "demonstration", at: "/stories/" },
  person: { title: "A person", of: "demonstration", at: "/people/volodymyr-zelenskyy/" },
  place: { title: "A place", of: "demonstration", at: "/places/kyiv/" },
  topic: { title: "A topic", of: "demonstration", at: "/topics/peace-talks/" },
  "topic-many": { title: "The topics of three thousand articles", of: "many", at: "/topics/" },
  meeting: {
    title: "A name of a taxonomy of one’s own",
    of: "demonstration",
    at: "/meetings/paris-meeting/",
  },
  author: { title: "An author", of: "demonstration", at: "/authors/dateline-desk/" },
  people: { title: "The people", of: "demonstration", at: "/people/" },
  "people-many": { title: "of three thousand articles", of: "many", at: "/people/" },
  latest: { title: "The latest news", of: "demonstration", at: "/latest/" },
  "latest-many": { title: "of three thousand articles", of: "many", at: "/latest/" },
  archive: { title: "The archive of three thousand articles", of: "many", at: "/archive/" },
  year: { title: "A year", of: "demonstration", at: "/2025/" },
  month: { title: "A month", of: "demonstration", at: "/2025/12/" },
  day: { title: "A day", of: "demonstration", at: "/2025/12/01/" },
  corrections: { title: "The corrections", of: "demonstration", at: "/corrections/" },
  search: { title: "Search", of: "demonstration", at: "/search/" },
  feeds: { title: "The feeds", of: "demonstration", at: "/feeds/" },
  plain: { title: "A plain page", of: "demonstration", at: "/about/" },
  "not-found": { title: "What is not there", of: "demonstration", at: "/404.html" },
};
