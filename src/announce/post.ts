import { setTimeout as sleep } from "node:timers/promises";

/** How long to wait, in milliseconds. */
export interface Patience {
  /** For one answer. */
  readonly answer: number;
  /** Before the second try; before each further one twice as long as before the last. */
  readonly first: number;
  /** The longest wait that a server may ask for; one that wants more is left alone. */
  readonly longest: number;
  readonly tries: number;
}

export const usualPatience: Patience = { answer: 10_000, first: 1_000, longest: 60_000, tries: 4 };

/** Milliseconds since 1970 UTC. */
export type Clock = () => number;

/** What came of a message: undefined where it arrived, else why it did not. */
export type Failure = string | undefined;

interface Message {
  readonly to: string;
  readonly type: string;
  readonly body: string;
}

/**
 * Sends a message, again where the server is busy (429, 5xx) or does not answer, with longer and longer waits, or as long
 * as its `Retry-After` asks for. A refusal (any other 4xx) is final. Never throws.
 */
export async function post(message: Message, clock: Clock, patience: Patience): Promise<Failure> {
  let wait = patience.first;
  for (let attempt = 1; ; attempt += 1) {
    const { failure, again, after } = await tryOnce(message, clock, patience.answer);
    if (failure === undefined) return undefined;
    const pause = after ?? wait;
    if (!again || attempt >= patience.tries) return failure;
    if (pause > patience.longest)
      return `${failure}, and wants to be left alone for ${Math.ceil(pause / 1_000)} s`;
    await sleep(pause);
    wait *= 2;
  }
}

interface Outcome {
  readonly failure: Failure;
  readonly again: boolean;
  /** What the server asked for, in milliseconds. */
  readonly after?: number | undefined;
}

async function tryOnce({ to, type, body }: Message, clock: Clock, limit: number): Promise<Outcome> {
  try {
    const response = await fetch(to, {
      method: "POST",
      headers: { "content-type": type },
      body,
      // The limit holds for the whole answer: a server that sends it drop by drop would hold the deployment up.
      signal: AbortSignal.timeout(limit),
    });
    await response.body?.cancel();
    if (response.ok) return { failure: undefined, again: false };
    return {
      failure: `it answered ${response.status}`,
      again: response.status === 429 || response.status >= 500,
      after: waitAskedFor(response.headers.get("retry-after"), clock),
    };
  } catch (error) {
    return { failure: reasonOf(error, limit), again: true };
  }
}

/** `Retry-After` (RFC 9110, 10.2.3): seconds, or a date. */
function waitAskedFor(header: string | null, clock: Clock): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - clock());
}

function reasonOf(error: unknown, limit: number): string {
  if (!(error instanceof Error)) return "it cannot be reached";
  if (error.name === "TimeoutError") return `it did not answer within ${limit / 1_000} s`;
  const { cause } = error;
  const code = cause instanceof Error && "code" in cause ? ` (${String(cause.code)})` : "";
  return `it cannot be reached${code}`;
}
