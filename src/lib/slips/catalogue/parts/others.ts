import type { Layer, Wire } from '../net.ts';

// Which one is taken for which.

/** The wires of a layer whose weight stands where another's is looked up: in its row, in its column, or across the diagonal. */
export const otherWires = ({ wires }: Layer, { from, to }: Wire): readonly Wire[] =>
  wires.filter(
    (other) =>
      (other.from === from) !== (other.to === to) || (from !== to && other.from === to && other.to === from),
  );

/** The wire whose weight is read for another's by whoever goes through the table of a layer's weights the other way. */
export function transposed({ wires, neurons }: Layer, { from, to }: Wire): Wire {
  const inputs = wires.length / neurons.length;
  const place = to * inputs + from;
  return wires.find((wire) => wire.from * neurons.length + wire.to === place) as Wire;
}

/**
 * The one before or behind a place in a list, as an index that is off by one finds it: the list begins again behind its end.
 * None where there is no other.
 */
export const offByOne = <T>(list: readonly T[], place: number, by: 1 | -1): T | undefined =>
  list.length > 1 ? list.at((place + by) % list.length) : undefined;
