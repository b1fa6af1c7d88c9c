/** @jsxImportSource preact */

const UNSAFE = /[<\u2028\u2029]/g;
const ESCAPED: Readonly<Record<string, string>> = {
  "<": "\\u003c",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/**
 * Structured data, printed so that nothing in it can end the script element: `<` and the two line separators
 * are written as JSON escapes, which every JSON reader undoes. HTML entities would stay in the data.
 */
export function JsonLd({ data }: { data: object }) {
  const json = JSON.stringify(data).replace(UNSAFE, (character) => ESCAPED[character] ?? character);
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
