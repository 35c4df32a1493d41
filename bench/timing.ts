/** How long something took, in ms, over several turns. */
export interface Times {
  readonly median: number;
  readonly fastest: number;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] as number) + (sorted[Math.floor(middle)] as number)) / 2;
}

function timed(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

export const turns = 20;

/** Times of several tasks, one after the other in every turn: whatever slows the machine slows all of them. */
export function timesOf(tasks: readonly (() => unknown)[], warm: number): Times[] {
  for (let turn = 0; turn < warm; turn++) for (const task of tasks) timed(task);
  const times = Array.from({ length: turns }, () => tasks.map(timed));
  return tasks.map((_, t) => {
    const mine = times.map((turn) => turn[t] as number);
    return { median: median(mine), fastest: Math.min(...mine) };
  });
}

/** One time in terms of another. */
export const ratio = (of: Times, to: Times) =>
  `${(of.median / to.median).toFixed(2)}, of the fastest ${(of.fastest / to.fastest).toFixed(2)}`;
