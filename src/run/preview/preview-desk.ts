import { readFileSync } from "node:fs";
import mime from "mime";
import { ContentFiles } from "../../desk/content-files.ts";
import { deskConfig } from "../../desk/desk-config.ts";
import { deskPage, deskPolicy } from "../../desk/desk-page.ts";
import { deskProgram } from "../../desk/desk-program.ts";
import { answerAsGitea, branch } from "../../desk/gitea.ts";
import type { Answer } from "../../eleventy/answer.ts";
import type { Asked, Desk } from "../../eleventy/desk-requests.ts";
import { digestOfText } from "../../model/digest.ts";
import type { Problem } from "../../model/problem.ts";
import type { Settings } from "../../model/settings.ts";

/** What the desk is told of the newsroom beside its files. */
export interface DeskView {
  readonly root: string;
  /** Known to nobody who cannot see the desk’s page. */
  readonly token: string;
  settings(): Settings | undefined;
  problems(): readonly Problem[];
  /** The address of the page that is made of a file, within the site. */
  pageOf(path: string): string | undefined;
  /** How most articles name those who wrote them. */
  authorsBy(): "name" | "id";
  /** `2026`. */
  readonly year: string;
}

/** More than an editor reads. */
const mostProblems = 20;

/**
 * The desk of a preview: Sveltia CMS at `/admin/`, which takes the newsroom’s folder for a server of Gitea. Whoever sees the page is
 * given the token of this process with it, and no other website can see it; see `request-gate.ts`.
 */
export function previewDesk(view: DeskView, basePath: string): Desk {
  const { root, token } = view;
  // What the browser keeps of one newsroom is none of another one’s at the same address.
  const repo = `newsroom/${digestOfText(root).replace(/\W/g, "").slice(0, 16)}`;
  const program = deskProgram();
  let known: { readonly of: string; readonly files: ContentFiles } | undefined;
  const filesOf = (taxonomies: readonly string[]): ContentFiles => {
    const of = taxonomies.join("\n");
    if (known?.of !== of) known = { of, files: new ContentFiles(root, taxonomies) };
    return known.files;
  };

  const page = (settings: Settings, origin: string): Answer => {
    const files = filesOf(settings.taxonomies).all();
    const config = deskConfig({
      settings: { ...settings, url: `${origin}${basePath}` },
      files: files.map(({ path }) => path).filter((path) => path.endsWith(".md")),
      year: view.year,
      backend: {
        name: "gitea",
        repo,
        branch,
        base_url: origin,
        api_root: `${origin}${basePath}admin/api/v1`,
      },
      isAtHome: true,
      authorsBy: view.authorsBy(),
    });
    const body = deskPage({ config, home: { token, state: "state.json" } }, undefined);
    return { status: 200, type: "text/html; charset=utf-8", body };
  };

  const state = (open: string): Answer => {
    const file = filesOf(view.settings()?.taxonomies ?? [])
      .all()
      .find(({ path }) => isOpen(path, open))?.path;
    const address = file === undefined ? undefined : view.pageOf(file);
    const all = view.problems();
    const told = [...all.filter((one) => one.file === file), ...all.filter((one) => one.file !== file)];
    const body = JSON.stringify({
      errors: all.filter(({ severity }) => severity === "error").length,
      problems: told.slice(0, mostProblems),
      site: basePath,
      ...(address === undefined ? {} : { page: `${basePath}${address.slice(1)}` }),
    });
    return { status: 200, type: "application/json; charset=utf-8", body };
  };

  return {
    place: `${basePath}admin/`,
    policy: `${deskPolicy()}; frame-ancestors 'none'`,
    token,
    answer: async ({ method, path: within, query, body, origin }: Asked) => {
      const settings = view.settings();
      if (within === "state.json") return state(query.get("open") ?? "");
      if (settings === undefined)
        return { status: 500, type: "text/plain; charset=utf-8", body: "The settings cannot be read." };
      if (within === "") return page(settings, origin);
      if (within.startsWith("api/v1/")) {
        const { taxonomies } = settings;
        const newsroom = { root, taxonomies, files: filesOf(taxonomies) };
        return answerAsGitea({ method, path: within.slice("api/v1".length), body }, repo, newsroom);
      }
      const file = program.get(within);
      if (file === undefined) return { status: 404, type: "text/plain; charset=utf-8", body: "Not found" };
      return {
        status: 200,
        type: mime.getType(file) ?? "application/octet-stream",
        body: readFileSync(file),
      };
    },
  };
}

/** Whether a file is what the desk has open, by the part of its address behind `#`: `/collections/articles/entries/2025/a`. */
function isOpen(path: string, open: string): boolean {
  const entry = /^#\/collections\/[^/]+\/entries\/(.+)$/.exec(open)?.[1];
  if (entry === undefined) return false;
  try {
    return path.endsWith(`/${decodeURIComponent(entry)}.md`);
  } catch {
    return false;
  }
}
