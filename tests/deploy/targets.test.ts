import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { DeployFault } from "../../src/deploy/deploy-fault.ts";
import { notesBeside, openTarget, parseAddress } from "../../src/deploy/open-target.ts";
import { sha256Of } from "../../src/model/digest.ts";
import { scratchFolder } from "../support/newsroom.ts";
import { readTree } from "../support/output-tree.ts";
import { answeringStorage, type Storage, startStorage } from "../support/s3-storage.ts";

const look = { type: "text/html; charset=utf-8", cache: "public, max-age=60" };
const quick = { tries: 3, first: 1 };
const open = (typed: string, env: Readonly<Record<string, string>> = {}) => {
  const address = parseAddress(typed);
  return openTarget(typed, address, notesBeside(address), env, quick);
};

let storage: Storage | undefined;
const servers: Storage[] = [];
afterAll(async () => {
  for (const server of servers) await server.close();
});

/** A command in the place of ssh, which does on this machine what it would do on another. */
function shellHere(): string {
  const file = join(scratchFolder("ssh"), "ssh");
  writeFileSync(
    file,
    '#!/bin/sh\nwhile [ $# -gt 0 ]; do case "$1" in -l) shift 2 ;; -*) shift ;; *) break ;; esac; done\nshift\nexec "$@"\n',
  );
  chmodSync(file, 0o755);
  return file;
}

const hasRsync = spawnSync("rsync", ["--version"]).status === 0;
const kinds: Readonly<Record<string, () => Promise<ReturnType<typeof open>>>> = {
  "a folder": async () => open(join(scratchFolder("target"), "www")),
  S3: async () => {
    storage ??= await startStorage(scratchFolder("s3"), ["paper"]);
    servers.push(storage);
    return open("s3://paper/site", storage.env);
  },
  ...(hasRsync && {
    rsync: async () => {
      process.env.RSYNC_RSH = shellHere();
      return open(`web@host:${join(scratchFolder("target"), "www")}`);
    },
  }),
};

describe.each(Object.entries(kinds))("%s", (_name, opened) => {
  it("puts, replaces, puts aside, gives back, deletes and lists, whatever the names", async () => {
    const target = await opened();
    const names = ["index.html", "2025/12/01/a/index.html", "media/Ä b+c&(1)[2]'%.jpg", "_headers"];
    const disk = scratchFolder("built");
    for (const file of names) {
      mkdirSync(join(disk, file, ".."), { recursive: true });
      writeFileSync(join(disk, file), `old ${file}`);
    }
    await target.put(
      "site",
      names.map((file) => ({ file, from: join(disk, file), look })),
    );
    await target.put("site", [{ file: "index.html", from: Buffer.from("new"), look }], "aside/1");
    await target.delete("site", ["media/Ä b+c&(1)[2]'%.jpg"], "aside/1");
    await target.delete("site", ["2025/12/01/a/index.html", "never/there.html"]);
    const [site, notes] = [scratchFolder("got"), scratchFolder("got")];
    await target.fetch("site", [...names, "never/there.html"], site);
    const texts = (folder: string) =>
      Object.fromEntries([...readTree(folder)].map(([file, bytes]) => [file, bytes.toString()]));
    expect(texts(site)).toEqual({ "index.html": "new", _headers: "old _headers" });
    await target.fetch(
      "notes",
      ["aside/1/index.html", "aside/1/media/Ä b+c&(1)[2]'%.jpg", "aside/1/_headers"],
      notes,
    );
    expect(texts(notes)).toEqual({
      "aside/1/index.html": "old index.html",
      "aside/1/media/Ä b+c&(1)[2]'%.jpg": "old media/Ä b+c&(1)[2]'%.jpg",
    });
    expect((await target.list("aside")).map(({ file }) => file).sort()).toEqual([
      "aside/1/index.html",
      "aside/1/media/Ä b+c&(1)[2]'%.jpg",
    ]);
    expect(await target.list("claims")).toEqual([]);
    await target.put("notes", [{ file: "claims/x", from: Buffer.from("x") }]);
    const [claim] = await target.list("claims");
    // A minute either way is enough to tell what is old from what is new.
    expect(Math.abs((claim?.modified ?? 0) - Date.now())).toBeLessThan(60_000);
  });
});

describe("S3", () => {
  it("keeps what is said with a file, and leads on where a site does", async () => {
    storage ??= await startStorage(scratchFolder("s3"), ["paper"]);
    const target = open("s3://paper/said", storage.env);
    const redirect = "/new/";
    await target.put("site", [
      { file: "index.html", from: Buffer.from("x"), look },
      { file: "old/index.html", from: Buffer.from("x"), look: { ...look, redirect } },
    ]);
    const ask = (file: string) =>
      fetch(`${storage?.env.AWS_ENDPOINT_URL_S3}/paper/said/${file}`, {
        redirect: "manual",
        headers: { accept: "text/html" },
      });
    const { headers } = await ask("index.html");
    expect([headers.get("content-type"), headers.get("cache-control")]).toEqual([look.type, look.cache]);
    const old = await ask("old/index.html");
    expect([old.status, old.headers.get("location")]).toEqual([301, redirect]);
  });

  it("sends the digest of what it sends, tries again what may pass, and tells a refusal without its keys", async () => {
    let busy = 2;
    const server = await answeringStorage(({ url }) => {
      if (url.startsWith("/paper/site/refused"))
        return {
          status: 403,
          body: "<Error><Code>SignatureDoesNotMatch</Code><AWSAccessKeyId>MYKEY</AWSAccessKeyId></Error>",
        };
      busy -= 1;
      return busy < 0 ? { status: 200 } : { status: 503, body: "<Error><Code>SlowDown</Code></Error>" };
    });
    servers.push(server);
    const keys = {
      AWS_ACCESS_KEY_ID: "MYKEY",
      AWS_SECRET_ACCESS_KEY: "MYSECRET",
      AWS_SESSION_TOKEN: "MYTOKEN",
    };
    const target = open("s3://paper/site", { ...server.env, ...keys });
    await target.put("site", [{ file: "index.html", from: Buffer.from("text"), look }]);
    expect(server.heard.map(({ headers }) => headers["x-amz-content-sha256"])).toEqual(
      Array(3).fill(sha256Of(Buffer.from("text"))),
    );
    expect(server.heard[0]?.headers["x-amz-security-token"]).toBe("MYTOKEN");
    expect(server.heard[0]?.url).toBe("/paper/site/index.html");
    const refused = await target
      .put("site", [{ file: "refused", from: Buffer.from("x"), look }])
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DeployFault);
    expect(String(refused)).toContain("403 (SignatureDoesNotMatch)");
    expect(String(refused)).not.toMatch(/MYKEY|MYSECRET|MYTOKEN/);
    expect(server.heard).toHaveLength(4);
    busy = Number.POSITIVE_INFINITY;
    await expect(target.fetch("site", ["a"], scratchFolder("got"))).rejects.toThrow("503 (SlowDown)");
  });

  it("says who does not listen, and what bucket is not there", async () => {
    const server = await answeringStorage(() => ({
      status: 404,
      body: "<Error><Code>NoSuchBucket</Code></Error>",
    }));
    await expect(open("s3://paper/site", server.env).fetch("site", ["a"], ".")).rejects.toThrow(
      "there is no bucket paper",
    );
    await server.close();
    await expect(open("s3://paper/site", server.env).fetch("site", ["a"], ".")).rejects.toThrow(
      "nobody listens at that address",
    );
  });
});

describe("a folder", () => {
  it("lets a file become a folder and a folder a file, and leaves what is not its own", async () => {
    const folder = join(scratchFolder("target"), "www");
    const target = open(folder);
    const put = (file: string) => target.put("site", [{ file, from: Buffer.from(file) }]);
    await put("about");
    await put("team/index.html");
    writeFileSync(join(folder, "CNAME"), "example.org");
    await target.delete("site", ["team/index.html"]);
    await put("about/index.html");
    await put("team");
    expect([...readTree(folder).keys()].sort()).toEqual(["CNAME", "about/index.html", "team"]);
    expect(readFileSync(join(folder, "team"), "utf8")).toBe("team");
    expect(existsSync(join(folder, ".dateline"))).toBe(false);
  });
});
