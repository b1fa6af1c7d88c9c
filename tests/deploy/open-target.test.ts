import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { AddressFault, notesBeside, parseAddress } from "../../src/deploy/address.ts";
import { openTarget } from "../../src/deploy/open-target.ts";

const s3 = { AWS_ACCESS_KEY_ID: "key", AWS_SECRET_ACCESS_KEY: "hidden" };

describe("the address of a target", () => {
  it.each([
    [
      "s3://paper/site/",
      { kind: "s3", bucket: "paper", prefix: "site" },
      { kind: "s3", bucket: "paper", prefix: "site.dateline" },
    ],
    [
      "s3://paper/a/b",
      { kind: "s3", bucket: "paper", prefix: "a/b" },
      { kind: "s3", bucket: "paper", prefix: "a/b.dateline" },
    ],
    [
      "web@example.org:/var/www/paper/",
      { kind: "rsync", host: "web@example.org:", path: "/var/www/paper" },
      { kind: "rsync", host: "web@example.org:", path: "/var/www/paper.dateline" },
    ],
    [
      "example.org:paper",
      { kind: "rsync", host: "example.org:", path: "paper" },
      { kind: "rsync", host: "example.org:", path: "paper.dateline" },
    ],
    [
      "host::mod/paper",
      { kind: "rsync", host: "host::", path: "mod/paper" },
      { kind: "rsync", host: "host::", path: "mod/paper.dateline" },
    ],
    [
      "rsync://h:873/mod/paper",
      { kind: "rsync", host: "rsync://h:873/", path: "mod/paper" },
      { kind: "rsync", host: "rsync://h:873/", path: "mod/paper.dateline" },
    ],
    [
      "out/site",
      { kind: "folder", folder: resolve("out/site") },
      { kind: "folder", folder: resolve("out/site.dateline") },
    ],
    [
      "S3://paper/site",
      { kind: "s3", bucket: "paper", prefix: "site" },
      { kind: "s3", bucket: "paper", prefix: "site.dateline" },
    ],
    [
      "h::mod/paper",
      { kind: "rsync", host: "h::", path: "mod/paper" },
      { kind: "rsync", host: "h::", path: "mod/paper.dateline" },
    ],
    [
      "web@[::1]:paper",
      { kind: "rsync", host: "web@[::1]:", path: "paper" },
      { kind: "rsync", host: "web@[::1]:", path: "paper.dateline" },
    ],
    [
      "example.org:~/paper",
      { kind: "rsync", host: "example.org:", path: "paper" },
      { kind: "rsync", host: "example.org:", path: "paper.dateline" },
    ],
    // The notes of `www/.` would else be `www/..dateline`, and be served.
    [
      "example.org:/var/www/.",
      { kind: "rsync", host: "example.org:", path: "/var/www" },
      { kind: "rsync", host: "example.org:", path: "/var/www.dateline" },
    ],
    [
      "rsync://[::1]:873/mod/paper@home",
      { kind: "rsync", host: "rsync://[::1]:873/", path: "mod/paper@home" },
      { kind: "rsync", host: "rsync://[::1]:873/", path: "mod/paper@home.dateline" },
    ],
  ])("%s is taken apart, with the notes beside it", (typed, site, notes) => {
    expect(parseAddress(typed)).toEqual(site);
    expect(notesBeside(parseAddress(typed))).toEqual(notes);
  });

  it.each([
    "s3://",
    "s3:///site",
    "rsync://host/",
    "host:",
    "ftp://host/site",
    "https://example.org/",
    "s3:/paper/site",
    "s3://paper/../other",
    "s3://a paper/site",
    "s3://key:hidden@paper/site",
    "rsync://me:hidden@host/mod/x",
    "rsync://me:hid/hidden@host/mod/x",
    "https://me:hid/hidden@host/mod/x",
    "me:hidden@host:/var/www",
    "host::mod/../other",
    "host:~somebody/www",
    "~",
    "~/www",
  ])("%s is none, which is said without a password", (typed) => {
    expect(() => parseAddress(typed)).toThrow(AddressFault);
    expect(() => parseAddress(typed)).not.toThrow("hidden");
  });

  it.skipIf(process.platform === "win32").each(["C:/www", "C:\\www", "h:www"])(
    "%s is a folder on Windows alone",
    (typed) => {
      expect(() => parseAddress(typed)).toThrow(/is a folder of Windows, and this is another system\./);
    },
  );

  it.each([
    ["s3://paper", "s3://paper/notes"],
    ["s3://paper/site", "s3://paper/site/notes"],
    ["host:/var/www", "host:/var/www/notes"],
    ["host:www", "host:www"],
    ["host:.", "host:notes"],
    ["host::mod/www", "host::mod/www/notes"],
  ])("a site in %s does not have its notes in %s, where they would be served", (site, notes) => {
    expect(() => openTarget(site, parseAddress(site), parseAddress(notes), s3)).toThrow(
      "they would be served with it",
    );
  });

  it.each(["s3://paper", "rsync://host/mod", "host::mod", "host:/", "host:~", "host:.", "host:www/.."])(
    "%s has no place beside it",
    (typed) => {
      expect(() => notesBeside(parseAddress(typed))).toThrow(AddressFault);
    },
  );

  it("wants keys from the environment, and an endpoint that is one", () => {
    const site = parseAddress("s3://paper/site");
    const open = (env: Readonly<Record<string, string>>) => openTarget("x", site, notesBeside(site), env);
    expect(() => open({})).toThrow("AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY");
    expect(() => open({ ...s3, AWS_ENDPOINT_URL: "https://me:hidden@storage.example" })).toThrow(
      /^AWS_ENDPOINT_URL is no address of a storage\. Write it so: https:\/\/s3\.example\.org\.$/,
    );
    expect(() => open({ ...s3, AWS_ENDPOINT_URL_S3: "storage" })).toThrow(
      "AWS_ENDPOINT_URL_S3 is no address",
    );
    expect(open({ ...s3, AWS_ENDPOINT_URL_S3: "", AWS_ENDPOINT_URL: "http://127.0.0.1:9000/" }).shown).toBe(
      "x",
    );
  });

  it("does not mix kinds, nor machines", () => {
    const open = (site: string, notes: string) =>
      openTarget(site, parseAddress(site), parseAddress(notes), s3);
    expect(() => open("s3://paper/site", "notes")).toThrow(AddressFault);
    expect(() => open("a.example:site", "b.example:notes")).toThrow(AddressFault);
    expect(() => open("host::one/site", "host::two/notes")).toThrow(AddressFault);
  });
});
