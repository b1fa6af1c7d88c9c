import { doBundleJob } from "./index-bundle.ts";

// The whole work of a process: makes one bundle, as the file that it is given says.
doBundleJob(process.argv[2] ?? "").catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
