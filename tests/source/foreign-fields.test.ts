import { describe, expect, it } from "vitest";
import { foreignFields } from "../../src/model/foreign-fields.ts";
import { readOne, settingsOf } from "../support/edition.ts";
import { article, markdown } from "../support/newsroom.ts";

const file = "content/articles/a.md";

/** What is said of an article with a line of YAML beside its own. */
function said(yaml: string, of: { path?: string; fields?: Readonly<Record<string, unknown>> } = {}) {
  const text = markdown(of.fields ?? { title: "A", date: "2025-12-01" }).replace(
    /\n---\n/,
    `\n${yaml}\n---\n`,
  );
  const { problems, row } = readOne(of.path ?? file, text);
  const told = problems.map(({ code, severity }) => `${severity} ${code}`);
  return { told, hints: problems.map(({ hint }) => hint), foreign: row?.foreign?.map(({ iso }) => iso) };
}

describe("a field of another system is an error where it says that readers are not to see something", () => {
  it.each([
    "published: false",
    "published: no",
    'published: "0"',
    "Published: False",
    "is-published: off",
    "public: 0",
    "status: draft",
    "status: Pending Review",
    "post_status: auto-draft",
    "post-status: future",
    "state: private",
    "visibility: members",
    "visibility: paid",
    "visibility: friends",
    "workflow: in_review",
    "hidden: yes",
    "HIDDEN: true",
    "private: on",
    "unlisted: true",
    "archived: true",
    "is_draft: true",
    "_draft: true",
    "Draft: true",
    "embargoed: true",
    "unpublish: true",
    "expired: yes",
    "permalink: false",
    "eleventyExcludeFromCollections: true",
    "sitemap: false",
    "noindex: true",
    "robots: noindex, nofollow",
    "password: rosebud",
    "tiers: [gold]",
    "status: [news, draft]",
    "params:\n  hidden: true",
    "_build:\n  render: never\n  list: never",
    "build: { list: never }\nseo: { noIndex: true }",
    "sitemap: { exclude: true }",
    // In words that are in no table.
    "doNotPublish: true",
    "not-for-publication: yes",
    "hide_from_public: true",
    "IsVisibleOnSite: false",
    "publicly_visible: 0",
    "okToPublish: no",
    "readyForPublication: false",
    "nonPublic: true",
    "withheld: true",
    "wp_post_status: trash",
    "editorialState: needs review",
    "approval: rejected",
    "audience: internal",
    "classification: Confidential",
    "flags: [sport, draft]",
    "Entwurf: ja",
    "brouillon: oui",
    "publicado: false",
    "veröffentlicht: nein",
    "опубликовано: нет",
    "чернетка: true",
    "status: Entwurf",
    "publishDate: never",
    "attributes: { status: draft }",
    "cms:\n  workflow:\n    state: pending",
    "extra: { meta: { hidden: true } }",
    "visibility: { public: false }",
  ])("%s", (yaml) => {
    const { told, hints } = said(yaml);
    expect(new Set(told)).toEqual(new Set(["error field-foreign"]));
    expect(hints[0]).toContain("`draft: true`");
  });

  it.each([
    ["expiryDate: 2024-01-01", "expires: 2024-01-01"],
    ["expires_at: 2031-05-01 12:00", "expires: 2031-05-01T12:00:00+02:00"],
    ["unpublish_date: 2031/5/1", "expires: 2031-05-01"],
    ["archived: 2031-05-01", "expires: 2031-05-01"],
    ["embargo_until: next week", "embargo:"],
    ["publishedAt: 01/12/2025", "embargo:"],
    ["embargo_lifts_on: soon", "embargo:"],
    ["schedule: { publish: tomorrow }", "embargo:"],
    ["sperrfrist: morgen", "embargo:"],
    ["post-expiry-date: 2024-01-01", "expires: 2024-01-01"],
    ["visible_till: 2024-01-01", "expires: 2024-01-01"],
  ])("%s, with the line to write: %s", (yaml, line) => {
    const { told, hints } = said(yaml);
    expect(told).toEqual(["error field-foreign"]);
    expect(hints[0]).toContain(`\`${line}`);
  });

  it.each([
    ["a record", "content/people/ana.md", { name: "Ana" }, "draft: true"],
    ["a record", "content/people/ana.md", { name: "Ana" }, "embargo: next week"],
    ["a page", "content/pages/about.md", { title: "About" }, "expires: 2024-01-01"],
    ["a page", "content/pages/about.md", { title: "About" }, "published: false"],
  ])("in %s too (%s)", (_kind, path, fields, yaml) => {
    const { told, hints } = said(yaml, { path, fields });
    expect(told).toEqual(["error field-foreign"]);
    expect(hints[0]).toMatch(/`draft/);
  });
});

describe("a field of another system is a warning where it cannot say that", () => {
  it.each([
    "published: true",
    "published:",
    "Draft: false",
    "hidden: false",
    "status: published",
    "status: breaking",
    "state: New York",
    "visibility: public",
    "archived: no",
    "permalink: /old/",
    "sitemap: { priority: 0.5 }",
    "robots: max-image-preview:large",
    "cover: { hidden: true }",
    "show: The Morning",
    "password:",
    "showDate: false",
    "show_toc: false",
    "hide_title: true",
    "comment_status: closed",
    "ping-status: pending",
    "category: Draft beer",
    "layout: draft",
    "published_in: The Harbour Press",
    "publisher_id: 12",
    "public_transport: true",
    "online_shop: false",
    "event_date: 2031-05-01",
    "start: 2031-05-01",
    "phase: 2",
    "audience: The general public and its private clubs",
    "concept: An idea",
    "veröffentlicht: ja",
    "notHidden: true",
    "excerpt: Hidden in the text",
    "header: { show: false }",
    "params: { math: true, author: Ana }",
  ])("%s", (yaml) => {
    expect(said(yaml).told).toEqual(["warning field-unknown"]);
  });

  it("beside the field of Dateline that says the same", () => {
    const draft = { title: "A", date: "2025-12-01", draft: true };
    expect(said("published: false", { fields: draft }).told).toEqual(["warning field-unknown"]);
    const expires = { title: "A", date: "2025-12-01", expires: "2026-01-01" };
    expect(said("expiryDate: 2026-01-01", { fields: expires }).told).toEqual(["warning field-unknown"]);
  });
});

it.each([
  ["publishDate: 2027-01-01", "2027-01-01"],
  ['publish_date: "2027-01-01T06:00:00.000Z"', "2027-01-01T07:00:00+01:00"],
  ["pubDate: Jul 08 2022", "2022-07-08"],
  ["pubDate: Wed, 06 Jan 2027 10:00:00 GMT", "2027-01-06T11:00:00+01:00"],
  ["published_at: 2027/1/6 9:05:00", "2027-01-06T09:05:00+01:00"],
  ["published: 2019", "2019-12-31"],
  ["params: { embargoUntil: 2027-01-01 }", "2027-01-01"],
])("%s is kept until it is known whether it has come", (yaml, iso) => {
  expect(said(yaml)).toMatchObject({ told: [], foreign: [iso] });
});

it("a taxonomy of such a name is none", () => {
  const text = article({ state: "Private" });
  const { problems } = readOne(file, text, settingsOf("taxonomies: [people, state]\n"));
  expect(problems).toEqual([]);
});

it("the table names each field once, in one spelling", () => {
  const all = foreignFields.flatMap(({ fields }) => fields.split(", "));
  const forms = all.map((field) => field.toLowerCase());
  expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
  expect(all.filter((field) => !/^[a-z][A-Za-z]+$/.test(field))).toEqual([]);
});
