import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { AddressFault, notesBeside, openTarget, parseAddress } from "../../src/deploy/open-target.ts";

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
      "C:/site",
      { kind: "folder", folder: resolve("C:/site") },
      { kind: "folder", folder: resolve("C:/site.dateline") },
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
    "s3://key:hidden@paper/site",
    "rsync://me:hidden@host/mod/x",
  ])("%s is none, which is said without a password", (typed) => {
    expect(() => parseAddress(typed)).toThrow(AddressFault);
    expect(() => parseAddress(typed)).not.toThrow("hidden");
  });

  it.each(["s3://paper", "rsync://host/mod", "host::mod", "host:/", "host:~"])(
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
