import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

type ProjectConfig = TestProjectInlineConfiguration["test"];

/**
 * A time zone that once left out a day, and a locale in which `I` does not become `i`: whatever depends on those of the
 * machine fails here, on every machine.
 */
const env = { TZ: "Pacific/Apia", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" };

/** Milliseconds. For what hangs, not for what is slow: no test may fail because the machine has other things to do. */
const patience = 10 * 60_000;

const shared = {
  env,
  testTimeout: patience,
  hookTimeout: patience,
  globalSetup: ["tests/support/scratch.ts", "tests/support/compiled.ts"],
  pool: "forks",
  // Eleventy loads a newsroom’s `.eleventy.ts` by itself, past vitest.
  execArgv: ["--import", "tsx"],
} satisfies ProjectConfig;

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
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/{site,browser,cli}/**"],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "site",
          include: ["tests/{site,cli}/**/*.test.{ts,tsx}"],
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
