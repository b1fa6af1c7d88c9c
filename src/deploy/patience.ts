import { setTimeout as sleep } from "node:timers/promises";

/** How often something is tried, and how long is waited before the second time, in milliseconds; then twice as long each time. */
export interface Patience {
  readonly tries: number;
  readonly first: number;
}

export const usualPatience: Patience = { tries: 6, first: 300 };

/** Does something again and again until it does not throw what may pass. */
export async function patiently<Result>(
  { tries, first }: Patience,
  mayPass: (error: unknown) => boolean,
  work: () => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1, wait = first; ; attempt += 1, wait *= 2) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= tries || !mayPass(error)) throw error;
    }
    await sleep(wait);
  }
}

/** Does something for each of a list, a few at a time. After the first that fails, none is begun, and those at work are waited for. */
export async function together<One>(
  list: readonly One[],
  most: number,
  work: (one: One) => Promise<void>,
): Promise<void> {
  const rest = list.values();
  let failure: { readonly error: unknown } | undefined;
  const worker = async (): Promise<void> => {
    for (const one of rest) {
      if (failure !== undefined) return;
      try {
        await work(one);
      } catch (error) {
        failure ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, list.length) }, worker));
  if (failure !== undefined) throw failure.error;
}
