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
      expect(read?.bytes.equals(Buffer.from(content))).toBe(true);
      expect(read?.digest).toBe(digestOf(content));
    }
  });

  it("are read whole where they grew or shrank since they were found", () => {
    const memory = new FileMemory(root, "reading");
    writeFileSync(path, "Ministers meet");
    appendFileSync(path, " in Paris");
    expect(memory.read(name, 14)?.bytes.toString()).toBe("Ministers meet in Paris");
    expect(memory.read(name, 14)?.digest).toBe(digestOf("Ministers meet in Paris"));
    truncateSync(path, 9);
    expect(memory.read(name, 23)?.bytes.toString()).toBe("Ministers");
    expect(memory.read(name, 23)?.digest).toBe(digestOf("Ministers"));
  });

  it("are none where they are not there, or are a folder", () => {
    const memory = new FileMemory(root, "reading");
    expect(memory.read("gone.md", 10)).toBeUndefined();
    expect(memory.read(".", 10)).toBeUndefined();
  });
});
