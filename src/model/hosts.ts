/** What a host of static sites takes; absent where it sets no such limit. */
export interface HostLimits {
  readonly name: string;
  /** Files of a site. */
  readonly files?: number;
  /** Lines of `_redirects`. */
  readonly redirects?: number;
  /** Bytes of one file. */
  readonly fileBytes?: number;
  /** Bytes of all files. */
  readonly bytes?: number;
}

/**
 * Hosts and their limits, as their documentation gave them on 2026-11-23. The number of files is that of the largest
 * plan: a smaller one is told by the host itself when the site is first put there.
 */
export const hosts = {
  "cloudflare-pages": { name: "Cloudflare Pages", files: 100_000, redirects: 2_000, fileBytes: 25 * 2 ** 20 },
  "github-pages": { name: "GitHub Pages", bytes: 10 ** 9 },
  "gitlab-pages": { name: "GitLab Pages", files: 200_000, redirects: 1_000 },
  netlify: { name: "Netlify" },
} as const satisfies Readonly<Record<string, HostLimits>>;
