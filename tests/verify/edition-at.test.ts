import type { ServerResponse } from "node:http";
import { afterEach, beforeEach, expect, it } from "vitest";
import { sha256Of } from "../../src/model/digest.ts";
import { differencesAt, SiteUnreachable } from "../../src/verify/edition-at.ts";
import { type Listener, listen } from "../support/listener.ts";

const files = {
  "index.html": "front",
  "a b/index.html": "page",
  "old/index.html": "leads to a b",
  "404.html": "not found",
  "feed.xml": "feed",
  _headers: "of the host",
};
const edition = new Map(Object.entries(files).map(([file, text]) => [file, sha256Of(Buffer.from(text))]));
const asking = { atOnce: 3, answer: 2_000, wait: 1, tries: 3 };

type Served = (response: ServerResponse) => void;
const text =
  (body: string, status = 200): Served =>
  (response) =>
    response.writeHead(status).end(body);
const redirect =
  (to: string, status = 301): Served =>
  (response) =>
    response.writeHead(status, { location: to }).end();

let served: Record<string, Served>;
let site: Listener;
beforeEach(async () => {
  served = {
    "/": text("front"),
    "/a%20b/": text("page"),
    "/old/": redirect("/a%20b/"),
    "/404.html": redirect("/404"),
    "/404": text("not found", 404),
    "/feed.xml": text("feed"),
  };
  site = await listen((response, { url = "" }) => (served[url] ?? text("not found", 404))(response));
});
afterEach(() => site.close());

const differences = async () => [...(await differencesAt(site.address, edition, () => undefined, asking))];

it("is right where readers get each byte, by the ways of hosts", async () => {
  expect(await differences()).toEqual([]);
});

it("tells other bytes of the same length, and what is not there", async () => {
  served["/"] = text("frond");
  served["/feed.xml"] = text("gone", 410);
  expect(await differences()).toEqual([
    ["feed.xml", "missing"],
    ["index.html", "changed"],
  ]);
});

it.each([
  ["for a while", redirect("/a%20b/", 302)],
  ["to what is not of the edition", redirect("/elsewhere/")],
  ["to another site", redirect("https://example.org/")],
  ["nowhere", redirect("http://[")],
  ["in a circle", redirect("/old/")],
])("tells a page that leads away %s", async (_where, answer) => {
  served["/old/"] = answer;
  expect((await differences()).map(([file]) => file)).toEqual(["old/index.html"]);
});

it("tells a page that leads to one that is wrong", async () => {
  served["/a%20b/"] = text("pane");
  expect((await differences()).map(([file]) => file)).toEqual(["a b/index.html", "old/index.html"]);
});

it("asks again where a server is busy, and gives up with the reason", async () => {
  let busy = 2;
  served["/feed.xml"] = (response) => text(busy-- > 0 ? "busy" : "feed", busy < 0 ? 200 : 503)(response);
  expect(await differences()).toEqual([]);
  served["/feed.xml"] = text("busy", 503);
  await expect(differences()).rejects.toThrow(new SiteUnreachable("answers 503 at /feed.xml"));
  served["/feed.xml"] = text("who are you?", 401);
  await expect(differences()).rejects.toThrow("it does not let everybody in");
  await site.close();
  await expect(differences()).rejects.toThrow("cannot be reached (ECONNREFUSED)");
});
