import type { Reason } from '../reason.ts';
import { noOne, slower, typed, typedRow } from './usual.ts';

const apart = 'no two ids or factors of a step read alike without what stands between them';
const twice = 'a place that is there twice is passed over';
const nowhere = 'a rule that makes nothing of the step is made nowhere';
const noSlope = 'where there is no slope, none is taken for another';
const eitherOrder = 'of places no order is promised';

/** Of lib/slips, by file. */
export const ofSlips: Readonly<Record<string, readonly Reason[]>> = {
  'slips/catalogue/catalogue.ts': [
    { code: "' '", reason: apart },
    { code: "'; '", reason: apart },
    { code: "''", reason: apart },
    { code: 'rules.length > 1', reason: 'one rule is in order already' },
    { code: "factor ?? ''", reason: 'of places that differ in a factor alone, one has none' },
  ],
  'slips/catalogue/examples.ts': [{ code: 'steps.set(network, step);', reason: slower }],
  'slips/catalogue/found.ts': [
    { code: "['', undefined]", reason: typed },
    { code: "''", reason: typed },
    { code: "role === 'miss'", becomes: 'true', reason: 'nothing else stands beside the error' },
    { code: 'of === undefined', becomes: 'false', reason: 'files what is of nothing, which nobody looks up' },
    {
      code: 'via?.length === 1',
      becomes: 'true',
      reason: 'of longer ways the last piece is filed at a sum, where nobody looks it up',
    },
    { code: 'via?.length', becomes: 'via.length', reason: 'what has no way is dealt with before' },
    {
      code: "role === 'slope'",
      becomes: 'true',
      reason: 'of longer ways the last piece is filed at a sum, where nobody looks it up',
    },
  ],
  'slips/catalogue/net.ts': [
    { code: '[]', reason: typed },
    { code: 'into[l]?.[j]', reason: typedRow },
    { code: 'known', becomes: 'false', reason: slower },
    { code: 'nets.set(plan, net);', reason: slower },
  ],
  'slips/catalogue/parts/backward-hidden.ts': [
    { code: 'layers.slice(1)', reason: 'nothing comes back along the first wires' },
  ],
  'slips/catalogue/parts/backward-output.ts': [{ code: 'net.last.neurons[0]?.arrived', reason: typedRow }],
  'slips/catalogue/parts/error.ts': [
    { code: '[1, 1]', reason: typed },
    { code: "''", reason: typed },
    { code: 'net.last.neurons[k]?.output', reason: typedRow },
    { code: 'k + 1', reason: 'the name of an aside, which only has to be its own' },
    { code: 'at(id).slice(id.length)', reason: 'the name of an aside, which only has to be its own' },
  ],
  'slips/catalogue/parts/given.ts': [
    { code: '[]', reason: typed },
    { code: 'net.layers[0]?.neurons[0]?.into', reason: typedRow },
    { code: 'net.layers[0]?.neurons', reason: typedRow },
  ],
  'slips/catalogue/parts/mistaken.ts': [
    ...["'sum'", "'output'", "'miss'"].map((code) => ({
      code,
      reason: 'what the types rule out counts as yes, and of these all are computed',
    })),
    ...["'rate'", "'error'", "'aside'"].map((code) => ({
      code,
      reason: 'there is no second one that stands beside it',
    })),
    { code: 'net.when(id) < net.when(from)', becomes: 'false', reason: slower },
    { code: 'id !== from', becomes: 'true', reason: slower },
    { code: 'known !== undefined', becomes: 'false', reason: 'a copy that is made again is the same' },
    { code: 'needs.set(id, isCopied);', reason: 'a copy that is made again is the same' },
  ],
  'slips/catalogue/parts/others.ts': [
    { code: 'place + by', becomes: 'place - by', reason: eitherOrder },
    { code: 'list.length > 1', reason: 'of one, the other is itself, and that is no mistake' },
  ],
  'slips/catalogue/parts/place.ts': [
    { code: '[]', reason: nowhere },
    {
      code: 'net.when(id) >= 0',
      becomes: 'net.when(id) > 0',
      reason: 'what comes first is given, and no rule makes it',
    },
    { code: 'own === undefined || value === undefined', reason: 'either all numbers are known or none' },
    { code: 'own === undefined', reason: 'either all numbers are known or none' },
    { code: 'value === undefined', reason: 'either all numbers are known or none' },
    { code: 'layer.map(mistake).filter((edits) => edits?.some(Boolean))', reason: twice },
    { code: 'made.length > 2', reason: twice },
    { code: 'made.length > 1', reason: twice },
    { code: 'group.length < 2', reason: twice },
  ],
  'slips/catalogue/parts/slopes.ts': [
    {
      code: 'one.arrived !== undefined',
      becomes: 'true',
      reason: 'only there for the types: what has a slope has a gradient at its output',
    },
    { code: '[]', reason: noSlope },
  ],
  'slips/catalogue/parts/update.ts': [{ code: 'weights.has(id) === isWeight', reason: eitherOrder }],
  'slips/laying.ts': [
    ...[
      '[new Float64Array(0), new Float64Array(0)]',
      '[nothing, nothing, nothing]',
      '{ code: nothing, factors }',
      '{ values, forced: new Uint8Array(0) }',
      '[]',
    ].map((code) => ({ code, reason: 'another takes its place before it is read' })),
    { code: 'places <= room', reason: slower },
    { code: 'i < code.length', reason: 'past the end nothing is needed' },
    { code: 'now++', becomes: 'now--', reason: 'a number that was not there before, either way' },
  ],
  'slips/mistaken-trace.ts': [{ code: "' '", reason: apart }],
  'slips/nudge-check.ts': [
    {
      code: 'Math.abs(one - other) <= 1e-6 * Math.max(Math.abs(one), Math.abs(other)) + 1e-9',
      reason: 'no two slopes are just so far apart',
    },
    {
      code: 'Math.max(Math.abs(one), Math.abs(other))',
      reason: 'of two slopes so near to each other either is as large',
    },
    { code: "''", reason: noOne },
  ],
  'slips/patched.ts': [{ code: '[]', reason: 'an aside that nothing reads' }],
  'slips/reach.ts': [
    { code: 'known', reason: slower },
    { code: '[]', reason: typed },
    { code: 'readers[at]?.push', reason: 'only there for the types: each place has its list' },
    { code: 'all[at] === 1', becomes: 'false', reason: slower },
  ],
};
