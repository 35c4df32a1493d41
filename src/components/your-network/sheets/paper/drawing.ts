// Where everything stands in the drawing of a sheet's network: any shape, named and without numbers.
import type { Step } from '../../../../lib/slips/step.ts';
import { placedLabels } from '../../build/drawing/place-labels.ts';

export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface Wire {
  readonly weight: string;
  readonly from: Placed;
  readonly to: Placed;
  /** where its name stands; undefined where there are too many wires to name them */
  readonly label: { readonly x: number; readonly y: number } | undefined;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly neurons: readonly Placed[];
  readonly wires: readonly Wire[];
}

const column = 132;
/** Of few neurons one above the other, and of many. */
const rows = { few: 84, many: 54 };
const radius = 17;
/** A weight's name, two letters high, and what is in its way: the neurons. */
const label = { width: 27, height: 14 };
/** Of more wires between two layers nobody finds one. */
const mostNamed = 20;

export function drawingOf({ names: { inputs, layers } }: Step): Drawing {
  const columns = [inputs, ...layers.map(({ outputs }) => outputs)];
  const most = Math.max(...columns.map(({ length }) => length));
  const row = most <= 3 ? rows.few : rows.many;
  const height = (most - 1) * row + 2 * radius + 8;
  const placed = columns.map((ids, c) =>
    ids.map((id, i) => ({
      id,
      x: radius + 4 + c * column,
      y: height / 2 + (i - (ids.length - 1) / 2) * row,
    })),
  );
  const wires = layers.flatMap(({ weights }, l) =>
    weights.flatMap((row, i) =>
      row.map((weight, j) => ({
        weight,
        from: placed[l]?.[i] as Placed,
        to: placed[l + 1]?.[j] as Placed,
      })),
    ),
  );
  const neurons = placed.flat();
  const isFew = layers.every(({ weights }) => weights.flat().length <= mostNamed);
  const blocked = neurons.map(({ x, y }) => ({ x, y, width: 2 * radius + 4, height: 2 * radius }));
  const labels = isFew ? placedLabels(wires, label, blocked) : undefined;
  return {
    width: (columns.length - 1) * column + 2 * radius + 8,
    height,
    radius,
    neurons,
    wires: wires.map((wire, n) => ({ ...wire, label: labels?.[n] })),
  };
}
