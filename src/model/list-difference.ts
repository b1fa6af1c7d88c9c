/** What two lists have in common in the order of both, and what each has alone, by the algorithm of Myers (1986). */
export { diffArrays as listDifference } from "diff";
