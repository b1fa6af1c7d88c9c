/** A text in the size in which it has room. */
export interface Fitted {
  readonly text: string;
  readonly size: number;
}

/**
 * Finds the largest of some sizes (in falling order) in which a text has room. A text that is too long for the smallest is
 * cut between words and ends with “…”. `fits` says whether a text has room in a size.
 */
export async function fitText(
  text: string,
  sizes: readonly number[],
  fits: (fitted: Fitted) => Promise<boolean>,
): Promise<Fitted> {
  let size = 0;
  for (size of sizes) if (await fits({ text, size })) return { text, size };
  const characters = [...text];
  let short = 0;
  let long = characters.length;
  // Halved until the longest beginning that has room is found: `short` has room, `long` has not.
  while (long - short > 1) {
    const middle = (short + long) >> 1;
    if (await fits({ text: cutAt(characters, middle), size })) short = middle;
    else long = middle;
  }
  return { text: cutAt(characters, short), size };
}

/** The beginning of a text, without the piece of a word at its end, unless that is all there is. */
function cutAt(characters: readonly string[], length: number): string {
  const beginning = characters.slice(0, length).join("");
  const whole = /\s/.test(characters[length] ?? "") ? beginning : beginning.replace(/\s\S{0,24}$/, "");
  // Accents stand after their letters, and are not left out alone.
  return `${whole.replace(/[\s\p{P}\p{M}]+$/u, "")}…`;
}
