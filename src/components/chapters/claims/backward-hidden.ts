import type { Claims } from '../../setting/claim.ts';
import { ofSlip } from '../../setting/slipped.ts';

export const claims = {
  // Of the two parts of the blame of y1 one at least is nothing, or they have the same sign, or opposite signs.
  'two-parts': {
    by: 'size',
    left: 'backward-hidden/parts-together',
    cuts: [-1 / 2, 1 / 2],
    cases: ['against', 'one', 'together'],
  },
  lead: { by: 'difference', left: 'dE_da11', right: 0, atLeast: 4, cases: ['negative', 'zero', 'positive'] },
  'beside-b22': {
    by: 'size',
    left: 'backward-hidden/beside-b22',
    cuts: [1 / 5, 5],
    cases: ['little', 'like', 'much'],
    notFinite: 'none',
  },
  // A slope of at least a fifth is not far from the quarter; one below a hundredth belongs to a value nearly zero or one.
  'y1-slope': {
    by: 'size',
    left: 'dy1_dzy1',
    cuts: [1 / 100, 1 / 5],
    cases: ['saturated', 'flat', 'steep'],
  },
  growth: {
    by: 'size',
    left: 'backward-hidden/growth',
    cuts: [0.9, 1.1],
    cases: ['fades', 'keeps', 'grows'],
    notFinite: 'none',
  },
  'a21-beside-a11': {
    by: 'difference',
    left: 'dE_da21',
    right: 'dE_da11',
    sizes: true,
    cases: ['smaller', 'alike', 'larger'],
  },
  'four-parts': {
    by: 'size',
    left: 'backward-hidden/parts-of-c1-together',
    cuts: [-1 / 2, 1 / 2],
    cases: ['against', 'fewer', 'together'],
  },
  'new-weights': {
    by: 'size',
    left: 'backward-hidden/slip-new-weights',
    cuts: ofSlip,
    cases: ['opposite', 'small', 'same', 'large'],
  },
  'one-path': {
    by: 'size',
    left: 'backward-hidden/path-of-h1',
    cuts: [0.5, 1.5, 2.5, 3.5, 4.5],
    cases: ['one', 'less', 'half', 'more', 'large', 'opposite'],
  },
  // one by the slope of a sigmoid, so less than four only where something was rounded on the way
  'no-hidden-slope': {
    by: 'ratio',
    left: 'dE_da11~no-hidden-slope',
    right: 'dE_da11',
    cuts: [3.99, 4.5, 10],
    cases: ['rounded', 'four', 'several', 'many'],
    notFinite: 'none',
  },
  'wrong-wires': {
    by: 'size',
    left: 'backward-hidden/slip-wrong-wires',
    cuts: ofSlip,
    cases: ['opposite', 'small', 'same', 'large'],
  },
} satisfies Claims;
