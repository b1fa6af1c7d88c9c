import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { setImmediate as nextTurn } from "node:timers/promises";
import DevServer from "@11ty/eleventy-dev-server";
import type { Answer } from "./answer.ts";
import { listenOnBothLoopbacks } from "./both-loopbacks.ts";
import { answerAtDesk, type Desk, deskMethods, isAtDesk } from "./desk-requests.ts";
import { hostsOf, thisMachine } from "./own-address.ts";
import { previewPolicy } from "./preview-policy.ts";
import { refusalOf } from "./request-gate.ts";

/** What the server shows. */
export interface Shown {
  /** The path that the site is below, with a slash at both ends. */
  readonly basePath: string;
  /** Where files are written; none where other devices can ask. */
  readonly desk?: Desk | undefined;
  /** Answers for a path within the site, from `/`. */
  answer(path: string): Promise<Answer>;
  /** The site’s content security policy for a path within the site. */
  policy(path: string): string;
  /** Told of what should not have happened; the request is answered with 500. */
  failed(error: unknown): Answer;
}

export interface RunningServer {
  readonly url: string;
  /** Lets every open page load itself again. */
  reload(): void;
  close(): Promise<void>;
}

/** The one file that the dev server gives itself: the client that loads pages again. */
const reloadClient = "/.11ty/reload-client.js";

/**
 * Starts Eleventy’s dev server, of which pages have their live reload; every request is answered here. `folder` must
 * exist and holds nothing to serve. It listens on this machine only, and answers this machine only (`request-gate.ts`), unless
 * a `host` is given: then other devices of the network can ask too, by the addresses of this machine. Where the port is taken,
 * the next free one is used.
 */
export async function startDevServer(
  folder: string,
  { port, host }: { readonly port: number; readonly host?: string | undefined },
  shown: Shown,
): Promise<RunningServer> {
  const own = host === undefined ? thisMachine : hostsOf(host);
  const quiet = (): void => undefined;
  const dev = DevServer.getServer("dateline", folder, {
    pathPrefix: shown.basePath,
    domDiff: false,
    messageOnStart: () => false,
    logger: { info: quiet, log: quiet, error: quiet },
  });
  const { server } = dev;
  const [giveClient = quiet] = server.listeners("request") as Handler[];
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = pathOf(request.url ?? "/");
    const desk = shown.desk !== undefined && isAtDesk(path, shown.desk) ? shown.desk : undefined;
    const refusal = refusalOf(request, own, desk && deskMethods(path, desk));
    if (refusal !== undefined) {
      const { status, headers, text } = refusal;
      send(request, response, { status, type: "text/plain; charset=utf-8", body: text }, headers);
      return;
    }
    if (desk !== undefined) {
      const answer = await answerAtDesk(request, decoded(path), desk);
      send(request, response, answer, { "Content-Security-Policy": desk.policy });
      return;
    }
    if (path === reloadClient) {
      for (const [name, value] of Object.entries(ownHeaders)) response.setHeader(name, value);
      await giveClient(request, response);
      return;
    }
    const answer = await answerFor(path, shown);
    const headers = answer.location === undefined ? {} : { Location: answer.location };
    const policy = previewPolicy(shown.policy(path), leaveFor(request));
    send(request, response, withClient(dev, answer), { ...headers, "Content-Security-Policy": policy });
  };
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    // Whatever happens to one request ends that request, never the preview.
    respond(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else send(request, response, shown.failed(error));
    });
  };
  server.removeAllListeners("request");
  server.on("request", handle);
  server.on("listening", () => guardUpgrades(server, own));
  dev._serverListen = (wanted) => server.listen({ port: wanted, host: host ?? "127.0.0.1" });
  const listening = dev.getPort();
  dev.serve(port);
  const taken = await listening;
  // A message that is none would be an error of the connection, and end the preview.
  dev.updateServer.on("connection", (socket) => socket.on("error", quiet));
  const second =
    host === undefined ? await listenOnBothLoopbacks(server, taken) : { name: own[0], close: async () => {} };
  return {
    url: `http://${second.name}:${taken}${shown.basePath}`,
    reload: () => dev.reload({}),
    close: async () => {
      await second.close();
      await dev.close();
      // Those who were connected hear of it, before another preview may listen at the same port.
      await nextTurn();
    },
  };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** What was asked for, without what follows a question mark. */
function pathOf(target: string): string {
  return target.split(/[?#]/, 1)[0] ?? "/";
}

/** The same as a person reads it; a path that is wrongly encoded is taken as it is, and leads nowhere. */
function decoded(path: string): string {
  try {
    return path.split("/").map(decodeURIComponent).join("/");
  } catch {
    return path;
  }
}

async function answerFor(path: string, { basePath, answer }: Shown): Promise<Answer & { location?: string }> {
  if (path.startsWith(basePath)) return answer(decoded(path.slice(basePath.length - 1)));
  const type = "text/plain; charset=utf-8";
  if (path === "/" || `${path}/` === basePath)
    return { status: 302, type, body: `The site is below ${basePath}.`, location: basePath };
  return { status: 404, type, body: `The site is below ${basePath}.` };
}

/** The policy that a page states itself. */
const statedPolicy = /<meta http-equiv="Content-Security-Policy"[^>]*>/i;

/**
 * A page with the client that loads it again. Its policy is sent with it instead: browsers hold both, so that one could not
 * let in what the other does not.
 */
function withClient(dev: DevServer, answer: Answer): Answer {
  const { type, body } = answer;
  if (typeof body !== "string" || !type.startsWith("text/html")) return answer;
  return { ...answer, body: dev.augmentContentWithNotifier(body.replace(statedPolicy, "")) };
}

/** What the client needs of a page’s policy, by the name under which the page was asked for. */
function leaveFor({ headers: { host = "localhost" } }: IncomingMessage): Readonly<Record<string, string>> {
  return { "script-src": `http://${host}${reloadClient}`, "connect-src": `ws://${host}` };
}

/** What every answer says: it is nobody else’s to keep, to guess at, to frame or to take in. */
const ownHeaders = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "SAMEORIGIN",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "strict-origin-when-cross-origin",
};

function send(
  { method }: IncomingMessage,
  response: ServerResponse,
  { status, type, body }: Answer,
  headers: Readonly<Record<string, string>> = {},
): void {
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  response.writeHead(status, {
    "Content-Type": type,
    "Content-Length": bytes.length,
    ...ownHeaders,
    ...headers,
  });
  response.end(method === "HEAD" ? undefined : bytes);
}

/** Lets in only those connections for live reload that come from this machine’s own pages. */
function guardUpgrades(server: Server, own: readonly string[]): void {
  const letIn = server.listeners("upgrade");
  server.removeAllListeners("upgrade");
  server.on("upgrade", (request: IncomingMessage, socket, head: Buffer) => {
    socket.on("error", () => socket.destroy());
    const refusal = refusalOf(request, own);
    if (refusal === undefined) for (const handle of letIn) handle.call(server, request, socket, head);
    else socket.end(`HTTP/1.1 ${refusal.status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  });
  server.on("connect", (_request, socket) => {
    socket.on("error", () => socket.destroy());
    socket.end(
      "HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
    );
  });
}
