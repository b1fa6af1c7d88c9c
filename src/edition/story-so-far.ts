/** How many of the parts right before one are told with it; the first part, with which it began, comes on top. */
const rightBefore = 3;

/** Which parts of a story are told as “the story so far” beside part `part`, oldest first; parts count from 1. */
export function earlierParts(part: number): readonly number[] {
  const parts: number[] = [];
  if (part - rightBefore > 1) parts.push(1);
  for (let one = Math.max(1, part - rightBefore); one < part; one += 1) parts.push(one);
  return parts;
}
