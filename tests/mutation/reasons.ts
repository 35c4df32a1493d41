import type { Reason } from './reason.ts';
import { ofAudit } from './reasons-audit.ts';
import { ofNetwork } from './reasons-network.ts';
import { ofNeuron } from './reasons-neuron.ts';
import { ofNumber } from './reasons-number.ts';

const slower = 'slower, and nothing else';
const covered = 'the unit that every value is off by covers this one too';
const unmet = 'only there for the types: what it stands in for is always there';
const typed = 'only there for the types: a layer and its row are always there';
const either = 'any word but the one that is asked after does the same';
const noOne = 'names nothing that there is, as the empty one does';
const apart = 'no two ids or factors of a step read alike without what stands between them';
const twice = 'a place that is there twice is passed over';
const nowhere = 'a rule that makes nothing of the step is made nowhere';
const noSlope = 'where there is no slope, none is taken for another';
const eitherOrder = 'of places no order is promised';

/** What else is to be known of a room's results: how far a run has come that was ended early. */
export const notes: Readonly<Record<string, string>> = {
  slips:
    'The last run was ended early. What has no reason below was last tried before the newest tests were there, some of it in lines that have changed since; tests written since speak of most of it, but it has not been tried again.',
  audit:
    'The last run of `audit/paste/tables.ts` was ended early: of its 313 changes 178 have been tried, and those alone are counted. The change of `audit/naming/relations.ts` without a reason below was made by hand since a test was written for it, which fails then.',
};

/** By file of `src/lib`. */
export const reasons: Readonly<Record<string, readonly Reason[]>> = {
  ...ofAudit,
  ...ofNetwork,
  ...ofNeuron,
  ...ofNumber,
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
  'trace/forward-entries.ts': [{ code: 'weights[i]?.[j]', reason: typed }],
  'trace/gradient-entries.ts': [{ code: 'behind.weights[j]?.[k]', reason: typed }],
  'trace/names.ts': [{ code: 'layers.at(-1)?.units', reason: typed }],
  'trace/parameters.ts': [
    { code: "'shared'", reason: either },
    { code: "'layer'", reason: either },
    { code: 'layers[0]?.weights', reason: typed },
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
    { code: 'layers.at(-1)?.activation', reason: typed },
    { code: 'shape.layers[l]?.biases', reason: typed },
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
    { code: '-1', reason: unmet },
    { code: 'made.set(entries, program);', reason: slower },
    { code: 'at < code.length', becomes: 'at <= code.length', reason: 'past the end there is no operation' },
    { code: 'case SAME: break;', reason: 'a weighted sum of one input, which comes next, is that input' },
    { code: 'first > 0', becomes: 'first >= 0', reason: 'a ReLU is 0 at 0 either way' },
    { code: 'from + 1', becomes: 'from - 1', reason: 'what is taken from every exponent may be larger' },
  ],
  'slips/catalogue/catalogue.ts': [
    { code: "' '", reason: apart },
    { code: "'; '", reason: apart },
    { code: "''", reason: apart },
    { code: 'rules.length > 1', reason: 'one rule is in order already' },
    { code: "factor ?? ''", reason: 'of places that differ in a factor alone, one has none' },
  ],
  'slips/catalogue/examples.ts': [{ code: 'steps.set(network, step);', reason: slower }],
  'slips/catalogue/found.ts': [
    { code: "['', undefined]", reason: unmet },
    { code: "''", reason: unmet },
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
    { code: '[]', reason: unmet },
    { code: 'into[l]?.[j]', reason: typed },
    { code: 'known', becomes: 'false', reason: slower },
    { code: 'nets.set(plan, net);', reason: slower },
  ],
  'slips/catalogue/parts/backward-hidden.ts': [
    { code: 'layers.slice(1)', reason: 'nothing comes back along the first wires' },
  ],
  'slips/catalogue/parts/backward-output.ts': [{ code: 'net.last.neurons[0]?.arrived', reason: typed }],
  'slips/catalogue/parts/error.ts': [
    { code: '[1, 1]', reason: unmet },
    { code: "''", reason: unmet },
    { code: 'net.last.neurons[k]?.output', reason: typed },
    { code: 'k + 1', reason: 'the name of an aside, which only has to be its own' },
    { code: 'at(id).slice(id.length)', reason: 'the name of an aside, which only has to be its own' },
  ],
  'slips/catalogue/parts/given.ts': [
    { code: '[]', reason: unmet },
    { code: 'net.layers[0]?.neurons[0]?.into', reason: typed },
    { code: 'net.layers[0]?.neurons', reason: typed },
  ],
  'slips/catalogue/parts/mistaken.ts': [
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
    { code: '[]', reason: unmet },
    { code: 'all[at] === 1', becomes: 'false', reason: slower },
  ],
};

/** A switch over a union ends in a case that the types rule out. */
const isRuledOut = (code: string) => code.startsWith('default:') && code.includes('satisfies never');

export function reasonFor(file: string, code: string, becomes: string): string {
  if (isRuledOut(code)) return 'the types rule it out';
  const found = reasons[file]?.find(
    (one) => one.code === code && (one.becomes === undefined || one.becomes === becomes),
  );
  return found?.reason ?? '';
}
