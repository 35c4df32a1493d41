import type { Reason } from '../reason.ts';
import { noOne, slower, typed, typedRow } from './usual.ts';

const covered = 'the unit that every value is off by covers this one too';
const either = 'any word but the one that is asked after does the same';

/** Of lib/trace, by file. */
export const ofTrace: Readonly<Record<string, readonly Reason[]>> = {
  'trace/convergence.ts': [
    { code: '[]', becomes: '["Stryker was here"]', reason: noOne },
    { code: "''", reason: noOne },
  ],
  'trace/descend.ts': [
    { code: "''", reason: noOne },
    {
      code: 'i < from.length',
      becomes: 'i <= from.length',
      reason: 'past the end nothing is written anywhere',
    },
    { code: 'known', becomes: 'false', reason: slower },
    { code: 'needs.set(entries, needed);', reason: slower },
    { code: 'renewedBy(entry) === undefined && !wanted.has(entry.id)', reason: slower },
    { code: 'renewedBy(entry) === undefined', reason: slower },
    { code: '!wanted.has(entry.id)', reason: slower },
    { code: 'entries.filter(({ id }) => wanted.has(id))', reason: slower },
  ],
  'trace/diverged.ts': [
    { code: '(values[id] as number) < 1e-15', reason: 'no slope of a step is this number exactly' },
  ],
  'trace/error-bounds.ts': [
    {
      code: 'Math.abs(input(0)[0]) <= input(0)[1]',
      becomes: 'Math.abs(input(0)[0]) < input(0)[1]',
      reason: 'no sum is off by exactly itself',
    },
    {
      code: "case 'opposite': return input(0)[1];",
      reason: 'worked out as a sum of one, whose bound is a unit of its last place larger',
    },
    { code: 'sum === undefined', reason: 'no neuron adds up nothing' },
    { code: 'input(0)[0] > 0', becomes: 'input(0)[0] >= 0', reason: 'at 0 either bound holds' },
    { code: 'off + unit', becomes: 'off - unit', reason: covered },
    { code: 'inputs.length + 3', reason: covered },
    { code: 'off / p + unit * Math.abs(Math.log(p))', reason: covered },
    { code: 'term(1 - t, 1 - y) + unit * Math.abs(values[id] as number)', reason: covered },
    {
      code: 'unit * y',
      reason: 'both are far below the slope, which is the larger of the two but at the very end',
    },
    { code: 'y < 1 / 2', becomes: 'y <= 1 / 2', reason: 'at ½ both come to the same' },
    { code: '1 / 2 + slope', becomes: '1 / 2 - slope', reason: covered },
    {
      code: 'Math.abs(a) * offB + Math.abs(b) * offA + offA * offB + unit * size',
      reason: covered,
    },
    { code: 'offA + offB + unit * Math.abs(a - b)', reason: covered },
  ],
  'trace/error-run.ts': [
    { code: 'run.points.at(-1)?.[0]', reason: 'only there for the types: a run has its first point' },
  ],
  'trace/forward-entries.ts': [{ code: 'weights[i]?.[j]', reason: typedRow }],
  'trace/gradient-entries.ts': [{ code: 'behind.weights[j]?.[k]', reason: typedRow }],
  'trace/names.ts': [{ code: 'layers.at(-1)?.units', reason: typedRow }],
  'trace/parameters.ts': [
    { code: "'shared'", reason: either },
    { code: "{ biases: 'shared' }", reason: either },
    { code: "'layer'", reason: either },
    { code: 'layers[0]?.weights', reason: typedRow },
    { code: "'identity'", reason: 'names do not depend on it' },
    { code: 'true', reason: 'names do not depend on it' },
  ],
  'trace/stale.ts': [
    {
      code: 'id === undefined',
      becomes: 'false',
      reason: 'a parameter called undefined, which nothing reads',
    },
  ],
  'trace/trace.ts': [
    { code: 'layers.at(-1)?.activation', reason: typedRow },
    { code: 'shape.layers[l]?.biases', reason: typedRow },
  ],
  'trace/evaluate.ts': [
    { code: "'parameter'", reason: 'what is given is not computed, so never rounded' },
    {
      code: "op !== 'parameter'",
      becomes: 'true',
      reason: 'what is given is not computed, so never rounded',
    },
  ],
  'trace/nudge.ts': [{ code: '[]', reason: 'reads what an operation with no inputs never reads' }],
  'trace/program.ts': [
    { code: 'known', reason: slower },
    { code: '-1', reason: typed },
    { code: 'made.set(entries, program);', reason: slower },
    { code: 'at < code.length', becomes: 'at <= code.length', reason: 'past the end there is no operation' },
    { code: 'case SAME: break;', reason: 'a weighted sum of one input, which comes next, is that input' },
    { code: 'first > 0', becomes: 'first >= 0', reason: 'a ReLU is 0 at 0 either way' },
    { code: 'from + 1', becomes: 'from - 1', reason: 'what is taken from every exponent may be larger' },
  ],
};
