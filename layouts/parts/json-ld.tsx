/** @jsxImportSource preact */
import type { ScriptJson } from "../../src/render/structured-data/script-json.ts";

/** Structured data, in which nothing can end the script element. */
export function JsonLd({ data }: { data: ScriptJson }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data }} />;
}
