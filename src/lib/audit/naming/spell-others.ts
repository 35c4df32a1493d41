import { pair, type Spell } from './place.ts';

/** The book's own: the ids of the trace. */
export const spellBook: Spell = ({ named, id, layer, unit }, { depth }) => {
  switch (named) {
    case 'input':
    case 'bias':
    case 'sum':
    case 'output':
    case 'target':
    case 'rate':
    case 'error':
      return [id];
    case 'weight':
      // Each of its digits is an index: a_1,1.
      return [id, [...id].join(' ')];
    case 'delta': {
      const output = layer === depth ? 'h' : 'y';
      return depth > 2 ? [`delta_y${layer}_${unit}`] : [`delta_${output}${unit}`, `delta_z${output}${unit}`];
    }
    case 'part of error':
    case 'difference':
      return [];
    default:
      return named satisfies never;
  }
};

/** One hidden layer at most, with letters for its two sets of weights, v and w, and a 0 in the place of a bias's input. */
export const spellTextbook: Spell = ({ named, layer, unit: ownUnit, from = 1 }, { depth }, convention) => {
  const unit = ownUnit ?? 1;
  if (depth > 2) return [];
  const n = (number: number) => number - 1 + convention.base;
  const [j, isLast] = [n(unit), layer === depth];
  const own = isLast ? ['y', 'o'] : ['z', 'h'];
  const of = (word: string) => own.map((letter) => `${word}_${letter}${j}`);
  switch (named) {
    case 'input':
      return [`x${j}`];
    case 'weight': {
      const ends = pair(n(from), j, convention);
      return isLast ? [`w${ends}`, `w_ho_${ends}`] : [`v${ends}`, `w_ih_${ends}`, `v_ih_${ends}`];
    }
    case 'bias': {
      if (ownUnit === undefined) return [`b${layer}`];
      const zero = convention.base === 1 ? [`${isLast ? 'w' : 'v'}${pair(0, j, convention)}`] : [];
      return [...zero, ...of('b'), ...of('theta'), ...(depth === 1 ? [`b${j}`] : [])];
    }
    case 'sum':
      return [
        ...own.map((letter) => `${letter}_in${j}`),
        ...of('net'),
        ...(depth === 1 ? [`net${j}`, `z${j}`] : []),
      ];
    case 'output':
      return [...own.map((letter) => `${letter}${j}`), ...(isLast ? [] : of('out'))];
    case 'target':
      return [`t${j}`, `target${j}`];
    case 'delta':
      return [...of('delta'), ...of('err'), ...(depth === 1 ? [`delta${j}`] : [])];
    case 'part of error':
      return [`E${j}`];
    case 'error':
    case 'rate':
    case 'difference':
      return [];
    default:
      return named satisfies never;
  }
};

/** Neurons numbered through, from the inputs on: 1 and 2 are inputs, 3 and 4 hidden, 5 puts out. */
export const spellNodes: Spell = ({ named, layer, unit: ownUnit, from = 1 }, sizes, convention) => {
  const unit = ownUnit ?? 1;
  const node = sizes.unitsBefore(layer) + unit;
  const of = (...letters: readonly string[]) => letters.map((letter) => `${letter}${node}`);
  switch (named) {
    case 'input':
      return of('x', 'o');
    case 'weight':
      return [`w${pair(sizes.unitsBefore(layer - 1) + from, node, convention)}`];
    case 'bias':
      return ownUnit === undefined ? [] : of('theta', 'b');
    case 'sum':
      return of('net', 'in', 'i', 'z', 's');
    case 'output':
      return of('y', 'o', 'oc', 'out', 'a');
    case 'target':
      return of('t', 'target', 'yd');
    case 'delta':
      return of('delta', 'err');
    case 'difference':
      return of('e');
    case 'error':
    case 'rate':
    case 'part of error':
      return [];
    default:
      return named satisfies never;
  }
};
