import DevServer from "@11ty/eleventy-dev-server";

/** What a request is answered with. */
export interface Answer {
  readonly status: number;
  /** MIME type. */
  readonly type: string;
  readonly body: string | Uint8Array;
}

export interface RunningServer {
  readonly url: string;
  /** Lets every open page load itself again. */
  reload(): void;
  close(): Promise<void>;
}

/** What was asked for; a path that is wrongly encoded is taken as it is, and leads nowhere. */
function pathOf(encoded: string): string {
  try {
    return encoded.split("/").map(decodeURIComponent).join("/");
  } catch {
    return encoded;
  }
}

/**
 * Starts Eleventy’s dev server, which gives pages its live reload, with every request answered by `answer` (given the
 * path within the site, from `/`). `folder` must exist and holds nothing to serve. It listens on this machine only: what
 * it shows may be under embargo. Where the port is taken, the next free one is used.
 */
export async function startDevServer(
  folder: string,
  basePath: string,
  port: number,
  answer: (path: string) => Promise<Answer>,
): Promise<RunningServer> {
  const quiet = (): void => undefined;
  const server = DevServer.getServer("dateline", folder, {
    pathPrefix: basePath,
    domDiff: false,
    messageOnStart: () => false,
    logger: { info: quiet, log: quiet, error: quiet },
    onRequest: {
      "/*": async ({ url }) => {
        if (!url.pathname.startsWith(basePath) || url.pathname.includes("/.11ty/")) return undefined;
        const { status, type, body } = await answer(pathOf(url.pathname.slice(basePath.length - 1)));
        return { status, headers: { "Content-Type": type, "Cache-Control": "no-store" }, body };
      },
    },
  });
  takeAddressesOnly(server.server);
  server._serverListen = (wanted) => server.server.listen({ port: wanted, host: "localhost" });
  const listening = server.getPort();
  server.serve(port);
  return {
    url: `http://localhost:${await listening}${basePath}`,
    reload: () => server.reload({}),
    close: () => server.close().then(() => undefined),
  };
}

/**
 * Answers whatever is no path of this server itself: the dev server joins it to its own address, which makes none, and an
 * error there would end the preview. Any page that is open in the browser can ask for `//`.
 */
function takeAddressesOnly(server: DevServer["server"]): void {
  const handlers = server.listeners("request");
  server.removeAllListeners("request");
  server.on("request", (request, response) => {
    if (/^\/(?![/\\])/.test(request.url ?? "")) for (const handle of handlers) handle(request, response);
    else response.writeHead(400, { "Content-Type": "text/plain" }).end("This is no address of a page.");
  });
}
