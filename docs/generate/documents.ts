import { checkIndex, checkPages } from "./checks.ts";
import { formsPage } from "./forms-page.ts";
import { frontMatterPage } from "./front-matter-page.ts";
import { frontPagePage } from "./front-page-page.ts";
import { schemaTexts } from "./json-schemas.ts";
import { screenshotsPage } from "./screenshots-page.ts";
import { settingsPage } from "./settings-page.ts";
import { wordsPage } from "./words-page.ts";

/** Folders of `docs/` that hold nothing but generated files. */
export const generatedFolders = ["checks", "schemas"] as const;

/** Every generated document: its path relative to `docs/`, and its text. The same source gives the same texts. */
export function documents(): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  made.set("forms.md", formsPage());
  made.set("front-matter.md", frontMatterPage());
  made.set("front-page.md", frontPagePage());
  made.set("settings.md", settingsPage());
  made.set("words.md", wordsPage());
  made.set("screenshots/README.md", screenshotsPage());
  for (const [name, text] of schemaTexts()) made.set(`schemas/${name}.json`, text);
  made.set("checks/README.md", checkIndex());
  for (const [code, text] of checkPages()) made.set(`checks/${code}.md`, text);
  return made;
}
