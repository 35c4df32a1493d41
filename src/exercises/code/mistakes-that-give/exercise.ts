import { printedInArticle } from '../../../lib/audit/printed.ts';
import { quantity } from '../../../lib/example/quantities.ts';
import { type CodeExercise, nothing } from '../code-exercise.ts';
import { decimals, madeByFriend, type Tried, valuesWith } from './unseen.ts';

type Candidates = readonly (readonly number[])[];

const { figures } = printedInArticle;

/** What becomes of the article's printed outputs when something is done otherwise with c2; the last one has lost a sign. */
const suspects = ['~c2-frozen', '~c2-averaged', '~c2-sign-lost'];
const outputs = suspects.map((variation) =>
  ['h1_after', 'h2_after'].map((id) => quantity(`${id}${variation}`)),
);
const names = ['no-hidden-slope', madeByFriend, 'new-weights'] as const satisfies readonly Tried[];
const fromSeed = names.map(valuesWith);
const byFriend = valuesWith(madeByFriend).map((value) => value.toFixed(decimals));

const decimalsIn = (digits: string) => digits.split('.')[1]?.length ?? 0;
const fitting =
  (fits: (printed: readonly string[], values: readonly number[]) => boolean) =>
  (printed: readonly string[], candidates: Candidates): number[] =>
    candidates.flatMap((values, place) => (fits(printed, values) ? [place] : []));
const isRounded = (digits: string, value = Number.NaN) => value.toFixed(decimalsIn(digits)) === digits;
const cut = (value: number, places: number) =>
  (Math.trunc(value * 10 ** places) / 10 ** places).toFixed(places);

export const mistakesThatGive = {
  name: 'mistakesFor',
  checks: {
    article: {
      args: () => [[figures.h1_after.digits, figures.h2_after.digits], structuredClone(outputs)],
      expected: [suspects.length - 1],
    },
    unseen: {
      args: () => [[...byFriend], structuredClone(fromSeed)],
      expected: [names.indexOf(madeByFriend)],
    },
    zeros: {
      args: () => [
        ['0.560', '-0.5'],
        [
          [0.5597, -0.52],
          [0.56, -0.46],
          [0.5606, -0.5],
        ],
      ],
      expected: [0, 1],
    },
    long: { args: () => [['0.44356'], [[0.4434344], [0.4435622]]], expected: [1] },
    none: { args: () => [['0.44356'], [[0.44351], [0.4436]]], expected: [] },
  },
  slips: {
    'any-figure': fitting((printed, values) => printed.some((digits, i) => isRounded(digits, values[i]))),
    'first-figure': fitting(([digits = ''], [value]) => isRounded(digits, value)),
    exactly: fitting((printed, values) => printed.every((digits, i) => Number(digits) === values[i])),
    cut: fitting((printed, values) =>
      printed.every((digits, i) => cut(values[i] as number, decimalsIn(digits)) === digits),
    ),
    'three-decimals': fitting((printed, values) =>
      printed.every((digits, i) => (values[i] as number).toFixed(3) === digits),
    ),
    'zeros-lost': fitting((printed, values) =>
      printed.every(
        (digits, i) => String(Number((values[i] as number).toFixed(decimalsIn(digits)))) === digits,
      ),
    ),
    'no-return': nothing,
  },
} as const satisfies CodeExercise;
