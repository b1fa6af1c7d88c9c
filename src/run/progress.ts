/** The phases of a build, in running order. */
export const phases = ["read", "join", "index", "plan", "print", "draw", "publish"] as const;
export type Phase = (typeof phases)[number];

/** Told how a build gets on. `done` and `of` count files, pages or pictures. */
export interface Progress {
  step(phase: Phase, done: number, of: number): void;
  /** Told again and again while another build of the same newsroom is waited for. */
  wait?(): void;
}

/** Measures how long each phase took, in milliseconds. */
export class Stopwatch {
  readonly took: Record<Phase, number> = {
    ...{ read: 0, join: 0, index: 0, plan: 0, print: 0, draw: 0, publish: 0 },
  };
  #last = performance.now();

  lap(phase: Phase): void {
    const now = performance.now();
    this.took[phase] += now - this.#last;
    this.#last = now;
  }
}
