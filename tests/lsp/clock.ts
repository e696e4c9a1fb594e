import type { Clock } from '../../server/src/lsp/environment';

/** A clock that only a test moves. */
export interface FakeClock extends Clock {
  /** Lets time pass, and what falls due happen. */
  readonly advance: (milliseconds: number) => void;
  /** Makes analyses wait; the function given back lets them go on. */
  readonly holdTurns: () => () => void;
}

export function fakeClock(): FakeClock {
  const timers = new Set<{ readonly due: number; readonly then: () => void }>();
  let now = 1_000_000;
  let gate: Promise<void> = Promise.resolve();
  return {
    now: () => now,
    after: (milliseconds, then) => {
      const timer = { due: now + milliseconds, then };
      timers.add(timer);
      return { dispose: () => void timers.delete(timer) };
    },
    turn: async () => {
      await gate;
      await new Promise((resolve) => setImmediate(resolve));
    },
    advance: (milliseconds) => {
      now += milliseconds;
      for (const timer of [...timers].filter(({ due }) => due <= now)) {
        timers.delete(timer);
        timer.then();
      }
    },
    holdTurns: () => {
      let release = (): void => undefined;
      gate = new Promise((resolve) => (release = resolve));
      return release;
    },
  };
}
