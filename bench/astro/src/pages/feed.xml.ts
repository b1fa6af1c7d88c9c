import { feed } from "../lib/feed.ts";
import { newestFirst, SITE } from "../lib/site.ts";

export async function GET(): Promise<Response> {
  return feed(SITE.title, "/", await newestFirst(), true);
}
