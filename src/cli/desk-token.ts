import { randomBytes } from "node:crypto";

/** What opens the desk of one preview: other programs of this machine and websites in the browser cannot guess it. */
export function newDeskToken(): string {
  return randomBytes(32).toString("base64url");
}
