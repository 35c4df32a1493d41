import type { Spell } from './place.ts';

/**
 * Names that count through. Weights are sorted by the neuron that they lead to, w1, w2 into h1; sorted by the one that they
 * come from, w1, w2 leave i1.
 */
export const spellFlat: Spell = ({ named, layer, unit: ownUnit, from = 1 }, sizes, { order, base }) => {
  const unit = ownUnit ?? 1;
  const n = (number: number) => number - 1 + base;
  const isLast = layer === sizes.depth;
  const count = isLast ? (sizes.units[layer] as number) : sizes.neuronsBefore(sizes.depth);
  /** A neuron's own name, and where it is the only one of its letter, the letter alone. */
  const names = (l: number, j: number) => {
    if (l === 0) return [`i${n(j)}`, `x${n(j)}`];
    return l === sizes.depth ? [`o${n(j)}`] : [`h${n(sizes.neuronsBefore(l) + j)}`];
  };
  const own = [...names(layer, unit), ...(count === 1 && layer > 0 ? [isLast ? 'o' : 'h'] : [])];
  const beside = (...words: readonly string[]) =>
    words.flatMap((word) => own.map((name) => `${word}_${name}`));
  switch (named) {
    case 'input':
      return [...own, ...(sizes.units[0] === 1 ? ['i', 'x'] : [])];
    case 'weight': {
      const [into, outOf] = [sizes.units[layer] as number, sizes.units[layer - 1] as number];
      const within = order === 'to-from' ? (unit - 1) * outOf + from : (from - 1) * into + unit;
      const wires = names(layer - 1, from).flatMap((a) => own.flatMap((b) => [`w_${a}_${b}`, `w_${b}_${a}`]));
      const only = sizes.weightsBefore(sizes.depth + 1) === 1 ? ['w'] : [];
      return [`w${n(sizes.weightsBefore(layer) + within)}`, ...wires, ...only];
    }
    case 'bias': {
      const number = `b${n(sizes.biasesBefore(layer) + unit)}`;
      const only = sizes.biasesBefore(sizes.depth + 1) === 1 ? ['b', 'theta'] : [];
      return [number, ...(ownUnit === undefined ? [] : beside('b', 'theta')), ...only];
    }
    case 'sum':
      return beside('net', 'in', 'z', 'sum', 's');
    case 'output':
      return [...beside('out'), ...own, ...beside('a', 'y', 'act'), ...(isLast ? [`out_${n(unit)}`] : [])];
    case 'target':
      return [
        ...beside('target', 't'),
        `target_${n(unit)}`,
        `t${n(unit)}`,
        ...(count === 1 ? ['target', 't'] : []),
      ];
    case 'part of error':
      return [...beside('E', 'L'), `E${n(unit)}`];
    case 'delta':
      return [...beside('delta', 'err'), ...(isLast && count === 1 ? ['out_err'] : [])];
    case 'error':
      return ['E_total'];
    case 'rate':
    case 'difference':
      return [];
    default:
      return named satisfies never;
  }
};
