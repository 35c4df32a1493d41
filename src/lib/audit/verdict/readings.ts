import type { Loss } from '../../network/policy.ts';
import type { DenseShape } from '../../network/shape.ts';
import { type Example, type Step, stepOf } from '../../slips/step.ts';
import { namesOf } from '../../trace/names.ts';
import { type NamesRead, readingSlices } from '../naming/readings.ts';
import { shows } from './figure.ts';
import { readsOf } from './reads.ts';
import type { AuditReading, Claim, Open } from './verdict.ts';

/** A reading with its step and what the names mean in it. */
export interface Taken {
  readonly reading: AuditReading;
  readonly step: Step;
  readonly names: NamesRead | undefined;
}

const squared: readonly Loss[] = ['mean', 'half sum', 'sum'];

/** More ways to read the names are not gone through. */
const mostNames = 24;

/**
 * The reading under which the most claims come out right: the loss and the biases, where they are left open, and what the
 * names mean. Of those that come to the same, the usual one, which comes first.
 * @param settled  what the names mean, where that is no question
 */
export function* readingOf(
  example: Example,
  claims: readonly Claim[],
  open: readonly Open[],
  settled?: NamesRead,
): Generator<void, Taken> {
  let best: Taken | undefined;
  let most = -1;
  for (const { example: read, against } of examplesRead(example, open)) {
    const step = stepOf(read);
    yield;
    for (const name of settled ? [settled] : yield* namesRead(claims, step)) {
      yield;
      const right = countRight(claims, step, name);
      if (right <= most) continue;
      most = right;
      best = { reading: { example: read, against, convention: name?.convention }, step, names: name };
    }
  }
  return best as Taken;
}

/** The ways to read the names, the usual one first. Where there are none nothing is read into them. */
function* namesRead(
  claims: readonly Claim[],
  step: Step,
): Generator<void, readonly (NamesRead | undefined)[]> {
  if (claims.length === 0) return [undefined];
  const spelled = claims.map(({ quantity }) => quantity);
  return (yield* readingSlices(spelled, step)).slice(0, mostNames);
}

function countRight(claims: readonly Claim[], step: Step, names: NamesRead | undefined): number {
  const { reads } = readsOf(claims, step, names);
  return reads.filter(({ id, figure }) => shows(figure, step.values[id] as number)).length;
}

/** The example as it is, and then with what is left open read otherwise. */
function* examplesRead(
  example: Example,
  open: readonly Open[],
): Generator<{ readonly example: Example; readonly against: readonly Open[] }> {
  const { loss } = example.policy;
  const losses =
    open.includes('loss') && squared.includes(loss)
      ? [loss, ...squared.filter((other) => other !== loss)]
      : [loss];
  const shapes = open.includes('biases') ? [...biasesRead(example)] : [example];
  for (const [s, shape] of shapes.entries())
    for (const [l, other] of losses.entries())
      yield {
        example: { ...shape, policy: { ...shape.policy, loss: other } },
        against: [...(l > 0 ? (['loss'] as const) : []), ...(s > 0 ? (['biases'] as const) : [])],
      };
}

/** The biases as they are; one for each neuron where a layer shares one, and the reverse where all are alike; and frozen. */
function* biasesRead(example: Example): Generator<Example> {
  yield example;
  const { shape, parameters } = example;
  const isTrained = shape.layers.some(({ biases }) => biases.each !== 'none' && biases.trained);
  const isShared = shape.layers.some(({ biases }) => biases.each === 'layer');
  const frozen = withBiases(shape, (biases) => ({ ...biases, trained: !isTrained }));
  yield { ...example, shape: frozen };
  const each = isShared ? 'neuron' : 'layer';
  const other = withBiases(shape, (biases) => ({ ...biases, each: biases.each === 'none' ? 'none' : each }));
  const before = namesOf(shape).layers;
  const moved: Record<string, number> = { ...parameters };
  for (const [l, { biases }] of namesOf(other).layers.entries())
    for (const [j, id] of biases.entries()) {
      const value = parameters[before[l]?.biases[j] ?? ''] as number;
      if ((moved[id] ?? value) !== value) return;
      moved[id] = value;
    }
  yield { ...example, shape: other, parameters: moved };
}

function withBiases(
  shape: DenseShape,
  change: (biases: DenseShape['layers'][number]['biases']) => DenseShape['layers'][number]['biases'],
): DenseShape {
  return {
    ...shape,
    layers: shape.layers.map((layer) => ({ ...layer, biases: change(layer.biases) })),
  };
}
