import { grownNetwork } from '../../lib/example/grown.ts';
import type { DenseShape, LayerShape } from '../../lib/network/shape.ts';
import type { Entry, Kind } from '../../lib/trace/entry.ts';
import { errorBounds } from '../../lib/trace/error-bounds.ts';
import { evaluate } from '../../lib/trace/evaluate.ts';
import { type Names, namesOf } from '../../lib/trace/names.ts';
import { traceOfLayers } from '../../lib/trace/trace.ts';
import { formatHeld } from '../../lib/writing/format.ts';
import type { Setting } from '../setting/store.ts';
import { machineSaidWords } from '../words/machine/said.ts';

const words = machineSaidWords.layers;

// What the figure of a growing network computes: loaded when the reader first changes something.

type Table = readonly (readonly string[])[];

/** A layer with its numbers as text. */
export interface LayerView {
  readonly layer: number;
  readonly weights: Table;
  readonly values: Table;
  readonly delta: Table;
  readonly gradient: Table;
  readonly intercept: string;
  readonly interceptGradient: string;
}

export interface LayersView {
  readonly depth: number;
  /** from the input side */
  readonly layers: readonly LayerView[];
  readonly said: string;
  /** what the drawing shows: its wires by layer, and where its columns stand, the inputs first */
  readonly label: string;
  readonly wires: readonly { readonly layer: number; readonly d: string; readonly middle: number }[];
  readonly columns: readonly number[];
}

const biases: LayerShape['biases'] = { each: 'layer', trained: true, sign: 1 };

/** Where the drawing stands in its own units. */
const drawn = { left: 40, right: 520, rows: [34, 88] } as const;

/** What a step of so many layers is made of; made once, since a drag asks for it again and again. */
function stepOf(depth: number) {
  const shape: DenseShape = {
    inputs: 2,
    layers: Array.from({ length: depth }, () => ({ units: 2, activation: 'sigmoid', biases })),
  };
  const step = steps.get(depth) ?? {
    names: namesOf(shape),
    trace: traceOfLayers(shape, { loss: 'mean', hidden: 'old', rate: true, steps: false }),
  };
  steps.set(depth, step);
  return step;
}

const steps = new Map<number, { readonly names: Names; readonly trace: readonly Entry[] }>();

/** The worked example's network with so many layers, taken forward and back by the trace, at the numbers of the page. */
export function layersView(depth: number, { parameters, digits, rounding }: Setting): LayersView {
  const { names, trace } = stepOf(depth);
  const columns = Array.from(
    { length: depth + 1 },
    (_, column) => drawn.left + ((drawn.right - drawn.left) * column) / depth,
  );
  const own = grownNetwork(parameters, depth).layers.flatMap(({ weights, biases }, l) => {
    const here = names.layers[l];
    return [
      ...(here?.weights.flatMap((row, i) => row.map((id, j) => [id, weights[i]?.[j] as number] as const)) ??
        []),
      ...(here?.biases.map((id, j) => [id, biases[j] as number] as const) ?? []),
    ];
  });
  const values = evaluate(trace, { ...parameters, ...Object.fromEntries(own) }, rounding);
  const bounds = errorBounds(trace, values, rounding);
  const text = (id: string, kind: Kind) => formatHeld(values[id] as number, kind, digits, bounds[id] ?? 0);
  const row = (ids: readonly string[], kind: Kind) => ids.map((id) => text(id, kind));
  const slopes = (ids: readonly string[]) =>
    row(
      ids.map((id) => `dE_d${id}`),
      'gradient',
    );
  return {
    depth,
    layers: names.layers.map(({ weights, biases: [intercept = ''], sums, outputs }, l) => ({
      layer: l + 1,
      weights: weights.map((ids) => row(ids, 'parameter')),
      values: [row(outputs, 'value')],
      delta: [slopes(sums)],
      gradient: weights.map(slopes),
      intercept: text(intercept, 'parameter'),
      interceptGradient: text(`dE_d${intercept}`, 'gradient'),
    })),
    said: words.said(depth, text('E', 'error')),
    label: words.figure(depth),
    wires: names.layers.map((_, l) => {
      const [from = 0, to = 0] = columns.slice(l);
      const lines = drawn.rows.flatMap((y) => drawn.rows.map((end) => `M${from + 9} ${y}L${to - 9} ${end}`));
      return { layer: l + 1, d: lines.join(''), middle: (from + to) / 2 };
    }),
    columns,
  };
}
