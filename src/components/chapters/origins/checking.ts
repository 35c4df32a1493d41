import type { Origin, Origins } from '../../setting/origin.ts';

const from = (call: string): Origin => ({ call });
const start = 'tenParameters.map((id) => article[id])';
const slopes = `gradientByTape(exampleError(), ${start}).gradient`;
const nudges = (on: string, steps: string, at = 8) =>
  `nudgeErrors(\n  (x) => exampleError()(${on}, [...x]),\n  ${start}, ${at}, ${slopes}[${at}],\n  ${steps},\n)`;
const doubles = (power: number) => `${nudges('plainNumbers', `[1e-${power}]`)}[0]`;

const higher = `higherSlopes(\n  (x) => gradientByTape(exampleError(), x).gradient,\n  ${start}, 8,\n)`;

export const origins = {
  slope: from(`${slopes}[8]`),
  'a11-slope': from(`${slopes}[0]`),
  error: from(`exampleError()(plainNumbers, ${start})`),
  'central-5': from(`${doubles(5)}.centralError`),
  'one-sided-5': from(`${doubles(5)}.oneSidedError`),
  'central-16': from(`${doubles(16)}.central`),
  'one-sided-7': from(`${doubles(7)}.oneSidedError`),
  'central-13': from(`${doubles(13)}.centralError`),
  second: from(`${higher}.second`),
  third: from(`${higher}.third`),
  'expected-one-sided': from(`Math.abs(${higher}.second * 1e-2 / 2 / ${slopes}[8])`),
  'expected-central': from(`Math.abs(${higher}.third * 1e-4 / 6 / ${slopes}[8])`),
  'one-sided-2': from(`${doubles(2)}.oneSidedError`),
  'central-2': from(`${doubles(2)}.centralError`),
  'crossing-one-sided': from(`Math.sqrt(4 * 2 ** -55 / Math.abs(${higher}.second))`),
  'crossing-central': from(`Math.cbrt(3 * 2 ** -55 / Math.abs(${higher}.third))`),
  'single-5': from(`${nudges('singleNumbers', '[1e-5]')}[0].centralError`),
  'single-a11': from(`${nudges('singleNumbers', '[1e-2]', 0)}[0].centralError`),
  'single-a11-5': from(`${nudges('singleNumbers', '[1e-5]', 0)}[0].centralError`),
  'single-allowed-best': from(`2 ** -26 / 1e-2 / ${slopes}[8]`),
  'single-allowed-5': from(`2 ** -26 / 1e-5 / ${slopes}[8]`),
  'single-best': from(`${nudges('singleNumbers', '[1e-2]')}[0].centralError`),
  nudges: from(
    `${nudges('plainNumbers', 'Array.from({ length: 17 }, (_, i) => 10 ** -i)')}\n  .map((one) => [one.central, one.oneSidedError, one.centralError])`,
  ),
  kink: from('nudgeErrors(([z]) => Math.max(0, z), [1e-3], 0, 1, [1, 0.1, 0.01, 1e-3, 1e-4])'),
} as const satisfies Origins;
