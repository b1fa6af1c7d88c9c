import { register } from "tsx/esm/api";

// A thread starts as plain JavaScript: it must teach itself TypeScript before it can load its work.
register();
export const { read, print } = await import("./worker.ts");
