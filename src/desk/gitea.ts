import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import mime from "mime";
import { z } from "zod";
import { readingOf, shownText } from "./reading.ts";
import { type Change, type Newsroom, NotSaved, saveFiles } from "./save-files.ts";

/** What the desk asks for. */
export interface DeskRequest {
  readonly method: string;
  /** Behind `/api/v1`, as a person reads it. */
  readonly path: string;
  readonly body: Buffer;
}

export interface DeskAnswer {
  readonly status: number;
  /** MIME type. */
  readonly type: string;
  readonly body: string | Uint8Array;
}

const changes = z.object({
  files: z
    .array(
      z.object({
        operation: z.enum(["create", "update", "delete"]),
        path: z.string(),
        content: z.base64().optional(),
        from_path: z.string().optional(),
        sha: z.string().optional(),
      }),
    )
    .min(1),
});
const wanted = z.object({ files: z.array(z.string()) });

/** The branch that there is none of: what the desk calls so is the folder itself. */
export const branch = "folder";

/**
 * Answers those calls of the API of Gitea (https://docs.gitea.com/api/) that Sveltia CMS makes, for a newsroom’s folder as it stands on
 * the disk. `repo` is its name there: `OWNER/NAME`.
 */
export function answerAsGitea(
  { method, path, body }: DeskRequest,
  repo: string,
  newsroom: Newsroom,
): DeskAnswer {
  const { root, files, taxonomies } = newsroom;
  const within = `/repos/${repo}`;
  if (method === "GET") {
    if (path === "/version") return json({ version: "1.24.0" });
    if (path === "/user") return json({ id: 1, login: "editor", full_name: "", email: "", avatar_url: "" });
    // As much at once as there is: it comes from the disk.
    if (path === "/settings/api")
      return json({
        default_paging_num: 1_000,
        max_response_items: 1_000,
        default_git_trees_per_page: 1_000_000,
        default_max_blob_size: 10_485_760,
        default_max_response_size: 104_857_600,
      });
    if (path === within)
      return json({ permissions: { pull: true, push: true, admin: false }, default_branch: branch });
    if (path === `${within}/branches/${branch}`)
      return json({ name: branch, commit: { id: stateOf(newsroom), message: "" } });
    if (path.startsWith(`${within}/git/trees/`)) {
      const tree = files.all().map((file) => ({ ...file, type: "blob", mode: "100644" }));
      return json({ tree, truncated: false, page: 1, total_count: tree.length });
    }
    if (path === `${within}/commits`) return json([]);
    const media = /^\/(?:media\/folder|raw)\/(.+)$/.exec(path.slice(within.length))?.[1];
    if (path.startsWith(within) && media !== undefined) {
      const file = files.all().find((one) => one.path === media);
      if (file === undefined) return json({ message: "There is no such file." }, 404);
      const type = mime.getType(file.path) ?? "application/octet-stream";
      return { status: 200, type, body: readFileSync(join(root, file.path)) };
    }
  }
  if (method === "POST" && path === `${within}/file-contents`) {
    const { success, data } = wanted.safeParse(parsed(body));
    if (!success) return json({ message: "This is no list of files." }, 422);
    const known = new Map(files.all().map((file) => [file.path, file]));
    return json(
      data.files.flatMap((one) => {
        const file = known.get(one);
        if (file === undefined) return [];
        const text = readFileSync(join(root, one), "utf8");
        const content = Buffer.from(shownText(text, readingOf(one, taxonomies))).toString("base64");
        return [{ ...file, type: "file", encoding: "base64", content }];
      }),
    );
  }
  if (method === "POST" && path === `${within}/contents`) return save(body, newsroom);
  return json({ message: "The desk has no use for this." }, 404);
}

function save(body: Buffer, newsroom: Newsroom): DeskAnswer {
  const { success, data } = changes.safeParse(parsed(body));
  if (!success) return json({ message: "This is no list of changes." }, 422);
  const all = data.files.map(
    ({ operation, path, content = "", from_path: from, sha }): Change => ({
      operation,
      path,
      bytes: Buffer.from(content, "base64"),
      ...(from === undefined ? {} : { from }),
      ...(sha === undefined ? {} : { sha }),
    }),
  );
  try {
    saveFiles(newsroom, all);
  } catch (error) {
    if (error instanceof NotSaved) return json({ message: error.message }, error.status);
    throw error;
  }
  const written = all.map(({ path }) => {
    const sha = newsroom.files.shaOf(path);
    return sha === undefined ? null : { path, sha };
  });
  const [first] = all;
  const created = statSync(join(newsroom.root, first?.path ?? ""), { throwIfNoEntry: false })?.mtime;
  return json({ commit: { sha: stateOf(newsroom), created: created ?? new Date(0) }, files: written }, 201);
}

/** Stands for the whole content, as the name of a commit does. */
function stateOf({ files }: Newsroom): string {
  const hash = createHash("sha1");
  for (const { path, sha } of files.all()) hash.update(`${path}\n${sha}\n`);
  return hash.digest("hex");
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}

function json(value: unknown, status = 200): DeskAnswer {
  return { status, type: "application/json; charset=utf-8", body: JSON.stringify(value) };
}
