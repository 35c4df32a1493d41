import { type CodeExercise, nothing } from '../code-exercise.ts';

type Losses = readonly number[];

/** Where training stops, and the epoch of the lowest loss until then. */
function stopped(losses: Losses, patience: number, isLower = (a: number, b: number) => a < b) {
  let lowest = 0;
  let epoch = 0;
  while (epoch + 1 < losses.length && epoch - lowest < patience) {
    epoch++;
    if (isLower(losses[epoch] as number, losses[lowest] as number)) lowest = epoch;
  }
  return { lowest, epoch };
}

const at = (losses: Losses, patience: number) => ({
  args: () => [[...losses], patience],
  expected: stopped(losses, patience).lowest,
});

const firstRise = (losses: Losses) => losses.findIndex((loss, n) => loss <= (losses[n + 1] ?? -Infinity));

export const stopEarly = {
  name: 'stopAt',
  checks: {
    turns: at([9, 7, 5, 6, 7, 8, 9], 2),
    'second-valley': at([9, 6, 7, 5, 6, 7, 8, 3, 2], 3),
    falls: at([5, 4, 3, 2, 1], 2),
    level: at([8, 4, 4, 4, 4, 1], 2),
  },
  slips: {
    'last-epoch': (losses: Losses, patience: number) => stopped(losses, patience).epoch,
    'lowest-of-all': (losses: Losses) => losses.indexOf(Math.min(...losses)),
    'first-rise': (losses: Losses) => {
      const rise = firstRise(losses);
      return rise === -1 ? losses.length - 1 : rise;
    },
    'ties-count': (losses: Losses, patience: number) => stopped(losses, patience, (a, b) => a <= b).lowest,
    'the-loss': (losses: Losses, patience: number) => losses[stopped(losses, patience).lowest],
    'no-return': nothing,
  },
} as const satisfies CodeExercise;
