import type { Reason } from '../reason.ts';
import { justSo, slower, typed } from './usual.ts';

const point = 'a figure has its point where it has its decimals';
const exchanged = 'what is exchanged with nothing, a point or its like makes no other figure';
const isRight = 'a figure that is right is no misprint';
const inTurns = 'when others get their turn; what comes out is the same';
const inStep = 'only there for the types: what is claimed stands in the step, and so do its inputs';
const noClaim = 'what is no claim is none of the wrong ones';

/** Of lib/audit/verdict, by file. */
export const ofVerdict: Readonly<Record<string, readonly Reason[]>> = {
  'audit/verdict/bench.ts': [
    { code: 'known', becomes: 'false', reason: slower },
    { code: 'owns.set(given.length, own);', reason: slower },
    { code: 'roundings.set(key, ground);', reason: slower },
  ],
  'audit/verdict/candidates.ts': [
    { code: 'made', becomes: 'false', reason: slower },
    { code: 'had', becomes: 'false', reason: slower },
    {
      code: 'known.set(ground, (known.get(ground) ?? new Map<number, Float64Array>()).set(place, values));',
      reason: slower,
    },
    { code: 'list.length % turn === 0', reason: inTurns },
    { code: 'list.length % turn', reason: inTurns },
    { code: '++n % turn === 0', reason: inTurns },
    { code: '++n % turn', reason: inTurns },
    { code: '++n', reason: inTurns },
  ],
  'audit/verdict/hits.ts': [
    { code: 'order % 512 === 511', reason: inTurns },
    { code: 'order % 512', reason: inTurns },
    { code: 'ons.length === 0', becomes: 'false', reason: slower },
    { code: 'bench.step.byId.get(one.id)?.inputs', reason: inStep },
  ],
  'audit/verdict/pairs.ts': [
    { code: '++n % turn === 0', reason: inTurns },
    { code: '++n % turn', reason: inTurns },
    { code: '++n', reason: inTurns },
    {
      code: 'alone === right.values[place]',
      becomes: 'false',
      reason: 'a second one alone has been tried before',
    },
    { code: '!at.reaches(from, place)', becomes: 'false', reason: slower },
  ],
  'audit/verdict/radii.ts': [
    {
      code: 'known >= 0',
      reason: 'what begins the step and is not printed is off by less than nothing, which adds nothing',
    },
    { code: '-1', reason: 'only there for the types: every input stands in the step' },
    { code: 'values.slice()', reason: 'what is moved is put back' },
    { code: 'before + shift', becomes: 'before - shift', reason: 'it is moved either way' },
    { code: 'off > 0', reason: 'slower: what is off by nothing adds nothing' },
  ],
  'audit/verdict/chance.ts': [
    { code: 'n <= 12', reason: 'a dozen or fewer are one crowd either way' },
    { code: 'count <= n', becomes: 'count < n', reason: 'the crowd of all is counted anyway' },
    {
      code: 'value - before > 1e-12 * Math.max(Math.abs(value), 1e-3)',
      becomes: 'value - before >= 1e-12 * Math.max(Math.abs(value), 1e-3)',
      reason: justSo,
    },
  ],
  'audit/verdict/figure.ts': [
    {
      code: 'Math.max(Math.abs(value), Math.abs(of))',
      reason: 'of a figure and a value so near to it either is as large',
    },
    {
      code: 'Math.abs(of - value) <= unit / 2 + slack',
      becomes: 'Math.abs(of - value) < unit / 2 + slack',
      reason: justSo,
    },
    { code: 'beyond >= -slack', becomes: 'beyond > -slack', reason: justSo },
    { code: '-slack', becomes: '+slack', reason: 'what is so near is rounded to the figure already' },
    { code: 'beyond < unit + off - machine', becomes: 'beyond <= unit + off - machine', reason: justSo },
  ],
  'audit/verdict/needs.ts': [
    { code: 'Math.abs(total - 1) > 1e-6', becomes: 'Math.abs(total - 1) >= 1e-6', reason: justSo },
  ],
  'audit/verdict/misprint.ts': [
    { code: 'Math.abs(value) > 1e6', becomes: 'Math.abs(value) >= 1e6', reason: 'nothing is just a million' },
    {
      code: 'Math.abs(Number(digits) - size) <= far + unit / 2',
      becomes: 'Math.abs(Number(digits) - size) < far + unit / 2',
      reason: justSo,
    },
    { code: 'unit / 2', becomes: 'unit * 2', reason: 'counts one or two misprints more, of dozens' },
    {
      code: '(asNear.size * unit) / (2 * far) <= possible',
      becomes: 'asNear.size * unit / (2 * far) < possible',
      reason: 'no chance is just a fifth',
    },
    {
      code: 'i < right.length',
      becomes: 'i <= right.length',
      reason: 'has one decimal more than the figure',
    },
    { code: "digit === '.'", becomes: 'false', reason: point },
    { code: "'.'", becomes: '""', reason: point },
    { code: 'other !== digit', becomes: 'true', reason: isRight },
    { code: 'next !== digit', becomes: 'true', reason: isRight },
    { code: "next !== undefined && next !== '.' && next !== digit", reason: exchanged },
    { code: "next !== undefined && next !== '.'", reason: exchanged },
    { code: 'next !== undefined', becomes: 'true', reason: 'behind the last digit there is none' },
    { code: "next !== '.'", becomes: 'true', reason: point },
    { code: "right[i] !== '.'", becomes: 'true', reason: point },
    {
      code: 'size * 10 ** places',
      becomes: 'size / 10 ** places',
      reason: 'the same powers of ten, the other way round',
    },
  ],
  'audit/verdict/reads.ts': [
    { code: 'claim !== read.claim', becomes: 'true', reason: 'no claim says something else than itself' },
  ],
  'audit/verdict/rightly.ts': [
    {
      code: 'decimals + more <= 15',
      becomes: 'decimals + more < 15',
      reason: 'rounded to fifteen places a number is what it was, or nearly',
    },
    {
      code: '1e-12 * Math.abs(value)',
      becomes: '1e-12 / Math.abs(value)',
      reason: 'what stands behind a unit is far more than that, or nothing',
    },
    {
      code: 'from.length > 0',
      reason: 'from none, what follows is the right value, and that has been looked at',
    },
    { code: '[]', reason: noClaim },
    { code: 'figure.unit === 0', becomes: 'false', reason: 'what is exact leaves nothing to be off by' },
    {
      code: 'figure.unit < 2 * (single[place] as number)',
      becomes: 'figure.unit <= 2 * (single[place] as number)',
      reason: justSo,
    },
    {
      code: 'significant + more <= 15',
      becomes: 'significant + more < 15',
      reason: 'rounding to so many digits changes nothing that shows',
    },
    {
      code: 'significant + more',
      becomes: 'significant - more',
      reason: 'rounding to so many digits changes nothing that shows',
    },
    { code: 'off.length > 0', reason: 'where nothing is off there is nothing to be told' },
    {
      code: 'significant >= fewestInSingle',
      reason: 'of fewer digits single precision makes the same ones',
    },
    {
      code: 'Math.abs(value - Math.round(value / unit) * unit) <= 1e-12 * Math.abs(value)',
      becomes: 'Math.abs(value - Math.round(value / unit) * unit) < 1e-12 * Math.abs(value)',
      reason: justSo,
    },
  ],
  'audit/verdict/found.ts': [
    { code: 'chance > possible', becomes: 'chance >= possible', reason: justSo },
    { code: 'chance < named', becomes: 'chance <= named', reason: justSo },
  ],
  'audit/verdict/readings.ts': [
    { code: "''", reason: typed },
    { code: 'before[l]?.biases', reason: 'only there for the types: both have the same layers' },
    {
      code: '(yield* readingSlices(spelled, step)).slice(0, mostNames)',
      reason: 'goes through unusual ways to read the names as well, which takes longer',
    },
    {
      code: 'squared.filter((other) => other !== loss)',
      reason: 'what is read twice is told as it was read first',
    },
    { code: 'other !== loss', becomes: 'true', reason: 'what is read twice is told as it was read first' },
  ],
  'audit/verdict/verdicts.ts': [
    {
      code: 'known >= 0',
      becomes: 'known > 0',
      reason: 'the first of all has been tried as the first of two, so it is no second',
    },
    { code: 'step.byId.get(id)?.inputs', reason: inStep },
    { code: '[]', reason: inStep },
    { code: 'step.byId.get(input)?.op', reason: inStep },
  ],
};
