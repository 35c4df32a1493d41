import { sandboxWords as words } from '../words.ts';
import { cancel, every, HeldError, later } from './held.ts';

/** Timers as they are, counted: a run has ended when none is left. */
export function countTimers(): () => number {
  const waiting = new Set<number>();
  const scope = globalThis as unknown as Record<string, unknown>;
  const set =
    (start: typeof later, once: boolean) =>
    (action: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => {
      if (typeof action !== 'function') throw new HeldError(words.timerText);
      const timer = start(() => {
        if (once) waiting.delete(timer);
        action(...args);
      }, ms) as unknown as number;
      waiting.add(timer);
      return timer;
    };
  scope.setTimeout = set(later, true);
  scope.setInterval = set(every as unknown as typeof later, false);
  scope.clearTimeout = scope.clearInterval = (timer: number) => {
    waiting.delete(timer);
    cancel(timer);
  };
  return () => waiting.size;
}
