import { register } from "tsx/esm/api";

// The command line as its source stands there, uncompiled: what a test holds the shipped program against.
register();
const { main } = await import(new URL("../../src/cli/main.ts", import.meta.url).href);
await main(process.argv.slice(2));
