import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import mime from "mime";
import { authorsNamedBy } from "../../edition/authors-named-by.ts";
import type { Answer } from "../../eleventy/answer.ts";
import type { Desk } from "../../eleventy/desk-requests.ts";
import { startDevServer } from "../../eleventy/dev-server.ts";
import { kindOf } from "../../kinds/kinds.ts";
import type { Problem } from "../../model/problem.ts";
import { outputFile, type Page } from "../../pages/page.ts";
import {
  searchWorkerFile,
  searchWorkerPolicy,
  wholePolicy,
} from "../../render/machine-files/content-security-policy.ts";
import { contentKind } from "../../source/content-kind.ts";
import { wordsFolder } from "../../source/read-words.ts";
import { CacheLost } from "../../store/cache-lost.ts";
import { makeFolder } from "../../store/whole-file.ts";
import type { BuildOptions } from "../build-options.ts";
import { logoPaths } from "../face/read-logo.ts";
import { usualNotes } from "../notes-folder.ts";
import type { Progress } from "../progress.ts";
import { previewDesk } from "./preview-desk.ts";
import { PreviewEdition } from "./preview-edition.ts";
import { failurePage, overlayStyles, problemPage, withProblems } from "./problem-overlay.ts";
import { watchNewsroom } from "./watch-newsroom.ts";

/** How the preview speaks to whoever started it. */
export interface PreviewVoice extends Progress {
  line(text: string): void;
  problems(problems: readonly Problem[]): void;
}

export interface PreviewOptions extends BuildOptions {
  readonly port: number;
  readonly host?: string | undefined;
  /** What opens the desk; without it there is none. */
  readonly deskToken?: string | undefined;
}

/**
 * Shows a newsroom’s site as it is being written. It answers as soon as the edition is open: a page is drawn when it is
 * asked for, so an edit shows at once whatever the size of the site, and an error is laid over the page and told in the
 * terminal while the preview goes on.
 */
export async function startPreview(
  options: PreviewOptions,
  voice: PreviewVoice,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const { root } = options;
  let held = await PreviewEdition.open(options, voice);
  let edition = held instanceof PreviewEdition ? held : undefined;
  const basePath = edition?.site.settings.basePath ?? "/";
  const problems = (): readonly Problem[] => (held instanceof PreviewEdition ? held.problems : held);
  voice.problems(problems());

  const reopen = async (paths: readonly string[] = []): Promise<void> => {
    const opened = await PreviewEdition.open(options, voice, paths);
    if (opened instanceof PreviewEdition) {
      edition?.close();
      edition = opened;
    }
    held = opened;
  };
  // Anybody may delete the cache beneath a preview: then all is read again, once for all who miss it.
  let reopening: { readonly lost: unknown; readonly done: Promise<void> } | undefined;
  const withCache = async <T>(act: () => Promise<T>): Promise<T> => {
    const before = edition;
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof CacheLost)) throw error;
      if (reopening?.lost !== before) reopening = { lost: before, done: reopen() };
      await reopening?.done;
      return act();
    }
  };

  const failed = (error: unknown): Answer => {
    const text = error instanceof Error ? error.message : String(error);
    voice.line(text);
    return { status: 500, type: "text/html; charset=utf-8", body: failurePage(text) };
  };
  const answer = async (asked: string): Promise<Answer> => {
    if (asked === overlayStyles.address)
      return { status: 200, type: "text/css; charset=utf-8", body: overlayStyles.text };
    if (edition === undefined)
      return { status: 500, type: "text/html; charset=utf-8", body: problemPage(problems(), basePath) };
    const path = asked.replace(/\/index\.html$/, "/");
    const page = (await edition.pageAt(path)) ?? (await edition.pageAt(`${path}/`));
    const shown = page ?? (await edition.pageAt("/404.html"));
    if (shown === undefined) return { status: 404, type: "text/plain", body: "Not found" };
    const { type, body } = await content(shown, edition);
    const isHtml = typeof body === "string" && type.startsWith("text/html");
    return {
      status: page === undefined ? 404 : 200,
      type,
      body: isHtml ? withProblems(body, problems(), basePath, shown.owner) : body,
    };
  };
  // A mistake in a layout or in the Eleventy configuration is shown in place of the page, and the preview goes on.
  const answerAlways = (path: string): Promise<Answer> => withCache(() => answer(path)).catch(failed);

  const empty = join(options.notes ?? usualNotes(root), "empty");
  makeFolder(empty);
  const { deskToken: token, now } = options;
  const desk = (): Desk | undefined =>
    token === undefined
      ? undefined
      : previewDesk(
          {
            root,
            token,
            settings: () => edition?.site.settings,
            problems,
            pageOf: (path) => edition?.addressOf(path),
            authorsBy: () => authorsNamedBy(edition?.rows ?? []),
            year: String(new Date(now).getUTCFullYear()),
          },
          basePath,
        );
  const server = await startDevServer(empty, options, {
    basePath,
    desk: desk(),
    answer: answerAlways,
    policy: (path) => {
      if (edition === undefined) return noPolicy;
      const isWorker = searchWorkerFile.test(path.slice(basePath.length - 1));
      return isWorker ? searchWorkerPolicy : wholePolicy(edition.site.settings);
    },
    failed,
  });

  const changed = async (paths: readonly string[]): Promise<void> => {
    const logos = edition === undefined ? [] : logoPaths(edition.site.settings);
    const whole = paths.some(
      (path) => isSetting(path) || logos.some((logo) => `${logo}/`.startsWith(`${path}/`)),
    );
    if (whole || edition === undefined) await reopen(paths);
    else {
      await edition.refresh(paths);
      held = edition;
    }
    voice.problems(problems());
    server.reload();
  };
  // One change at a time, in order.
  let work = Promise.resolve();
  const watcher = await watchNewsroom(root, [options.notes ?? usualNotes(root), options.output], (paths) => {
    work = work
      .then(() => withCache(() => changed(paths)))
      .catch((error: unknown) => voice.line(String(error)));
  });
  return {
    url: server.url,
    close: async () => {
      await watcher.close();
      await work;
      await server.close();
      edition?.close();
    },
  };
}

/** What decides how everything is read or looks: the settings, with the newsroom’s own words, and all that is no content. */
function isSetting(path: string): boolean {
  return !path.startsWith("content/") || contentKind(path, [])?.kind === "settings" || path === wordsFolder;
}

/** Where the settings cannot be read, nothing is shown but what the preview says itself. */
const noPolicy = "default-src 'none'; style-src 'self'";

/** What a page or file holds, with its MIME type. */
async function content(
  page: Page,
  edition: PreviewEdition,
): Promise<{ type: string; body: string | Uint8Array }> {
  const kind = mime.getType(outputFile(page.address)) ?? "application/octet-stream";
  const type = /^text\/|xml|json|javascript|svg/.test(kind) ? `${kind}; charset=utf-8` : kind;
  const { made } = kindOf(page);
  if (made.as === "copy") return { type, body: readFileSync(resolve(edition.site.root, made.source(page))) };
  if (made.as === "theme-file") return { type, body: made.text(page, edition.site) };
  if (made.as === "picture") return { type, body: readFileSync(await edition.picture(page)) };
  return { type, body: await edition.draw(page) };
}
