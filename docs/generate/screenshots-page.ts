import { shown } from "../screens/shown.ts";
import { generatedFrom, page } from "./markdown.ts";

/** All pictures of pages. */
export function screenshotsPage(): string {
  return page(
    generatedFrom("docs/screens/shown.ts"),
    "# What pages look like",
    "Each kind of page on a phone and on a desk, by day and by night. `npm run screenshots` takes the pictures, and a test tells where pages look otherwise by now.",
    ...Object.entries(shown).map(
      ([name, { title }]) =>
        `## ${headline(name, title)}\n\n![${headline(name, title)}: four screens](${name}.webp)`,
    ),
  );
}

/** “The front page in Arabic”: titles in small letters go on with that of the page before the hyphen. */
function headline(name: string, title: string): string {
  const [first = ""] = name.split("-");
  const whole = shown[first]?.title;
  return /^\p{Ll}/u.test(title) && whole !== undefined ? `${whole}, ${title}` : title;
}
