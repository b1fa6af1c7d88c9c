import { MachineFault } from "../../model/machine-fault.ts";
import { NewsroomFault } from "../../model/newsroom-fault.ts";
import { isSystemError } from "../../model/system-error.ts";
import { CacheLost } from "../../store/cache-lost.ts";

/** What came of a task in another thread. */
export type Outcome<Result> = { readonly result: Result } | { readonly thrown: ThrownMessage };

/** What a task threw, as it is sent to another thread: an error that is sent itself arrives without its class and fields. */
type ThrownMessage =
  | { readonly is: "newsroom-fault"; readonly message: string }
  | { readonly is: "machine-fault"; readonly message: string }
  | { readonly is: "cache-lost" }
  | { readonly is: "system-error"; readonly error: Error; readonly fields: object }
  | { readonly is: "other"; readonly thrown: unknown };

/** Does a task for another thread, and makes its answer ready to be sent there. */
export async function outcomeOf<Result>(task: () => Result | Promise<Result>): Promise<Outcome<Result>> {
  try {
    return { result: await task() };
  } catch (thrown) {
    return { thrown: messageOf(thrown) };
  }
}

/** The answer of a task in another thread. Throws what it threw there. */
export function resultOf<Result>(outcome: Outcome<Result>): Result {
  if ("result" in outcome) return outcome.result;
  throw thrownAgain(outcome.thrown);
}

function messageOf(thrown: unknown): ThrownMessage {
  if (thrown instanceof NewsroomFault) return { is: "newsroom-fault", message: thrown.message };
  if (thrown instanceof MachineFault) return { is: "machine-fault", message: thrown.message };
  if (thrown instanceof CacheLost) return { is: "cache-lost" };
  if (isSystemError(thrown)) {
    const { code, syscall, path, dest } = thrown;
    return { is: "system-error", error: thrown, fields: { code, syscall, path, dest } };
  }
  // Newsroom code may throw what cannot be copied.
  return { is: "other", thrown: thrown instanceof Error ? thrown : String(thrown) };
}

function thrownAgain(sent: ThrownMessage): unknown {
  switch (sent.is) {
    case "newsroom-fault":
      return new NewsroomFault(sent.message);
    case "machine-fault":
      return new MachineFault(sent.message);
    case "cache-lost":
      return new CacheLost();
    case "system-error":
      return Object.assign(sent.error, sent.fields);
    case "other":
      return sent.thrown;
  }
}
