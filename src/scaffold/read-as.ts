import { createFileReader, type FileReader } from "../source/file-reader.ts";
import type { ReadFile, ReadSettings } from "../source/read-file.ts";
import type { NewKind } from "./new-kinds.ts";

/** A reader takes a while to be made. */
const readers = new WeakMap<ReadSettings, FileReader>();

/** Reads a text as if it were a file of a kind. */
export function readAs({ folder }: NewKind, text: string, settings: ReadSettings): ReadFile {
  const read = readers.get(settings) ?? createFileReader(settings);
  readers.set(settings, read);
  return read(`content/${folder}/new.md`, Buffer.from(text), "");
}
