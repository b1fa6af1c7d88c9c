import { describe, expect, test } from "vitest";
import { momentOption } from "../../src/cli/moment-option.ts";
import { ipAddress, oneOf, portNumber, siteAddress } from "../../src/cli/option-values.ts";
import { UsageError } from "../../src/cli/usage-error.ts";

const paris = () => "Europe/Paris";

describe("--now", () => {
  test.each<[string, string]>([
    ["2025-12-01T18:30", "2025-12-01T17:30:00Z"],
    ["2025-12-01T18:30-05:00", "2025-12-01T23:30:00Z"],
    ["2025-12-01T18:30Z", "2025-12-01T18:30:00Z"],
    ["2025-12-01", "2025-11-30T23:00:00Z"],
  ])("%s in Paris", (text, instant) => {
    expect(momentOption(text, paris)).toBe(Date.parse(instant));
  });

  test.each<[string, RegExp]>([
    ["soon", /--now wants a time like/],
    ["2025-02-30", /no such day/],
    ["2025-03-30T02:30", /skipped it/],
    ["2025-10-26T02:30", /showed it twice/],
  ])("%s is refused", (text, message) => {
    expect(() => momentOption(text, paris)).toThrow(UsageError);
    expect(() => momentOption(text, paris)).toThrow(message);
  });

  test("is the present where it is not given, without a look at the settings", () => {
    const before = Date.now();
    const now = momentOption(undefined, () => expect.unreachable());
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });
});

test.each(["https://example.org", "http://localhost:8080/news/", "HTTPS://EXAMPLE.ORG/"])(
  "--url %s is an address",
  (url) => {
    expect(siteAddress(url)).toBe(url);
  },
);

test.each([
  "",
  "example.org",
  "//example.org",
  "https:example.org",
  "https://",
  "javascript:alert(1)",
  "ftp://example.org",
  "https://a.org/?q",
  "https://a.org/#x",
  "https://me@a.org/",
])("--url %s is none", (url) => {
  expect(() => siteAddress(url)).toThrow(UsageError);
});

test("--port takes a number that can be one", () => {
  expect(["0", "80", "65535"].map(portNumber)).toEqual([0, 80, 65_535]);
  for (const port of ["", "-1", "65536", "1e3", "80x", "http", "0x50", "١"])
    expect(() => portNumber(port)).toThrow(UsageError);
});

test("an option of words names those it takes", () => {
  expect(oneOf("--format", "json", ["pretty", "json"])).toBe("json");
  expect(() => oneOf("--format", "xml", ["pretty", "json"])).toThrow(
    "“xml” is not known; --format takes pretty, json.",
  );
});

test("--host takes an address of a machine, and no name", () => {
  for (const address of ["0.0.0.0", "192.168.1.5", "::", "::1"])
    expect(() => ipAddress(address)).not.toThrow();
  for (const name of ["", "localhost", "example.org", "192.168.1", "http://10.0.0.1"])
    expect(() => ipAddress(name)).toThrow(UsageError);
});
