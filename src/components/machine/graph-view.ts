import { objects } from '../../lib/autograd/gradients.ts';
import { Value } from '../../lib/autograd/value.ts';
import { exampleError, tenParameters } from '../../lib/autograd/worked-example.ts';
import { entryOf } from '../../lib/example/quantities.ts';
import type { Kind } from '../../lib/trace/entry.ts';
import { formatNumber } from '../../lib/writing/format.ts';
import { letterOf } from '../../lib/writing/symbol-parts.ts';
import type { Setting } from '../setting/store.ts';
import { graphSaidWords as words } from '../words/machine/graph-said.ts';
import type { GateOp } from '../words/vocabulary.ts';

// The worked example as a graph of operations, made by the library's own objects: what the figure shows at each step.

/** A number on a wire, and from which step on it is known. */
interface Shown {
  readonly text: string;
  readonly from: number;
}

export interface WireView {
  readonly kind: Kind;
  /** of what is given, or made by another part; not of what a gate of this part made */
  readonly name?: { readonly letter: string; readonly sub: string };
  /** in a sentence: of what has a name, and of what leads out */
  readonly called?: string;
  readonly value: Shown;
  readonly gradient: Shown;
}

export interface PartView {
  readonly id: string;
  readonly letter: string;
  readonly sub: string;
  readonly drawn: 'neuron' | 'error';
  /** the steps after which all its values are known, and all its gradients */
  readonly forward: number;
  readonly back: number;
  /** its signs, and the two steps at which a gate is at work */
  readonly gates: readonly { readonly sign: string; readonly forward: number; readonly back: number }[];
  /** in the order of the drawing; the last leads out */
  readonly wires: readonly WireView[];
}

export interface GraphView {
  /** the step with which the way back begins */
  readonly seeded: number;
  readonly parts: readonly PartView[];
  /** by step, from 0: which part is at work, and what is done */
  readonly steps: readonly { readonly part: number; readonly said: string }[];
}

const signs = { times: '×', plus: '+', minus: '−', pow: 'x²', sigmoid: 'σ' } as const satisfies Record<
  GateOp,
  string
>;

/** The parts in the order of computation, and what flows into the gates of each, in the order of the drawing. */
const neurons = {
  y1: ['x1', 'a11', 'x2', 'a21', 'c1'],
  y2: ['x1', 'a12', 'x2', 'a22', 'c1'],
  h1: ['y1', 'b11', 'y2', 'b21', 'c2'],
  h2: ['y1', 'b12', 'y2', 'b22', 'c2'],
} as const;

interface Wire {
  readonly source: Value;
  readonly name?: string;
  readonly gate?: Value;
  readonly slot?: number;
}

interface Part {
  readonly id: string;
  readonly gates: readonly Value[];
  readonly wires: readonly Wire[];
}

const inputOf = ({ inputs }: Value, k: number): Value => inputs[k] as Value;

/** A neuron from its output backwards: two products, their sum, the intercept, the sigmoid. */
function neuronPart(id: keyof typeof neurons, output: Value): Part {
  const z = inputOf(output, 0);
  const sum = inputOf(z, 0);
  const [first, second] = [inputOf(sum, 0), inputOf(sum, 1)];
  const [x, w, u, v, c] = neurons[id];
  const wire = (gate: Value, slot: number, name?: string): Wire => ({
    source: inputOf(gate, slot),
    gate,
    slot,
    ...(name !== undefined && { name }),
  });
  return {
    id,
    gates: [first, second, sum, z, output],
    wires: [
      wire(first, 0, x),
      wire(first, 1, w),
      wire(second, 0, u),
      wire(second, 1, v),
      wire(sum, 0),
      wire(sum, 1),
      wire(z, 0),
      wire(z, 1, c),
      wire(output, 0),
      { source: output },
    ],
  };
}

function errorPart(result: Value): Part {
  const sum = inputOf(result, 0);
  const squares = [inputOf(sum, 0), inputOf(sum, 1)];
  const misses = squares.map((square) => inputOf(square, 0));
  const names = ['t1', 'h1', 't2', 'h2'];
  const into = misses.flatMap((gate, k) =>
    [0, 1].map((slot) => ({ source: inputOf(gate, slot), gate, slot, name: names[2 * k + slot] as string })),
  );
  return {
    id: 'E',
    gates: [...misses, ...squares, sum, result],
    wires: [
      ...into,
      ...squares.map((gate) => ({ source: inputOf(gate, 0), gate, slot: 0 })),
      { source: inputOf(sum, 0), gate: sum, slot: 0 },
      { source: inputOf(sum, 1), gate: sum, slot: 1 },
      { source: sum, gate: result, slot: 0 },
      { source: inputOf(result, 1), gate: result, slot: 1 },
      { source: result },
    ],
  };
}

/** The graph at the numbers of the page, without rounding on the way. */
export function graphView({ parameters, digits }: Setting): GraphView {
  const result = exampleError(parameters)(
    objects,
    tenParameters.map((id) => new Value(parameters[id] as number)),
  );
  result.backward();
  const error = errorPart(result);
  const [h1, h2] = [error.wires[1]?.source as Value, error.wires[3]?.source as Value];
  const last = neuronPart('h1', h1);
  const [y1, y2] = [last.wires[0]?.source as Value, last.wires[2]?.source as Value];
  const parts = [neuronPart('y1', y1), neuronPart('y2', y2), last, neuronPart('h2', h2), error];

  const gates = parts.flatMap((part) => part.gates);
  const wires = parts.flatMap((part) => part.wires);
  const count = gates.length;
  const seeded = count + 1;
  const forwardAt = (value: Value) => gates.indexOf(value) + 1;
  const usersOf = (value: Value) => wires.filter(({ source, gate }) => source === value && gate);
  const isFork = (value: Value) => value === y1 || value === y2;

  /** An intercept for two neurons is a fork too: of no gate, so it is added once both of its users have been gone through. */
  const shared = (['c1', 'c2'] as const).map((id) => {
    const uses = wires.filter(({ name }) => name === id);
    return { id, uses, last: gates.find((gate) => uses.some((wire) => wire.gate === gate)) };
  });

  /** The way back: every gate once; and where a value was used twice, what comes back is added. */
  const wayBack = gates
    .toReversed()
    .flatMap((gate) => [
      ...(isFork(gate) ? [{ gate, kind: 'fork' } as const] : []),
      { gate, kind: 'gate' } as const,
      ...shared.filter(({ last }) => last === gate).map((of) => ({ gate, kind: 'shared', of }) as const),
    ]);
  const backAt = (value: Value) =>
    seeded + 1 + wayBack.findIndex(({ gate, kind }) => gate === value && kind === 'gate');
  const arrivedAt = (value: Value) =>
    value === result
      ? seeded
      : Math.max(...usersOf(value).map(({ gate }) => backAt(gate as Value))) + (isFork(value) ? 1 : 0);

  const handed = ({ source, gate, slot = 0 }: Wire) =>
    gate === undefined ? source.grad : gate.grad * (gate.slopes[slot] as number);
  const text = (value: number, kind: Kind = 'value') => formatNumber(value, kind, digits);
  const slope = (value: number) => text(value, 'gradient');
  const named = (id: string) => letterOf(entryOf(id));
  const partOf = (gate: Value) => parts.findIndex((part) => part.gates.includes(gate));
  /** as it stands in a sentence */
  const said = (id: string) => {
    const { letter, sub } = named(id);
    return words.symbol(letter, sub);
  };
  const nameOf = (gate: Value) => said(parts[partOf(gate)]?.id ?? '');

  const added = (name: string, uses: readonly Wire[], sum: number) =>
    words.fork(
      name,
      uses.map((wire) => slope(handed(wire))),
      slope(sum),
    );
  const saidOf = (back: (typeof wayBack)[number]): string => {
    const { gate } = back;
    switch (back.kind) {
      case 'fork':
        return added(nameOf(gate), usersOf(gate), gate.grad);
      case 'shared':
        return added(said(back.of.id), back.of.uses, back.of.uses[0]?.source.grad ?? 0);
      case 'gate':
        return words.backward(
          nameOf(gate),
          gate.op as GateOp,
          slope(gate.grad),
          gate.inputs.map(({ data }) => text(data)),
          gate.slopes.map((one) => text(one)),
          gate.slopes.map((one) => slope(gate.grad * one)),
        );
      default:
        return back satisfies never;
    }
  };

  const steps = [
    { part: 0, said: words.given },
    ...gates.map((gate) => ({
      part: partOf(gate),
      said: words.forward(
        nameOf(gate),
        gate.op as GateOp,
        gate.inputs.map(({ data }) => text(data)),
        text(gate.data),
      ),
    })),
    { part: parts.length - 1, said: words.seed },
    ...wayBack.map((back) => ({ part: partOf(back.gate), said: saidOf(back) })),
  ];

  return {
    steps,
    seeded,
    parts: parts.map((part) => {
      const views = part.wires.map((wire): WireView => {
        const { source, name, gate } = wire;
        const { kind } = name === undefined ? { kind: 'value' as const } : entryOf(name);
        return {
          kind: gate === undefined ? entryOf(part.id).kind : kind,
          ...(name !== undefined && { name: named(name) }),
          ...((name !== undefined || gate === undefined) && { called: said(name ?? part.id) }),
          value: { text: text(source.data, kind), from: forwardAt(source) },
          gradient: {
            text: slope(handed(wire)),
            from: gate === undefined ? arrivedAt(source) : backAt(gate),
          },
        };
      });
      return {
        id: part.id,
        ...named(part.id),
        drawn: part === error ? 'error' : 'neuron',
        forward: Math.max(...part.gates.map(forwardAt)),
        back: Math.max(...part.gates.map(backAt)),
        gates: part.gates.map((gate) => ({
          sign: signs[gate.op as GateOp],
          forward: forwardAt(gate),
          back: backAt(gate),
        })),
        wires: views,
      };
    }),
  };
}
