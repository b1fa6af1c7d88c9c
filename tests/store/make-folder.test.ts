import type * as Fs from "node:fs";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it, vi } from "vitest";
import { makeFolder } from "../../src/store/whole-file.ts";
import { scratchFolder } from "../support/newsroom.ts";

/** What another thread does when this one has just been refused a folder. */
const other = vi.hoisted(() => ({ afterRefusal: (_folder: string): void => {} }));

vi.mock("node:fs", async (original) => {
  const fs = await original<typeof Fs>();
  return {
    ...fs,
    mkdirSync: (folder: string) => {
      try {
        fs.mkdirSync(folder);
      } catch (error) {
        other.afterRefusal(folder);
        throw error;
      }
    },
  };
});

const { mkdirSync } = await vi.importActual<typeof Fs>("node:fs");

const wanted = () => join(scratchFolder("folders"), "2025", "12", "01", "talks");

it("makes a folder and those above it", () => {
  const folder = wanted();
  makeFolder(folder);
  makeFolder(folder);
  expect(existsSync(folder)).toBe(true);
});

it.each([
  ["the folder itself", (folder: string) => folder],
  ["the one above it", (folder: string) => dirname(folder)],
  ["one further up", (folder: string) => dirname(dirname(folder))],
])("is not put out where another thread makes %s in the same moment", (_, made) => {
  const folder = wanted();
  other.afterRefusal = () => mkdirSync(made(folder), { recursive: true });
  makeFolder(folder);
  expect(existsSync(folder)).toBe(true);
});
