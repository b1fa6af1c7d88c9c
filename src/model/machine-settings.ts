import { z } from "zod";
import { groupOrText, moment, names, text, webAddress } from "./fields.ts";
import { gitServices } from "./git-host.ts";
import { hosts } from "./hosts.ts";

const addresses = (what: string) => names().default([]).describe(what);

/** What the settings say to machines: search engines, crawlers, hosts. */
export const machineSettings = {
  indexNow: text()
    .optional()
    .describe(
      "A key for IndexNow: 8 to 128 letters, digits and hyphens of your choice. It is published, and `dateline notify` tells search engines of changes with it.",
    ),
  aiCrawlers: z
    .enum(["allow", "disallow"])
    .default("allow")
    .describe(
      "`disallow` keeps out, by `robots.txt`, crawlers that gather texts to train language models, and reserves the rights in the texts as machines read it (TDMRep, RSL). Search engines, and visits that a person asked for, are not kept out.",
    ),
  trust: z
    .object({
      member: addresses("Sites of the members of this organisation, if it is an association."),
      belongTo: addresses("Sites of associations that the publisher belongs to."),
      control: addresses("Sites that the publisher controls."),
      controlledBy: addresses("Sites of those who control the publisher."),
      social: addresses("The publisher’s accounts elsewhere."),
      vendor: addresses("Sites of those who work for the publisher."),
      customer: addresses("Sites of those whom the publisher works for."),
      disclosure: addresses("Pages that say who pays and who owns."),
      contact: addresses("Pages or e-mail addresses for questions about this."),
    })
    .optional()
    .describe("What `trust.txt` says; the file is published where this is given."),
  security: z
    .object({
      contact: names().describe("Where to report a weakness of the site: web or e-mail addresses."),
      expires: moment()
        .optional()
        .describe("Until when this holds; at most a year ahead. Without it nothing is published."),
      policy: webAddress().optional().describe("What you ask of those who report."),
      encryption: webAddress().optional().describe("A key to write to you with."),
      acknowledgments: webAddress().optional().describe("A page that thanks those who reported."),
      hiring: webAddress().optional().describe("Open positions in security."),
      languages: names().default([]).describe("Languages that you read, e.g. `[en, fr]`."),
    })
    .optional()
    .describe("What `/.well-known/security.txt` says; the file is published where this is given."),
  contentSecurityPolicy: text()
    .optional()
    .describe(
      "Of every page, instead of Dateline’s own policy: for layouts that load scripts or fonts from elsewhere.",
    ),
  desk: groupOrText("repo", {
    repo: text()
      .default("")
      .describe(
        "The repository of the newsroom: `owner/name` at GitHub, or its web address. May stand behind `desk:` alone; with `desk: true` it is what Git calls `origin`.",
      ),
    branch: text().default("main").describe("What is published."),
    service: z
      .enum(gitServices)
      .optional()
      .describe("Where the repository is, if that is a server of your own: `github` or `gitlab`."),
    signIn: webAddress()
      .optional()
      .describe("GitHub: the address of your own service for signing in; else editors sign in with a token."),
    appId: text()
      .optional()
      .describe("GitLab: the id of an application for signing in; else editors sign in with a token."),
  })
    .optional()
    .describe("The desk on the web, at `/admin/`: editors save to the repository, and others review it."),
  host: z
    .enum(Object.keys(hosts) as [keyof typeof hosts, ...(keyof typeof hosts)[]])
    .optional()
    .describe("Where the site is hosted; its limits are then checked."),
};
