import type { FieldName } from '../words/vocabulary.ts';

interface Rule {
  readonly whole: boolean;
  readonly from: number;
  readonly to: number;
  /** the two ends themselves are out */
  readonly open?: boolean;
}

/** The library takes more; these are what a page can draw and a reader can wait for. */
const rules: Readonly<Record<FieldName, Rule>> = {
  samples: { whole: true, from: 2, to: 10_000 },
  noise: { whole: false, from: 0, to: 10 },
  testSize: { whole: false, from: 0, to: 1, open: true },
  seed: { whole: true, from: 0, to: 999_999_999 },
  learningRate: { whole: false, from: 0, to: 1e9 },
  epochs: { whole: true, from: 1, to: 100_000 },
  width: { whole: true, from: 1, to: 64 },
  scale: { whole: false, from: 0, to: 100 },
  decay: { whole: false, from: 0, to: 10 },
};

/** Whether a field takes whole numbers alone: a count. */
export function isCount(name: FieldName): boolean {
  return rules[name].whole;
}

/** Whether a field takes a number. */
export function takes(name: FieldName, value: number): boolean {
  const { whole, from, to, open } = rules[name];
  if (whole && !Number.isInteger(value)) return false;
  return open ? value > from && value < to : value >= from && value <= to;
}

/** One up or down: by one for a seed or a width, else in the first digit: 0.04, 0.05, … 0.1, 0.2, … */
export function nudged(name: FieldName, value: number, direction: 1 | -1): number {
  const { whole } = rules[name];
  const oneByOne = name === 'seed' || name === 'width';
  const size = Math.floor(Math.log10(value) + (direction < 0 ? -1e-9 : 1e-9));
  const unit = oneByOne ? 1 : value === 0 ? 0.01 : 10 ** Math.max(size, whole ? 0 : -3);
  const next = Number((value + direction * unit).toPrecision(12));
  return takes(name, next) ? next : value;
}
