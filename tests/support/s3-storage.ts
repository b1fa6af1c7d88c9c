import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import S3rver from "s3rver";

/** A storage of S3’s kind on this machine. */
export interface Storage {
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Starts s3rver with buckets, of which one is a website, as Amazon has them. */
export async function startStorage(directory: string, buckets: readonly string[]): Promise<Storage> {
  const server = new S3rver({
    ...{ port: 0, address: "127.0.0.1", silent: true, directory },
    configureBuckets: buckets.map((name) => ({ name, configs: [website] })),
  });
  const { port } = await server.run();
  return { env: environment(port), close: () => server.close() };
}

const website =
  "<WebsiteConfiguration><IndexDocument><Suffix>index.html</Suffix></IndexDocument></WebsiteConfiguration>";

function environment(port: number): Readonly<Record<string, string>> {
  return {
    AWS_ACCESS_KEY_ID: "S3RVER",
    AWS_SECRET_ACCESS_KEY: "S3RVER",
    AWS_ENDPOINT_URL: "http://127.0.0.1:1/never-asked",
    AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${port}`,
  };
}

/** A request as such a storage hears it. */
export interface Heard {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** A storage that answers as it is told, and notes what it hears. */
export async function answeringStorage(
  answer: (heard: Heard) => {
    readonly status: number;
    readonly body?: string;
    readonly headers?: Readonly<Record<string, string>>;
  },
): Promise<Storage & { readonly heard: Heard[] }> {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    const one = { method: request.method ?? "", url: request.url ?? "", headers: request.headers };
    request.resume().on("end", () => {
      heard.push(one);
      const { status, body = "", headers } = answer(one);
      response.writeHead(status, { "content-type": "application/xml", ...headers }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  return { heard, env: environment(port), close };
}
