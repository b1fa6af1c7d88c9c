import { expect, test } from "vitest";
import { hostsOf, isOwnOrigin, portOfOwnHost } from "../../src/eleventy/own-address.ts";

test.each<[host: string, port: string]>([
  ["localhost", "80"],
  ["localhost:8080", "8080"],
  ["LocalHost:1", "1"],
  ["localhost.:8080", "8080"],
  ["localhost:", "80"],
  ["127.0.0.1:8080", "8080"],
  ["127.1:8080", "8080"],
  ["0x7f.0.0.1:8080", "8080"],
  ["2130706433", "80"],
  ["[::1]:8080", "8080"],
  ["[0:0:0:0:0:0:0:1]:8080", "8080"],
])("Host: %s is this machine", (host, port) => {
  expect(portOfOwnHost(host)).toBe(port);
});

test.each([
  undefined,
  "",
  ":8080",
  "evil.example",
  "evil.example:8080",
  "localhost.evil.example",
  "127.0.0.1.evil.example",
  "evil-localhost",
  "notlocalhost",
  "localhost..",
  "sub.localhost",
  "localhost@evil.example",
  "evil.example/localhost",
  "localhost/",
  "localhost:8080/evil",
  "localhost:99999",
  "localhost:8080:8080",
  "%6cocalhost",
  "localhost\t",
  "localhost, evil.example",
  "ⓛocalhost",
  "0.0.0.0",
  "127.0.0.2",
  "169.254.169.254",
  "10.0.0.1:8080",
  "::1",
  "[::]",
  "[::2]",
  "[::1",
  "[::1]evil.example",
  "[::ffff:127.0.0.1]",
  "[::1%25eth0]",
])("Host: %s is not", (host) => {
  expect(portOfOwnHost(host)).toBeUndefined();
});

test("an origin is this machine’s at the same port", () => {
  const own = [
    "http://localhost:8080",
    "http://127.0.0.1:8080",
    "HTTP://LOCALHOST:8080",
    "https://[::1]:8080",
  ];
  const foreign = [
    "",
    "null",
    "http://localhost",
    "http://localhost:3000",
    "http://evil.example:8080",
    "http://localhost:8080.evil.example",
    "http://localhost:8080@evil.example",
    "file://localhost:8080",
    "http://localhost:8080/",
    "localhost:8080",
  ];
  expect(own.filter((origin) => !isOwnOrigin(origin, "8080"))).toEqual([]);
  expect(foreign.filter((origin) => isOwnOrigin(origin, "8080"))).toEqual([]);
});

test.each([
  ["192.168.1.5", ["192.168.1.5"]],
  ["::1", ["[::1]"]],
  ["FE80:0:0::1%eth0", ["[fe80::1]"]],
])("a server that listens on %s is asked for as %j alone", (address, hosts) => {
  expect(hostsOf(address)).toEqual(hosts);
});

test.each(["0.0.0.0", "::"])(
  "a server that listens on %s is asked for by every address of this machine",
  (address) => {
    const hosts = hostsOf(address);
    expect(hosts).toEqual(expect.arrayContaining(["localhost", "127.0.0.1", "[::1]"]));
    expect(hosts).not.toContain(address);
    expect(portOfOwnHost(`${hosts[0]}:8080`, hosts)).toBe("8080");
    expect(isOwnOrigin(`http://${hosts[0]}:8080`, "8080", hosts)).toBe(true);
    expect(isOwnOrigin("http://evil.example:8080", "8080", hosts)).toBe(false);
  },
);
