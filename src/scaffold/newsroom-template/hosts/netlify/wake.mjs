// Starts a build when an embargo ends, and once a day, since articles expire and news grows old by the clock. It wants the
// environment variable BUILD_HOOK: the address of a build hook (Project configuration → Build & deploy → Build hooks).
import { built, opens } from "./due.mjs";

const day = 24 * 60 * 60 * 1000;

export default async function wake() {
  const now = Date.now();
  if (now < opens && now < built + day) return;
  const answer = await fetch(process.env.BUILD_HOOK, { method: "POST" });
  if (!answer.ok) throw new Error(`The build hook answered ${answer.status}.`);
}

export const config = { schedule: "*/5 * * * *" };
