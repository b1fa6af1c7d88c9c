import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

type ProjectConfig = TestProjectInlineConfiguration["test"];

/**
 * A time zone that once left out a day, and a locale in which `I` does not become `i`: whatever depends on those of the
 * machine fails here, on every machine.
 */
const env = { TZ: "Pacific/Apia", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" };

const shared = {
  env,
  globalSetup: "tests/support/scratch.ts",
  pool: "forks",
  // Eleventy loads a newsroom’s `.eleventy.ts` by itself, past vitest.
  execArgv: ["--import", "tsx"],
} satisfies ProjectConfig;

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/{site,browser,cli}/**"],
          // For a machine that has other things to do; nothing here takes a tenth of it.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "site",
          include: ["tests/{site,cli}/**/*.test.{ts,tsx}"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "browser",
          include: ["tests/browser/**/*.test.{ts,tsx}"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
