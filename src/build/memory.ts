import { setFlagsFromString } from "node:v8";

/**
 * Lets the heap grow by a third before it is cleaned, instead of to several times what is in use. A build holds its rows to
 * the end and makes garbage all the while; with the usual allowance, 100,000 articles took two thirds more memory and no
 * less time.
 */
export function keepHeapTight(): void {
  setFlagsFromString("--heap-growing-percent=35");
}
