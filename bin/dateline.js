#!/usr/bin/env node
import { loadProgram } from "./load-program.js";

const { main } = await loadProgram("main");
await main(process.argv.slice(2));
