import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { notesBeside, parseAddress } from "../../src/deploy/address.ts";
import { DeployFault } from "../../src/deploy/deploy-fault.ts";
import { openTarget } from "../../src/deploy/open-target.ts";
import { sha256Of } from "../../src/model/digest.ts";
import { scratchFolder } from "../support/newsroom.ts";
import { readTree } from "../support/output-tree.ts";
import { answeringStorage, type Storage, startStorage } from "../support/s3-storage.ts";

/** What the system answers where a file is to be deleted: whoever may do anything is refused nothing otherwise. */
const held = vi.hoisted(() => ({ unlink: undefined as (() => never) | undefined }));
vi.mock(import("node:fs"), async (original) => {
  const real = await original();
  return { ...real, unlinkSync: (path) => (held.unlink ?? real.unlinkSync)(path) };
});

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

  it("takes nothing for sent that the storage does not take, and follows no way to another", async () => {
    let answer: { status: number; body?: string; headers?: Record<string, string> } = { status: 404 };
    const server = await answeringStorage(() => answer);
    servers.push(server);
    const target = open("s3://paper/site", server.env);
    const put = () => target.put("site", [{ file: "index.html", from: Buffer.from("x"), look }]);
    await expect(put()).rejects.toThrow(
      "the storage answered 404; no storage of S3’s kind says so of a file",
    );
    answer = { status: 404, body: "<Error><Code>NoSuchKey</Code></Error>" };
    await expect(put()).rejects.toThrow("the storage answered 404 (NoSuchKey)");
    await target.delete("site", ["index.html"]);
    await target.fetch("site", ["index.html"], scratchFolder("got"));
    answer = { status: 200, body: "<html></html>" };
    const heard = server.heard.length;
    const elsewhere = await answeringStorage(() => ({ status: 200 }));
    servers.push(elsewhere);
    const location = `${elsewhere.env.AWS_ENDPOINT_URL_S3}/paper/site/index.html`;
    const headers = { location, "x-amz-bucket-region": "eu-west-1" };
    answer = { status: 307, body: "<Error><Code>TemporaryRedirect</Code></Error>", headers };
    await expect(put()).rejects.toThrow(
      "the storage answered 307 (TemporaryRedirect); set AWS_REGION to eu-west-1, where the bucket is.",
    );
    expect([server.heard.length - heard, elsewhere.heard]).toEqual([1, []]);
  });

  it.each([
    [
      400,
      "<Code>AuthorizationHeaderMalformed</Code><Region>eu-west-1</Region>",
      "set AWS_REGION to eu-west-1",
    ],
    [301, "<Code>PermanentRedirect</Code>", "set AWS_REGION to the region of the bucket"],
    [403, "<Code>RequestTimeTooSkewed</Code>", "the clock of this machine is wrong"],
    [400, "<Code>ExpiredToken</Code>", "the keys in the environment have expired"],
    [403, "<Code>AccessDenied</Code>", "look at AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_REGION"],
  ])("says what to do where the storage answers %i with %s", async (status, error, advice) => {
    const server = await answeringStorage(() => ({ status, body: `<Error>${error}</Error>` }));
    servers.push(server);
    await expect(open("s3://paper/site", server.env).list("claims")).rejects.toThrow(advice);
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

describe("rsync", () => {
  const path = process.env.PATH;
  afterEach(() => {
    process.env.PATH = path;
  });

  it.each([
    [
      23,
      'file has vanished: "/tmp/x/2025"\nWARNING: parent dir is absent in the file list: 2025\nrsync: [generator] delete_file: unlink(2025/index.html) failed: Operation not permitted (1)\nrsync error: some files/attrs were not transferred (code 23) at main.c(1347)',
      "rsync could not do its work at host:www: it ended with 23 (delete_file: unlink(2025/index.html) failed: Operation not permitted (1)).",
    ],
    [
      11,
      'rsync: [Receiver] mkdir "/srv/a/www.dateline" failed: No such file or directory (2)\nrsync error: error in file IO (code 11) at main.c(787)',
      'rsync could not do its work at host:www: it ended with 11 (mkdir "/srv/a/www.dateline" failed: No such file or directory (2)); make the folder above it there once.',
    ],
    [
      255,
      "ssh: Could not resolve hostname host: Name or service not known\r\nrsync: connection unexpectedly closed (0 bytes received so far) [sender]",
      "host:www cannot be reached: rsync ended with 255 (ssh: Could not resolve hostname host: Name or service not known).",
    ],
    [
      5,
      "Password: @ERROR: auth failed on module mod\nrsync error: error starting client-server protocol (code 5) at main.c(1863)",
      "host:www cannot be reached: rsync ended with 5 (auth failed on module mod); look at RSYNC_PASSWORD.",
    ],
  ])("tells what went wrong where it ends with %i", async (code, said, message) => {
    const folder = scratchFolder("bin");
    writeFileSync(join(folder, "said"), `${said}\n`);
    writeFileSync(join(folder, "rsync"), `#!/bin/sh\n/bin/cat '${folder}/said' >&2\nexit ${code}\n`);
    chmodSync(join(folder, "rsync"), 0o755);
    process.env.PATH = folder;
    await expect(open("host:www").delete("site", ["2025/index.html"])).rejects.toMatchObject({
      name: "DeployFault",
      message,
    });
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

  it("deletes no folder of somebody else that has the name of a file", async () => {
    const folder = join(scratchFolder("target"), "www");
    mkdirSync(join(folder, "robots.txt"), { recursive: true });
    writeFileSync(join(folder, "robots.txt/letter"), "mine");
    const put = () => open(folder).put("site", [{ file: "robots.txt", from: Buffer.from("x") }]);
    await expect(put()).rejects.toThrow(/robots\.txt is a folder that holds files.* Move the folder away\.$/);
    expect(readFileSync(join(folder, "robots.txt/letter"), "utf8")).toBe("mine");
    rmSync(join(folder, "robots.txt/letter"));
    await put();
    expect(readFileSync(join(folder, "robots.txt"), "utf8")).toBe("x");
  });

  it("leaves nothing unfinished, neither of its own nor of a deployment that was killed", async () => {
    const folder = join(scratchFolder("target"), "www");
    const incoming = `${folder}.dateline/incoming`;
    mkdirSync(incoming, { recursive: true });
    for (const file of ["1-1", "2-1"]) writeFileSync(join(incoming, file), "half");
    // That of a deployment that may be at work stays.
    const old = new Date(statSync(join(incoming, "1-1")).mtimeMs - 7_200_000);
    utimesSync(join(incoming, "1-1"), old, old);
    mkdirSync(join(folder, "x/below"), { recursive: true });
    writeFileSync(join(folder, "x/below/y"), "");
    const target = open(folder);
    await target.put("site", [{ file: "a", from: Buffer.from("a") }]);
    await expect(target.put("site", [{ file: "b", from: join(folder, "nowhere") }])).rejects.toThrow();
    expect(readdirSync(incoming)).toEqual(["2-1"]);
  });

  it("says nothing is deleted that stays, whatever keeps it there", async () => {
    const folder = join(scratchFolder("target"), "www");
    const target = open(folder);
    await target.put("site", [{ file: "secret/index.html", from: Buffer.from("x") }]);
    const refuse = (code: string) => () => {
      throw Object.assign(new Error(code), { code, syscall: "unlink", path: "secret/index.html" });
    };
    for (const code of ["EPERM", "EACCES", "EROFS", "EBUSY"]) {
      held.unlink = refuse(code);
      await expect(target.delete("site", ["secret/index.html"]), code).rejects.toThrow(code);
    }
    held.unlink = undefined;
    mkdirSync(join(folder, "kept/index.html"), { recursive: true });
    await target.delete("site", ["secret/index.html", "never/there.html", "kept/index.html"]);
    expect(readdirSync(folder)).toEqual(["kept"]);
  });
});
