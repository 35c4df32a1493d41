import { type Audited, isRight, reportOn } from './published.ts';

/** How many figures an example prints, how many are right, and how many right given a wrong one before them. */
export interface Counts {
  readonly all: number;
  readonly right: number;
  readonly carried: number;
}

/** Of these examples together. */
export function countsOf(which: readonly Audited[]): Counts {
  const verdicts = which.flatMap((one) => reportOn(one).verdicts);
  return {
    all: verdicts.length,
    right: verdicts.filter(isRight).length,
    carried: verdicts.filter(({ kind }) => kind === 'carried').length,
  };
}
