import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Answer } from "./answer.ts";

/** A request for the desk. */
export interface Asked {
  readonly method: string;
  /** Behind the place of the desk, as a person reads it: `desk.js`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Buffer;
  /** Under which the browser asks: `http://localhost:8080`. */
  readonly origin: string;
}

/** Pages for a browser of this machine alone, by which the newsroom’s files are written. */
export interface Desk {
  /** The path that it is below, from `/` to `/`. */
  readonly place: string;
  /** Its content security policy. */
  readonly policy: string;
  /** What every request below `api/` must show; the page of the desk is given it. */
  readonly token: string;
  answer(request: Asked): Promise<Answer>;
}

/** A picture of 50 megabytes and the article with it, in base64. */
const mostBytes = 80_000_000;

/** Whether a path is one of the desk’s. */
export function isAtDesk(path: string, desk: Desk): boolean {
  return path.startsWith(desk.place);
}

/** What may be done at an address of the desk beside looking at it. */
export function deskMethods(path: string, desk: Desk): readonly string[] {
  return path.startsWith(`${desk.place}api/`) ? ["GET", "HEAD", "POST"] : ["GET", "HEAD"];
}

/** Answers a request for the desk that the gate has let in. Files are told of, and written, to those alone who show the token. */
export async function answerAtDesk(request: IncomingMessage, path: string, desk: Desk): Promise<Answer> {
  const within = path.slice(desk.place.length);
  if (within.startsWith("api/") && !isToken(request.headers.authorization, desk.token))
    return refused(401, "The desk answers its own page alone. Load it again.");
  const body = await bodyOf(request);
  if (body === undefined) return refused(413, "This is more than the desk takes at once.");
  const { method = "GET", url = "", headers } = request;
  const mark = url.indexOf("?");
  return desk.answer({
    method: method === "HEAD" ? "GET" : method,
    path: within,
    query: new URLSearchParams(mark === -1 ? "" : url.slice(mark + 1)),
    body,
    origin: `http://${headers.host ?? "localhost"}`,
  });
}

function refused(status: number, message: string): Answer {
  return { status, type: "application/json; charset=utf-8", body: JSON.stringify({ message }) };
}

function isToken(given: string | undefined, token: string): boolean {
  const [sent, own] = [given?.replace(/^token /i, "") ?? "", token].map((one) => Buffer.from(one));
  return sent !== undefined && own !== undefined && sent.length === own.length && timingSafeEqual(sent, own);
}

/** The bytes of a request; undefined where they are too many. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > mostBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
