import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { OutputTree } from "../support/output-tree.ts";

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css",
  js: "text/javascript",
  json: "application/json",
  svg: "image/svg+xml",
  xml: "application/xml",
  txt: "text/plain; charset=utf-8",
};

/** What a careful host sends with every page: nothing but our own styles and pictures may be loaded. */
export const carefulPolicy = "default-src 'none'; style-src 'self'; img-src 'self'";

export interface Served {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves an output folder the way a plain host does. `policyOf` gives the policy of each file, in place of the careful one. */
export async function serve(
  tree: OutputTree,
  policyOf: (file: string) => string = () => carefulPolicy,
): Promise<Served> {
  const server: Server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? "/", "http://localhost").pathname).slice(1);
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    const bytes = tree.get(file);
    const type = types[file.split(".").at(-1) ?? ""] ?? "application/octet-stream";
    response.writeHead(bytes === undefined ? 404 : 200, {
      "content-type": type,
      "content-security-policy": policyOf(file),
    });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
