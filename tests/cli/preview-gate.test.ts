import { connect } from "node:net";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { article, newsroom } from "../support/newsroom.ts";
import { dateline } from "./run-dateline.ts";

/** Sends bytes to the preview; gives the head of what it answers, or nothing where it hangs up. */
function ask(port: number, bytes: string, patience = 30_000): Promise<string> {
  return new Promise((resolve) => {
    let told = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(Buffer.from(bytes, "latin1")));
    const timer = global.setTimeout(() => socket.destroy(), patience);
    socket.on("data", (data) => {
      told += data.toString("latin1");
      if (told.includes("\r\n\r\n")) socket.destroy();
    });
    socket.on("error", () => undefined);
    socket.on("close", () => {
      clearTimeout(timer);
      resolve(told.split("\r\n\r\n")[0] ?? "");
    });
  });
}

/** Runs `dateline serve` for a newsroom with a draft, and does something with it; gives how it ended. */
async function withPreview(
  visit: (port: number, printed: string) => Promise<void>,
  args: readonly string[] = [],
) {
  const root = newsroom({ "articles/a.md": article({ title: "Not for strangers", draft: true }) });
  return dateline(["serve", "--port", "0", ...args], {
    in: root,
    onStart: async ({ stop, printed }) => {
      let port: string | undefined;
      while (port === undefined) {
        await setTimeout(20);
        port = /The site is at http:\/\/[^/]+:(\d+)\/.*Ctrl-C\.\n/.exec(printed())?.[1];
      }
      await visit(Number(port), printed()).finally(() => stop("SIGINT"));
    },
  });
}

const draft = "/2025/12/01/a/";
const upgrade =
  "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

describe("the preview", () => {
  test("answers the browser of this machine alone, and only shows", async () => {
    const got: Record<string, string> = {};
    const ended = await withPreview(async (port) => {
      const own = `Host: localhost:${port}\r\n`;
      const requests: Record<string, string> = {
        own: `GET ${draft} HTTP/1.1\r\n${own}\r\n`,
        head: `HEAD ${draft} HTTP/1.1\r\n${own}\r\n`,
        rebound: `GET ${draft} HTTP/1.1\r\nHost: evil.example:${port}\r\n\r\n`,
        nameless: `GET ${draft} HTTP/1.1\r\nHost:\r\n\r\n`,
        old: `GET ${draft} HTTP/1.0\r\n\r\n`,
        twice: `GET ${draft} HTTP/1.1\r\n${own}Host: evil.example\r\n\r\n`,
        foreign: `GET ${draft} HTTP/1.1\r\n${own}Origin: http://evil.example\r\n\r\n`,
        live: `GET / HTTP/1.1\r\n${own}Origin: http://localhost:${port}\r\n${upgrade}\r\n`,
        "rebound live": `GET / HTTP/1.1\r\nHost: evil.example\r\nOrigin: http://evil.example\r\n${upgrade}\r\n`,
        "foreign live": `GET / HTTP/1.1\r\n${own}Origin: http://evil.example\r\n${upgrade}\r\n`,
        post: `POST ${draft} HTTP/1.1\r\n${own}Content-Length: 0\r\n\r\n`,
        options: `OPTIONS * HTTP/1.1\r\n${own}\r\n`,
        tunnel: `CONNECT elsewhere.example:443 HTTP/1.1\r\n${own}\r\n`,
        "out of the folder": `GET /.11ty/..%2f..%2fx HTTP/1.1\r\n${own}\r\n`,
        "other file of the dev server": `GET /.11ty/morphdom.js HTTP/1.1\r\n${own}\r\n`,
        client: `GET /.11ty/reload-client.js?x HTTP/1.1\r\n${own}\r\n`,
        desk: `GET /admin/ HTTP/1.1\r\n${own}\r\n`,
        "rebound desk": `GET /admin/ HTTP/1.1\r\nHost: evil.example:${port}\r\n\r\n`,
        "foreign desk": `POST /admin/api/v1/user HTTP/1.1\r\n${own}Origin: http://evil.example\r\nContent-Length: 0\r\n\r\n`,
        "desk without its token": `GET /admin/api/v1/user HTTP/1.1\r\n${own}\r\n`,
        "save without its token": `POST /admin/api/v1/repos/newsroom/x/contents HTTP/1.1\r\n${own}Authorization: token x\r\nContent-Length: 2\r\n\r\n{}`,
        "post to its page": `POST /admin/ HTTP/1.1\r\n${own}Content-Length: 0\r\n\r\n`,
        "put to it": `PUT /admin/api/v1/user HTTP/1.1\r\n${own}Content-Length: 0\r\n\r\n`,
        "out of its program": `GET /admin/cms/..%2f..%2fdigest HTTP/1.1\r\n${own}\r\n`,
      };
      for (const [name, bytes] of Object.entries(requests)) got[name] = await ask(port, bytes);
    });
    const codes = Object.fromEntries(
      Object.entries(got).map(([name, head]) => [name, head.split(" ")[1] ?? ""]),
    );
    expect(codes).toEqual({
      own: "200",
      head: "200",
      rebound: "403",
      nameless: "403",
      old: "403",
      twice: "403",
      foreign: "403",
      live: "101",
      "rebound live": "403",
      "foreign live": "403",
      post: "405",
      options: "405",
      tunnel: "405",
      "out of the folder": "404",
      "other file of the dev server": "404",
      client: "200",
      desk: "200",
      "rebound desk": "403",
      "foreign desk": "403",
      "desk without its token": "401",
      "save without its token": "401",
      "post to its page": "405",
      "put to it": "405",
      "out of its program": "404",
    });
    expect(got.post).toContain("Allow: GET, HEAD");
    expect(got.desk).toMatch(/Content-Security-Policy: default-src 'none'.*frame-ancestors 'none'/);
    for (const head of [got.own, got.client, got["out of the folder"], got.desk]) {
      expect(head).toContain("X-Frame-Options: SAMEORIGIN");
      expect(head).toContain("X-Content-Type-Options: nosniff");
      expect(head).not.toMatch(/access-control/i);
    }
    expect(got.own).toMatch(/Content-Security-Policy: default-src 'none'.*frame-ancestors 'self'/);
    const lengths = [got.own, got.head].map((head) => /Content-Length: (\d+)/.exec(head ?? "")?.[1]);
    expect(Number(lengths[0])).toBeGreaterThan(100);
    expect(lengths[0]).toBe(lengths[1]);
    expect([ended.code, ended.err]).toEqual([0, ""]);
  }, 120_000);

  test("answers other devices where it is told to, by the address of this machine and by no name", async () => {
    const got: string[] = [];
    let printed = "";
    const ended = await withPreview(
      async (port, said) => {
        printed = said;
        const [, address = ""] = /at http:\/\/([^/]+):\d+\//.exec(said) ?? [];
        for (const host of [`${address}:${port}`, `localhost:${port}`, "evil.example", "8.8.8.8", "0.0.0.0"])
          got.push((await ask(port, `GET ${draft} HTTP/1.1\r\nHost: ${host}\r\n\r\n`)).split(" ")[1] ?? "");
        const foreign = `GET ${draft} HTTP/1.1\r\nHost: ${address}:${port}\r\nOrigin: http://evil.example\r\n\r\n`;
        got.push((await ask(port, foreign)).split(" ")[1] ?? "");
        // Where others can look, nobody can write.
        const desk = `GET /admin/ HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`;
        got.push((await ask(port, desk)).split(" ")[1] ?? "");
      },
      ["--host", "0.0.0.0"],
    );
    expect(got).toEqual(["200", "200", "403", "403", "403", "403", "404"]);
    expect(printed).not.toContain("//0.0.0.0");
    expect(ended.out).toContain("Everybody in this network can open it, with drafts and embargoed articles");
    expect([ended.code, ended.err]).toEqual([0, ""]);
  });

  test("survives whatever is sent to it", async () => {
    let answered = 0;
    const requests = 1_000;
    const ended = await withPreview(async (port) => {
      const random = randomNumbers(20_251_201);
      const pick = (list: readonly string[]) => list[random(list.length)] ?? "";
      const one = async (): Promise<void> => {
        const path = Array.from({ length: random(7) }, () => pick(pieces)).join("");
        const lines = Array.from({ length: random(3) }, () => `${pick(headers)}\r\n`).join("");
        const head = `${pick(methods)} /${path} HTTP/1.1\r\nHost: ${pick(hosts)}\r\n${lines}\r\n`;
        if ((await ask(port, head + pick(bodies), 2_000)) !== "") answered += 1;
      };
      const some = async () => {
        for (let sent = 0; sent < requests / 20; sent += 1) await one();
      };
      await Promise.all(Array.from({ length: 20 }, some));
      expect(await ask(port, `GET / HTTP/1.1\r\nHost: localhost\r\n\r\n`)).toContain("200 OK");
    });
    expect(answered).toBeGreaterThan(requests / 2);
    expect([ended.code, ended.err]).toEqual([0, ""]);
  }, 120_000);
});

/** Numbers below a limit that only look like chance (mulberry32). */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const methods = ["GET", "GET", "GET", "GET", "HEAD", "POST", "TRACE", "CONNECT", "PRI", "get"];
const hosts = [
  "localhost",
  "localhost",
  "127.0.0.1",
  "[::1]",
  "127.1",
  "evil.example",
  "",
  "localhost@x",
  "[::1",
];
const pieces = [
  ..."/ // .11ty/ .11ty/reload-client.js ..%2f .. %2e%2e/ %00 % %ff %c0%ae \\ ? # a 2025/12/01/a/ index.html media/".split(
    " ",
  ),
  ..."assets/style.css feed.xml @ [ ] http:// %c3%a9 : * ~ ^ | {} %25 /./ ; %0d%0a %u1234 __proto__ favicon.ico".split(
    " ",
  ),
];
const headers = [
  "Origin: http://evil.example",
  "Origin: null",
  "Range: bytes=0-1",
  upgrade.trimEnd(),
  "Connection: Upgrade\r\nUpgrade: h2c",
  "Expect: 100-continue",
  "Expect: wonders",
  "Transfer-Encoding: chunked",
  "Content-Length: 5",
  "Content-Length: -1",
  `X-Long: ${"y".repeat(20_000)}`,
  "Accept-Encoding: gzip",
  "Sec-Fetch-Mode: cors",
  "X-Bytes: \xff\xfe",
];
const bodies = ["", "", "hello", "5\r\nhello\r\n0\r\n\r\n", "\x81\x05hello", "\xff\xff\xff\xff\xff\xff"];
