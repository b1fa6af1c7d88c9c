/** What can stand between `::: name` and `:::`, and how an editor is told of it. */
export interface ContainerForm {
  /** The blocks of Markdown that it may hold. */
  readonly blocks: ReadonlySet<string>;
  /** How many of them at most. */
  readonly most: number;
  /** What it holds, as the end of “A … holds …”. */
  readonly holds: string;
  /** What to do where it holds something else. */
  readonly hint: string;
}

const paragraphs: ReadonlySet<string> = new Set(["paragraph_open"]);

export const containerForms = {
  gallery: {
    blocks: paragraphs,
    most: Number.POSITIVE_INFINITY,
    holds: "pictures, and below them at most one paragraph of words about all",
    hint: "Leave the pictures there, each on a line of its own as ![what it shows](/media/name.jpg), and put anything else below the closing :::.",
  },
  pullquote: {
    blocks: paragraphs,
    most: 2,
    holds: "one paragraph of words, and perhaps one that says whose they are",
    hint: "Leave one paragraph there, and if you like another with the name, and put the rest below the closing :::.",
  },
  wide: {
    blocks: new Set(["paragraph_open", "table_open", "html_block"]),
    most: 1,
    holds: "one picture, one table, one film or one embed",
    hint: "Leave one of them there, and put the rest below the closing :::.",
  },
} as const satisfies Record<string, ContainerForm>;

export type ContainerName = keyof typeof containerForms;

export const containerNames = Object.keys(containerForms) as readonly ContainerName[];

export function isContainerName(name: string): name is ContainerName {
  return Object.hasOwn(containerForms, name);
}
