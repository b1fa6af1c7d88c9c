import { createServer, type Server } from "node:http";
import { isSystemError } from "../model/system-error.ts";

/** The other way in. */
export interface SecondDoor {
  /** A name of this machine that leads to the preview whatever the browser makes of it. */
  readonly name: "localhost" | "127.0.0.1";
  close(): Promise<void>;
}

/**
 * `localhost` is 127.0.0.1 on one machine, ::1 on another, and both on most; a browser may try either. What a server that
 * listens on 127.0.0.1 is asked for on ::1, at the same port, it is handed. Where that port is another program’s, the
 * number alone leads to the preview.
 */
export async function listenOnBothLoopbacks(server: Server, port: number): Promise<SecondDoor> {
  const other = createServer();
  for (const event of ["request", "upgrade", "connect"])
    other.on(event, (...handed: unknown[]) => void server.emit(event, ...handed));
  const refused = await new Promise<Error | undefined>((resolve) => {
    other.once("error", resolve);
    other.listen({ port, host: "::1", ipv6Only: true }, () => resolve(undefined));
  });
  return {
    name: isSystemError(refused, "EADDRINUSE") ? "127.0.0.1" : "localhost",
    close: () =>
      new Promise((done) => {
        if (refused !== undefined) return done();
        other.close(() => done());
        other.closeAllConnections();
      }),
  };
}
