import { expect, it } from "vitest";
import { compilerFault } from "../../src/model/compiler-fault.ts";
import { NewsroomFault } from "../../src/model/newsroom-fault.ts";

it("says that a folder is called as a file of the newsroom should be, and takes no folder of the program for one", () => {
  const error = (folder: string) => ({
    errors: [
      {
        text: `Cannot read file "${folder}": is a directory`,
        location: { file: "/ours/shell.tsx", line: 4, column: 25 },
      },
    ],
  });
  const fault = compilerFault(error("/paper/layouts/a.tsx"), "/paper", (file) => file.startsWith("/paper/"));
  expect(fault).toBeInstanceOf(NewsroomFault);
  expect(String(fault)).toContain("layouts/a.tsx This is a folder, and has to be a file.");
  const ours = error("/ours/b.tsx");
  expect(compilerFault(ours, "/paper", (file) => file.startsWith("/paper/"))).toBe(ours);
});
