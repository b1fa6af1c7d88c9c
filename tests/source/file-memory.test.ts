import { createHash } from "node:crypto";
import { appendFileSync, mkdtempSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { FileMemory } from "../../src/source/file-memory.ts";

const root = mkdtempSync(join(inject("scratch"), "file-memory-"));
const name = "Київ 北京.md";
const path = join(root, name);

function digestOf(content: string): string {
  return createHash("sha1").update(`reading\u0000${name}\u0000${content}`).digest("base64url");
}

describe("files that are read one after the other", () => {
  it("have the digest of what they were read with, their path and their bytes", () => {
    const memory = new FileMemory(root, "reading");
    for (const content of ["", "Short.", "Київ ".repeat(20_000), "Shorter", "a".repeat(3 << 20)]) {
      writeFileSync(path, content);
      const read = memory.read(name, Buffer.byteLength(content));
      expect(read).toEqual({ bytes: Buffer.from(content), digest: digestOf(content) });
    }
  });

  it("are read whole where they grew or shrank since they were found", () => {
    const memory = new FileMemory(root, "reading");
    writeFileSync(path, "Ministers meet");
    appendFileSync(path, " in Paris");
    const grown = "Ministers meet in Paris";
    expect(memory.read(name, 14)).toEqual({ bytes: Buffer.from(grown), digest: digestOf(grown) });
    truncateSync(path, 9);
    expect(memory.read(name, 23)).toEqual({ bytes: Buffer.from("Ministers"), digest: digestOf("Ministers") });
  });

  it("are gone where they are not there, and cannot be read where they are a folder", () => {
    const memory = new FileMemory(root, "reading");
    expect(memory.read("gone.md", 10)).toBe("gone");
    expect(memory.read(".", 10)).toBe("unreadable");
  });
});
