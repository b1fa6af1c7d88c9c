import { storiesGroup } from "../model/content.ts";

/** The field of an article’s front matter in which the name at a place of a group’s list stands. */
export function nameField(group: string, index: number): readonly (string | number)[] {
  return group === storiesGroup ? ["story"] : [group, index];
}
