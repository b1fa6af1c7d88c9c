import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Heard {
  readonly type: string | undefined;
  readonly body: string;
}

export interface Listener {
  readonly address: string;
  /** What was sent to it, in order. */
  readonly heard: readonly Heard[];
  close(): Promise<void>;
}

/** How a server answers; one that does nothing lets the caller hang. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) => {
    response.writeHead(code, headers).end("an answer");
  };
export const hang: Answer = () => undefined;

/** A server on this machine that notes what it is sent and gives one answer after the other, the last for ever. */
export async function listen(...answers: readonly Answer[]): Promise<Listener> {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part) => {
      body += String(part);
    });
    request.on("end", () => {
      const answer = answers[Math.min(heard.length, answers.length - 1)] ?? hang;
      heard.push({ type: request.headers["content-type"], body });
      answer(response, request);
    });
  });
  await new Promise<void>((listening) => {
    server.listen(0, "127.0.0.1", listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    heard,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
