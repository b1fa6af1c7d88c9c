import { dateline } from "../cli/run-dateline.ts";

export interface Preview {
  /** `http://localhost:…/`. */
  readonly url: string;
  /** What it has said so far of problems, and in lines of its own. */
  said(): { readonly problems: string; readonly lines: string };
  /** Ends it as Ctrl-C does; gives its exit code. */
  close(): Promise<number | null>;
}

/** Starts `dateline serve` as an editor does, and waits for the address that it prints. */
export function startPreview(root: string, flags: readonly string[] = []): Promise<Preview> {
  return new Promise((resolve, reject) => {
    const ended = dateline(["serve", "--root", root, "--port", "0", ...flags], {
      in: root,
      onStart: async ({ stop, printed, complained }) => {
        let url: string | undefined;
        while (url === undefined) {
          await new Promise((next) => setTimeout(next, 20));
          url = /The site is at (\S+)/.exec(printed())?.[1];
        }
        resolve({
          url,
          said: () => ({
            problems: complained(),
            lines: printed().replace(/^The (?:site|desk, for writing,) is at .*\n/gm, ""),
          }),
          close: async () => {
            stop("SIGINT");
            return (await ended).code;
          },
        });
      },
    });
    // Where it ends before anybody asked it to, it says why.
    ended.then(({ code, err }) => reject(new Error(`dateline serve ended with ${code}\n${err}`)), reject);
  });
}
