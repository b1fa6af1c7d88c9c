import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

type ProjectConfig = TestProjectInlineConfiguration["test"];

/**
 * A time zone that once left out a day, and a locale in which `I` does not become `i`: whatever depends on those of the
 * machine fails here, on every machine.
 */
const env = { TZ: "Pacific/Apia", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" };

/** Milliseconds. For what hangs, not for what is slow: no test may fail because the machine has other things to do. Proofs take all night. */
const patience = process.env.PROVE_TIMES === undefined ? 10 * 60_000 : 24 * 60 * 60_000;

const shared = {
  env,
  testTimeout: patience,
  hookTimeout: patience,
  globalSetup: ["tests/support/scratch.ts", "tests/support/compiled.ts"],
  pool: "forks",
  // Eleventy loads a newsroom’s `.eleventy.ts` by itself, past vitest.
  execArgv: ["--import", "tsx"],
} satisfies ProjectConfig;

/** Compares with Preact as it is, which `preact/compat` changes for good once any layout has loaded it. */
const alone = ["tests/theme/jsx-runtime.test.ts"];

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    maxWorkers: 2,
    teardownTimeout: patience,
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: "unit",
          // What a module remembers is nobody’s but its owner’s, so files can share the modules that another one has loaded. To
          // load them anew for each of some two hundred files takes four times as long as all that is tested there.
          isolate: false,
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/{site,browser,cli}/**", ...alone],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "site",
          isolate: false,
          include: ["tests/{site,cli}/**/*.test.{ts,tsx}", ...alone],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "browser",
          include: ["tests/browser/**/*.test.{ts,tsx}"],
        },
      },
    ],
  },
});
