import { defineConfig } from "astro/config";

export default defineConfig({
  site: "https://bench.example",
  cacheDir: "./.cache",
  // Pages as they are written, like those of the other generators.
  compressHTML: false,
  markdown: { smartypants: true, syntaxHighlight: false },
});
