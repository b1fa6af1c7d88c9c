import { parse, tokTypes } from "acorn";

/**
 * A script in ASCII alone, which means the same. esbuild escapes whatever is beyond ASCII in strings, templates and names;
 * regular expressions it leaves as they are, so they are escaped here. A half of a surrogate pair may be escaped by itself:
 * two beside each other are one character in an expression with the flag `u` or `v`, and two in one without, as they were.
 *
 * @param {string} code
 * @returns {string}
 * @throws where something beyond ASCII is left, which whoever reads the script byte by byte would garble
 */
export function inAscii(code) {
  let ascii = "";
  let end = 0;
  const onToken = ({ type, start, end: tokenEnd }) => {
    if (type !== tokTypes.regexp) return;
    ascii += code.slice(end, start) + code.slice(start, tokenEnd).replace(beyondAscii, escaped);
    end = tokenEnd;
  };
  parse(code, { ecmaVersion: "latest", onToken });
  ascii += code.slice(end);
  const [left] = ascii.match(/.{0,60}[^\0-\x7f].{0,60}/) ?? [];
  if (left !== undefined)
    throw new Error(
      `The compiled program may hold nothing beyond ASCII, and this could not be escaped: ${left}`,
    );
  return ascii;
}

/** A character of an expression, with the backslashes before it; of those the last may be one that stands for nothing. */
const beyondAscii = /(\\*)([^\0-\x7f])/g;

function escaped(_all, backslashes, character) {
  const kept = backslashes.slice(backslashes.length % 2);
  return `${kept}\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
