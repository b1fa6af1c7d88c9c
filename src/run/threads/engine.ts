import { setFlagsFromString } from "node:v8";

/**
 * Lets the heap grow by a third before it is cleaned, instead of to several times what is in use. A build holds its rows to
 * the end and makes garbage all the while; with the usual allowance, 100,000 articles took two thirds more memory and no
 * less time.
 */
export function keepHeapTight(): void {
  setFlag("--heap-growing-percent=35");
}

/**
 * Lets a function run for much longer before V8 compiles it again, into quicker code. Pages take hundreds of functions, none
 * of them for long: with the usual patience, each thread of a build of 10,000 articles spent a fifth of its time on code
 * that it had hardly run when it was done. Reading takes few functions, for long, and is left alone.
 */
export function compileLate(): void {
  setFlag("--interrupt-budget=1000000");
}

/**
 * The flags by the editions of V8 that know them: 11 is that of Node.js 20, 12 of 22, 13 of 24. V8 tells of its flags only
 * by printing, and complains of one that it does not know; so an edition that was not looked at has none set.
 */
const knownBy: Readonly<Record<string, readonly number[]>> = {
  "--heap-growing-percent": [11, 12, 13],
  "--interrupt-budget": [11],
};

/** Sets a flag `--name=value` where this V8 knows it; elsewhere a build is no different, only slower or larger. */
function setFlag(flag: string): void {
  const [name = ""] = flag.split("=");
  const edition = Number.parseInt(process.versions.v8, 10);
  if (knownBy[name]?.includes(edition) === true) setFlagsFromString(flag);
}
