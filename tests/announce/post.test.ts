import { afterEach, describe, expect, it } from "vitest";
import { type Patience, post } from "../../src/announce/post.ts";
import { type Answer, hang, type Listener, listen, status } from "../support/listener.ts";

const patience: Patience = { answer: 5_000, first: 5, longest: 2_000, tries: 3 };
const now = Date.parse("2025-12-15T12:00:00Z");
let server: Listener | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** Sends a message to a server that answers so: why it failed, how often it was tried. */
async function sent(
  answers: readonly Answer[],
  less: Partial<Patience> = {},
): Promise<[string | undefined, number]> {
  server = await listen(...answers);
  const message = { to: server.address, type: "text/plain", body: "news" };
  const failure = await post(message, () => now, { ...patience, ...less });
  for (const one of server.heard) expect(one).toEqual({ type: "text/plain", body: "news" });
  return [failure, server.heard.length];
}

describe("a message", () => {
  it("arrives at once where all is well", async () => {
    expect(await sent([status(204)])).toEqual([undefined, 1]);
  });

  it("is sent again where the server is broken for a moment", async () => {
    expect(await sent([status(500), status(200)])).toEqual([undefined, 2]);
  });

  it("is given up where the server stays broken", async () => {
    expect(await sent([status(503)])).toEqual(["it answered 503", 3]);
  });

  it("is not sent again where it was refused", async () => {
    expect(await sent([status(403)])).toEqual(["it answered 403", 1]);
  });

  it("waits as long as the server asks for, in seconds", async () => {
    const start = performance.now();
    expect(await sent([status(429, { "retry-after": "1" }), status(200)])).toEqual([undefined, 2]);
    expect(performance.now() - start).toBeGreaterThan(950);
  });

  it("waits until the date that the server names", async () => {
    const later = new Date(now + 1_000).toUTCString();
    const start = performance.now();
    expect(await sent([status(503, { "retry-after": later }), status(200)])).toEqual([undefined, 2]);
    expect(performance.now() - start).toBeGreaterThan(950);
  });

  it("leaves a server alone that asks for more time than a deployment has", async () => {
    expect(await sent([status(429, { "retry-after": "3600" })])).toEqual([
      "it answered 429, and wants to be left alone for 3600 s",
      1,
    ]);
  });

  it("does not wait for ever for an answer", async () => {
    expect(await sent([hang], { answer: 1_000, tries: 2 })).toEqual(["it did not answer within 1 s", 2]);
    await server?.close();
    expect(await sent([hang, status(200)], { answer: 1_000 })).toEqual([undefined, 2]);
  });

  it("says so where nobody listens", async () => {
    const closed = await listen(status(200));
    await closed.close();
    const failure = await post({ to: closed.address, type: "text/plain", body: "" }, () => now, patience);
    expect(failure).toBe("it cannot be reached (ECONNREFUSED)");
  });
});
