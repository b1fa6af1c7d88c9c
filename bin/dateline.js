#!/usr/bin/env node
import { register } from "tsx/esm/api";

// Dateline is written in TypeScript and run as it is.
register();
const { main } = await import("../src/cli/main.ts");
await main(process.argv.slice(2));
