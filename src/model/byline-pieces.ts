/** A piece of a byline: what the editor wrote, or a token that stands for an author. */
export type BylinePiece = { readonly text: string } | { readonly token: string };

/** A token has something in its braces. A brace that is not closed, or that holds nothing, is prose. */
const token = /\{\s*([^{}\s](?:[^{}]*[^{}\s])?)\s*\}/;

/** Takes a byline such as “Reported by {ana}, translated by {petro}” to pieces, in order. */
export function bylinePieces(byline: string): readonly BylinePiece[] {
  // Odd places of the split are what stood between braces.
  return byline
    .split(token)
    .flatMap((part, index): BylinePiece[] =>
      index % 2 === 1 ? [{ token: part }] : part === "" ? [] : [{ text: part }],
    );
}
