import type { Token } from "markdown-it";
import { nearest } from "../../../model/nearest.ts";
import type { BodyDocument, Finding } from "../body-document.ts";
import { type ContainerName, containerForms, containerNames } from "./container-forms.ts";

const listed = "`::: gallery`, `::: pullquote` or `::: wide`";

/** What is said of a mark whose name is none. */
export function unknownName(name: string): Finding {
  const near = nearest(name, containerNames);
  return {
    code: "container-unknown",
    message:
      name === ""
        ? "Three colons begin a container, and no name follows."
        : `“${shortened(name)}” is no container, so this line and its \`:::\` are left out.`,
    hint:
      near === undefined
        ? `Write ${listed}; or take out the line, and the \`:::\` that ends it.`
        : `Write \`::: ${near}\`.`,
  };
}

export function noEnd(name: ContainerName): Finding {
  return {
    code: "container-unclosed",
    message: `\`::: ${name}\` has no end, so it is left out.`,
    hint: "Write `:::` on a line of its own below the last line that belongs to it.",
  };
}

export const noBeginning: Finding = {
  code: "container-unclosed",
  message: "This `:::` ends nothing, so it is left out.",
  hint: "Take the line out; or write `::: gallery`, `::: pullquote` or `::: wide` above what it ends.",
};

export function moreBehindName(name: ContainerName): Finding {
  return {
    code: "container-content",
    message: `Nothing can stand behind \`::: ${name}\`, so the container is left out.`,
    hint: `Write \`::: ${name}\` alone on the line; words about a gallery are its last paragraph, above its \`:::\`.`,
  };
}

export function inAnother(name: ContainerName): Finding {
  return {
    code: "container-content",
    message: `In \`::: ${name}\` stands another container, so this one is left out.`,
    hint: `Take out this line and the \`:::\` that ends it.`,
  };
}

export function notAtMargin(name: ContainerName): Finding {
  return {
    code: "container-content",
    message: `\`::: ${name}\` stands in a list, a quotation or a note, so it is left out.`,
    hint: "Begin its lines at the margin, and leave a line empty above it.",
  };
}

export function nothingIn(name: ContainerName): Finding {
  return {
    code: "container-content",
    message: `\`::: ${name}\` holds nothing, so it is left out.`,
    hint: `Write between it and its \`:::\` what it is to show: ${containerForms[name].holds}.`,
  };
}

export function wrongContent(name: ContainerName): Finding {
  const { holds, hint } = containerForms[name];
  return {
    code: "container-content",
    message: `\`::: ${name}\` holds ${holds}, and nothing else; so it is left out.`,
    hint,
  };
}

/** Tells a problem at the line of a mark. */
export function tell(document: BodyDocument, finding: Finding, mark: Token): void {
  const line = mark.map?.[0] ?? 0;
  const column = (document.lines[line] ?? "").indexOf(":::") + 1;
  document.report(finding, { line, column: Math.max(1, column) });
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
