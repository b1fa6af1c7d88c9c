import type { CommanderError } from "commander";

/** The message of the command-line parser as a sentence. */
export function wordUsage({ code, message }: CommanderError): string {
  const [problem = "", guess] = message.replace(/^error: /, "").split(/\n\(Did you mean (.*)\?\)/s);
  const quoted = problem.replace(/'([^']*)'/g, "“$1”").replace(/\.$/, "");
  switch (code) {
    case "commander.excessArguments":
      if (quoted.includes("Expected 0 "))
        return `${sentence(quoted.replace(/\. Expected.*/s, ""))} It is about a whole newsroom, and \`--root\` says which.`;
      return `${sentence(quoted.replace(/\. Expected.*/s, ""))} A headline or a name with spaces wants quotation marks.`;
    case "commander.optionMissingArgument":
      return sentence(quoted.replace(/ argument missing$/, " needs a value"));
    default:
      return guess === undefined ? sentence(quoted) : `${sentence(quoted)} Did you mean ${guess}?`;
  }
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
