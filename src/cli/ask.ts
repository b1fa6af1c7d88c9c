import { WriteStream } from "node:tty";
import { autocomplete, confirm, isCancel, select, text } from "@clack/prompts";
import { madeOnce } from "../model/made-once.ts";
import { slugify } from "../model/slug.ts";
import { Interrupted } from "./interruption.ts";
import { safeText } from "./safe-text.ts";

/** True where somebody sits at a terminal: nothing is ever asked in a pipe, a script or CI. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true && process.env.TERM !== "dumb";
}

/** Something that can be chosen. */
export interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

interface TextQuestion {
  readonly message: string;
  /** Shown, and not taken, where nothing is typed yet. */
  readonly placeholder?: string;
  /** Says in a sentence why an answer cannot be taken. */
  readonly wrong?: (answer: string) => string | undefined;
}

/** Asks for a line of text. @throws Interrupted on Ctrl+C, as all questions do */
export async function askText({ message, placeholder, wrong }: TextQuestion): Promise<string> {
  const answer = await text({
    message,
    output: screen(),
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(wrong === undefined ? {} : { validate: (answer) => wrong(answer ?? "") }),
  });
  return answered(answer) ?? "";
}

/** Asks for one of a few things. */
export async function askOne<Value extends string>(
  message: string,
  choices: readonly Choice<Value>[],
): Promise<Value> {
  const shown: readonly Choice<string>[] = choices.map(asShown);
  return answered(await select<string>({ message, options: [...shown], output: screen() })) as Value;
}

/** Asks whether. */
export async function askWhether(message: string, usual: boolean): Promise<boolean> {
  return answered(await confirm({ message, initialValue: usual, output: screen() }));
}

/** No name can be one of these. */
const goOn = "\u0000";

/**
 * Asks for names, one after the other, until Enter is pressed where nothing is typed. What is typed is completed from those that are
 * known, in any alphabet, and can be a new one.
 */
export async function askNames(message: string, known: readonly Choice<string>[]): Promise<string[]> {
  const keys = known.map((choice) => ({ choice: asShown(choice), key: searchKey(choice.label) }));
  const chosen: string[] = [];
  for (;;) {
    const done = { value: goOn, label: chosen.length === 0 ? "none" : "no more" };
    const answer = answered(
      await autocomplete<string>({
        message: chosen.length === 0 ? message : `${message}: one more?`,
        output: screen(),
        maxItems: 8,
        placeholder: "type a name, or press Enter to go on",
        filter: () => true,
        options() {
          const typed = this.userInput.trim();
          const left = keys.filter(({ choice }) => !chosen.includes(choice.value));
          if (typed === "") return [done, ...left.map(({ choice }) => choice)];
          const key = searchKey(typed);
          const found = left
            .filter((one) => key !== "" && one.key.includes(key))
            .sort((a, b) => a.key.indexOf(key) - b.key.indexOf(key))
            .map(({ choice }) => choice);
          const isKnown = known.some(({ label, value }) => label === typed || value === typed);
          return isKnown ? found : [...found, { value: typed, label: safeText(typed), hint: "new" }];
        },
      }),
    );
    if (answer === goOn) return chosen;
    if (!chosen.includes(answer)) chosen.push(answer);
  }
}

/** What is typed is found in it: letters of any alphabet as those of ours. */
function searchKey(name: string): string {
  return slugify(name) || name.toLowerCase();
}

function asShown<Value>({ value, label, hint }: Choice<Value>): Choice<Value> {
  return { value, label: safeText(label), ...(hint === undefined ? {} : { hint: safeText(hint) }) };
}

/** Standard output itself: whatever else is printed there is sent elsewhere. */
const screen = madeOnce(() => {
  const stream = new WriteStream(process.stdout.fd);
  // A terminal that does not say how large it is says 0, and one sign a line is no way to ask.
  stream.columns ||= 80;
  stream.rows ||= 24;
  return stream;
});

function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new Interrupted("SIGINT", "Stopped. Nothing was written.");
  return answer as Exclude<Answer, symbol>;
}
