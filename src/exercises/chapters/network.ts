import type { Exercise } from '../exercise.ts';

/** A network larger than the book's: how many stand in each column, and how many wires lead into each layer. */
export const units = { inputs: 3, hidden: 4, outputs: 2 };
export const wires = { hidden: units.inputs * units.hidden, outputs: units.hidden * units.outputs };

const { inputs, hidden, outputs } = units;
const weights = wires.hidden + wires.outputs;
export const parameters = weights + hidden + outputs;

export const network = [
  {
    kind: 'choice',
    id: 'cut',
    options: ['b12', 'b21', 'b21-and-b22', 'a12-and-a22'],
    right: 'b21',
  },
  {
    kind: 'number',
    id: 'count',
    answer: parameters,
    digits: { decimals: 0 },
    slips: [
      { id: 'weights-alone', value: weights },
      { id: 'layer-intercepts', value: weights + 2 },
      { id: 'input-intercepts', value: parameters + inputs },
      { id: 'hidden-alone', value: wires.hidden + hidden },
      { id: 'paths', value: inputs * hidden * outputs },
      { id: 'circles', value: inputs + hidden + outputs },
    ],
  },
  {
    kind: 'choice',
    id: 'other-order',
    options: ['a12', 'a21', 'b12'],
    right: 'a21',
  },
  {
    kind: 'choice',
    id: 'no-curve',
    options: ['as-much', 'nothing', 'no-more'],
    right: 'no-more',
  },
] as const satisfies readonly Exercise[];
