import type { Entry, Rule } from '../src/lib/trace/entry.ts';

/** Where what is handed in stands in the lists of the function. */
export interface Places {
  readonly inputs: readonly string[];
  readonly targets: readonly string[];
  readonly parameters: readonly string[];
}

const file = 'src/lib/autograd/written-out-step.ts';

/**
 * A trace as straight-line code, a line for each quantity that the new parameters or the error need, in the order of
 * computation and with the arithmetic of the trace: the text of `written-out-step.ts`.
 * @throws Error if the trace has an operation that no step of the worked example has
 */
export function writtenOut(entries: readonly Entry[], { inputs, targets, parameters }: Places): string {
  const needed = neededOf(entries);
  const given = [
    ...inputs.map((id, i) => `const ${id} = input[${i}] as number;`),
    ...targets.map((id, k) => `const ${id} = target[${k}] as number;`),
    ...parameters.map((id, i) => `const ${id} = from[${i}] as number;`),
  ];
  const updates = new Map(needed.filter(({ phase }) => phase === 'update').map((entry) => [entry.of, entry]));
  const computed = needed.filter(({ op, phase }) => op !== 'parameter' && phase !== 'update');
  const lines = [
    ...given,
    ...computed.map((entry) => `const ${entry.id} = ${rightOf(entry)};`),
    ...parameters.map((id, i) => `to[${i}] = ${rightOf(updates.get(id) as Entry)};`),
    'return E;',
  ];
  return `// Made by scripts/written-out-step.ts: change that, not this.
import { sigmoid } from '../neuron/sigmoid.ts';

/**
 * One step of the worked example, written out: the trace as straight-line code, for speed. No list of operations is
 * walked, no object is made, no place is looked up; a compiler sees the whole step at once.
 * @param input   x1 and x2
 * @param target  t1 and t2
 * @param rho     the learning rate
 * @param from    the ten parameters, in the order of \`tenParameters\`
 * @param to      takes the new ones; may be \`from\`
 * @returns the error before the step
 * @example
 * const from = Float64Array.from(tenParameters, (id) => article[id]);
 * const to = new Float64Array(10);
 * writtenOutStep([0.05, 0.1], [0.03, 0.05], 0.5, from, to) // 0.443434…
 * to[8] // 0.759520…
 */
export function writtenOutStep(
  input: ArrayLike<number>,
  target: ArrayLike<number>,
  rho: number,
  from: Float64Array,
  to: Float64Array,
): number {
${lines.map((line) => `  ${line}`).join('\n')}
}
`;
}

/** Where it is committed. */
export const committed = new URL(`../${file}`, import.meta.url);

/** What the error and the updates are made from, and they themselves, in their order. */
function neededOf(entries: readonly Entry[]): readonly Entry[] {
  const wanted = new Set<string>();
  for (const entry of entries.toReversed()) {
    const isResult = entry.phase === 'update' || (entry.role === 'error' && entry.phase === 'error');
    if (!isResult && !wanted.has(entry.id)) continue;
    wanted.add(entry.id);
    for (const id of entry.inputs) wanted.add(id);
  }
  return entries.filter(({ id }) => wanted.has(id));
}

/** What stands right of the equals sign, with the arithmetic of `run` in trace/program.ts. */
function rightOf({ op, inputs, factor = [1, 1] }: Rule): string {
  const [first = '', second = '', third = ''] = inputs;
  const share = factor[0] / factor[1];
  const times = share === 1 ? '' : `${share} * `;
  switch (op) {
    case 'weighted sum': {
      const terms = inputs.flatMap((id, i) =>
        i % 2 === 1 ? [] : [i + 1 < inputs.length ? `${id} * ${inputs[i + 1]}` : id],
      );
      return terms.join(' + ');
    }
    case 'sigmoid':
      return `sigmoid(${first})`;
    case 'slope':
      return `${first} * (1 - ${first})`;
    case 'squared error':
      return `(${first} - ${second}) * (${first} - ${second})`;
    case 'error slope':
      return share === 1 ? `${second} - ${first}` : `${times}(${second} - ${first})`;
    case 'sum':
      return inputs.join(' + ');
    case 'scaled sum':
      return share === 1 ? inputs.join(' + ') : `${times}(${inputs.join(' + ')})`;
    case 'product':
      return inputs.join(' * ');
    case 'update':
      return `${first} - ${second} * ${third}`;
    default:
      throw new Error(`No step of the worked example has the operation ${op}.`);
  }
}
