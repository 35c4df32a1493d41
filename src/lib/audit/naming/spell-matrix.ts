import { type Place, pair, type Sizes, type Spell } from './place.ts';

/** Names with the layer's number up: w^(1)_21, z^(1)_2. Layers are counted from 1, the inputs' own number being `first`. */
const spellLayers =
  (first: 0 | 1): Spell =>
  ({ named, layer, unit: ownUnit, from = 1 }, sizes, convention) => {
    const unit = ownUnit ?? 1;
    const n = (number: number) => number - 1 + convention.base;
    const j = `_${n(unit)}`;
    const alone = isAlone(layer, sizes);
    /** A letter with its layer and its unit; with one of them left out, where there is but one. */
    const of = (letter: string) => [
      `${letter}^(${layer + first})${j}`,
      ...(alone ? [`${letter}^(${layer + first})`] : []),
      ...(sizes.depth === 1 ? [`${letter}${j}`, ...(alone ? [letter] : [])] : []),
    ];
    const plain = (...letters: readonly string[]) =>
      letters.flatMap((letter) => [`${letter}${j}`, ...(alone ? [letter] : [])]);
    const isLast = layer === sizes.depth;
    switch (named) {
      case 'input':
        return [`x${j}`, `a^(${first})${j}`, ...(alone ? ['x'] : [])];
      case 'weight': {
        const ends = pair(n(from), n(unit), convention);
        const of = ['w', 'theta'].map((letter) => `${letter}^(${layer + first})_${ends}`);
        // Into a single neuron one index is enough.
        const row = alone ? [`w^(${layer + first})_${n(from)}`] : [];
        return [...of, ...(sizes.depth === 1 ? [`w_${ends}`] : []), ...row];
      }
      case 'bias':
        return ownUnit === undefined ? [`b^(${layer + first})`] : [...of('b'), ...of('theta')];
      case 'sum':
        return ['z', 's', 'net', 'in'].flatMap(of);
      case 'output':
        return [
          // y without a layer is what the network should put out, so ŷ is what it does.
          ...['a', 'o', 'out'].flatMap(of),
          `y^(${layer + first})${j}`,
          ...(isLast ? plain('yhat', 'p', 'o', 'out') : [`h^(${layer + first})${j}`]),
          ...(layer === 1 && sizes.depth === 2 ? plain('h') : []),
        ];
      case 'target':
        return plain('y', 't', 'target');
      case 'part of error':
        return [`E${j}`, `L${j}`];
      case 'delta':
        return [...of('delta'), ...of('err')];
      case 'difference':
        return alone ? ['e'] : [];
      case 'error':
      case 'rate':
        return [];
      default:
        return named satisfies never;
    }
  };

const isAlone = (layer: number, { units }: Sizes) => units[layer] === 1;

export const spellMatrix = spellLayers(0);
export const spellInputsFirst = spellLayers(1);

/** Lists in lists: w[2][1][2], layers counted from the same number as neurons. */
export const spellLists: Spell = ({ named, layer, unit, from = 1 }: Place, _, convention) => {
  const n = (number: number) => number - 1 + convention.base;
  const j = unit === undefined ? '' : `[${n(unit)}]`;
  const of = (...letters: readonly string[]) => letters.map((letter) => `${letter}[${n(layer)}]${j}`);
  switch (named) {
    case 'input':
      return [`x${j}`];
    case 'weight': {
      const ends = pair(n(from), n(unit ?? 1), convention).replace(',', '][');
      return [`w[${n(layer)}][${ends}]`];
    }
    case 'bias':
      return of('b', 'theta');
    case 'sum':
      return of('z', 's', 'net', 'in');
    case 'output':
      return of('y', 'a', 'o', 'h', 'out');
    case 'target':
      return [`t${j}`, `target${j}`];
    case 'delta':
      return of('delta', 'err');
    case 'error':
    case 'rate':
    case 'part of error':
    case 'difference':
      return [];
    default:
      return named satisfies never;
  }
};
