import { readTyped } from '../../setting/read-typed.ts';
import { pointsSaidWords } from '../../words/points/said.ts';
import type { SymmetryStart } from './symmetry-run.ts';

// What is typed into the fields of the figures of hidden layers: read, or answered with a sentence that says why not.

/** What a start reads its scale as; zeros read none. */
const scales = { zeros: 'constant', constant: 'constant', normal: 'deviation' } as const satisfies Record<
  SymmetryStart['how'],
  string
>;

/** A number of units, or the constant or deviation of their weights. */
export function readSymmetryField(
  field: 'width' | 'scale',
  text: string,
  start: SymmetryStart,
): number | string {
  const parsed = readTyped(text, field === 'width' ? 'count' : 'real');
  const value = 'value' in parsed ? parsed.value : Number.NaN;
  const rule = field === 'width' ? 'width' : scales[start.how];
  const [least, most] = { width: [2, 8], constant: [-5, 5], deviation: [0, 5] }[rule] as [number, number];
  if (value >= least && value <= most && (field === 'scale' || Number.isInteger(value))) return value;
  return (
    unread(text) +
    pointsSaidWords.kept(pointsSaidWords.symmetry.rules[rule], String(start[field]).replace('-', '−'))
  );
}

/** A deviation. */
export function readDeviation(text: string, kept: number): number | string {
  const parsed = readTyped(text);
  if ('value' in parsed && parsed.value >= 0) return parsed.value;
  return unread(text) + pointsSaidWords.kept(pointsSaidWords.gradients.rule, String(kept));
}

/** A sentence about a text that is no number, or nothing. */
function unread(text: string): string {
  const parsed = readTyped(text);
  return 'problem' in parsed && parsed.problem === 'not a number'
    ? pointsSaidWords.unread(text.slice(0, 20))
    : '';
}
