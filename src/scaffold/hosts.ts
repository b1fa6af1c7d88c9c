/** Hosts for which a newsroom can be made; `none` for any other. */
export const hostNames = ["github", "gitlab", "netlify", "cloudflare", "none"] as const;
export type HostName = (typeof hostNames)[number];

/** A file of the template, and where it goes in the newsroom. */
export type TemplateFile = readonly [template: string, target: string];

export interface Host {
  /** What the host reads to build and publish the newsroom. */
  readonly files: readonly TemplateFile[];
  /** Its name in the settings, which have its limits checked. */
  readonly setting?: string;
  /** Files that a build there makes in the newsroom; not for Git. */
  readonly made?: readonly string[];
}

export const newsroomHosts: Readonly<Record<HostName, Host>> = {
  github: {
    files: [
      ["publish.yml", ".github/workflows/publish.yml"],
      ["check.yml", ".github/workflows/check.yml"],
    ],
    setting: "github-pages",
  },
  gitlab: { files: [["gitlab-ci.yml", ".gitlab-ci.yml"]], setting: "gitlab-pages" },
  netlify: {
    files: [
      ["netlify.toml", "netlify.toml"],
      ["newsroom/manifest.yml", "netlify/newsroom/manifest.yml"],
      ["newsroom/package-file.json", "netlify/newsroom/package.json"],
      ["newsroom/index.js", "netlify/newsroom/index.js"],
      ["wake.mjs", "netlify/functions/wake/wake.mjs"],
    ],
    setting: "netlify",
    made: ["netlify/functions/wake/due.mjs"],
  },
  cloudflare: {
    files: [
      ["wrangler.toml", "wrangler.toml"],
      ["node-version", ".node-version"],
    ],
    setting: "cloudflare-pages",
  },
  none: { files: [] },
};
