import type { LayerShape } from '../../network/shape.ts';
import { fail } from '../../number/expect.ts';
import type { Entry } from '../../trace/entry.ts';
import type { LayerNames } from '../../trace/names.ts';
import type { Step } from '../step.ts';
import { byWhatItIsOf } from './found.ts';

/** A step as mistakes are made in it: by neuron and wire instead of by id. Its numbers matter to few of them. */
export type Plan = Omit<Step, 'values' | 'readers'>;

/** A wire: its weight, and whatever the trace says of it. */
export interface Wire {
  readonly weight: string;
  /** where it comes from and where it leads, counted from 0 */
  readonly from: number;
  readonly to: number;
  /** what flows in, and what flows in after the step */
  readonly input: string;
  readonly inputAfter: string;
  /** the δ of the neuron that it leads into */
  readonly delta: string;
  readonly gradient: string;
  readonly renewed: string;
  readonly step: string | undefined;
  /** what comes back along it; nothing does along those from the inputs */
  readonly part: string | undefined;
}

export interface Neuron {
  readonly layer: number;
  readonly unit: number;
  readonly sum: string;
  readonly output: string;
  readonly sumAfter: string;
  readonly outputAfter: string;
  /** none where nothing bends the sum, or a softmax does */
  readonly slope: string | undefined;
  /** the gradient at its output; none where a cross-entropy goes to the sum at once */
  readonly arrived: string | undefined;
  /** the gradient at its sum, δ */
  readonly delta: string;
  readonly bias: string | undefined;
  readonly into: readonly Wire[];
  readonly out: readonly Wire[];
}

export interface Bias {
  readonly id: string;
  /** none where it is frozen */
  readonly gradient: string | undefined;
  readonly renewed: string;
  readonly step: string | undefined;
  readonly neurons: readonly Neuron[];
}

export interface Layer {
  readonly shape: LayerShape;
  readonly neurons: readonly Neuron[];
  readonly biases: readonly Bias[];
  readonly wires: readonly Wire[];
}

export interface Net {
  readonly plan: Plan;
  readonly layers: readonly Layer[];
  readonly last: Layer;
  /** all but the last */
  readonly hidden: readonly Layer[];
  readonly targets: readonly string[];
  /** what each output costs */
  readonly misses: readonly string[];
  readonly error: string;
  readonly rate: string | undefined;
  /** when a quantity is computed, as its place in the trace; −1 for what is none of it */
  readonly when: (id: string) => number;
  /** the entry of an id */
  readonly of: (id: string) => Entry;
  /** the same quantity after the step: a weight's new value, a sum's in the pass afterwards; itself if it stays */
  readonly after: (id: string) => string;
  /** the slope of an output of a softmax at a sum */
  readonly jacobian: (output: string, sum: string) => string | undefined;
  /** a number that the step begins with */
  readonly given: (id: string) => number | undefined;
}

/** A step by neuron and wire; made once for each. */
export function netOf(plan: Plan): Net {
  const known = nets.get(plan);
  if (known) return known;
  const net = build(plan);
  nets.set(plan, net);
  return net;
}

const nets = new WeakMap<Plan, Net>();

function build(plan: Plan): Net {
  const { names, shape, byId } = plan;
  const found = byWhatItIsOf(plan.entries);
  const order = new Map(plan.entries.map(({ id }, i) => [id, i]));
  const after = (id: string) => found.after.get(id) ?? found.renewed.get(id) ?? id;
  const wiresInto = ({ inputs, weights, sums, outputs }: LayerNames, j: number): readonly Wire[] =>
    inputs.map((input, i) => {
      const weight = weights[i]?.[j] as string;
      return {
        weight,
        from: i,
        to: j,
        input,
        inputAfter: after(input),
        delta: need(found.gradient, sums[j] as string),
        gradient: need(found.gradient, weight),
        renewed: need(found.renewed, weight),
        step: found.step.get(weight),
        part: found.part.get(input)?.get(outputs[j] as string),
      };
    });
  const into = names.layers.map((layer) => layer.sums.map((_, j) => wiresInto(layer, j)));
  const layers = names.layers.map(({ sums, outputs, biases }, l): Layer => {
    const neurons = sums.map((sum, j): Neuron => {
      const output = outputs[j] as string;
      return {
        layer: l,
        unit: j,
        sum,
        output,
        sumAfter: after(sum),
        outputAfter: after(output),
        slope: found.slope.get(sum),
        arrived: found.gradient.get(output),
        delta: need(found.gradient, sum),
        bias: biases[j],
        into: into[l]?.[j] ?? [],
        out: (into[l + 1] ?? []).map((wires) => wires[j] as Wire),
      };
    });
    return {
      shape: shape.layers[l] as LayerShape,
      neurons,
      wires: neurons.flatMap((neuron) => neuron.into),
      biases: [...new Set(biases)].map((id) => ({
        id,
        gradient: found.gradient.get(id),
        renewed: need(found.renewed, id),
        step: found.step.get(id),
        neurons: neurons.filter(({ bias }) => bias === id),
      })),
    };
  });
  return {
    plan,
    layers,
    last: layers.at(-1) as Layer,
    hidden: layers.slice(0, -1),
    targets: names.targets,
    misses: found.misses,
    error: found.error,
    rate: found.rate,
    when: (id) => order.get(id) ?? -1,
    of: (id) => need(byId, id),
    after,
    jacobian: (output, sum) => found.jacobian.get(output)?.get(sum),
    given: (id) => plan.parameters[id],
  };
}

function need<T>(map: ReadonlyMap<string, T>, id: string): T {
  return map.get(id) ?? fail('netOf', 'a quantity of the trace', id);
}
