import type { Loss, StepPolicy } from '../network/policy.ts';
import type { Biases, DenseShape, LayerShape } from '../network/shape.ts';
import { fail } from '../number/expect.ts';
import { type Example, stepOf } from '../slips/step.ts';
import { letters } from '../trace/letters.ts';
import { namesOf } from '../trace/names.ts';
import { usualOf } from './naming/convention.ts';
import { meaningUnder } from './naming/meanings.ts';
import file from './published.json' with { type: 'json' };

/**
 * What an audit should say of a printed figure.
 * - `agrees`: the right value at the printed digits, rounded or cut
 * - `rounding`: reached by computing rightly from numbers rounded before
 * - `slip`: one nameable mistake made here gives the printed digits
 * - `follow-on`: computed rightly from a wrong figure printed or used before
 * - `unexplained`: nothing tried gives it
 */
export type PublishedVerdict = 'agrees' | 'rounding' | 'slip' | 'follow-on' | 'unexplained';

/** A figure as its source printed it, under the trace's name. */
export interface PublishedClaim {
  /** the trace's id, with a minus before it where the source prints the negative: `-dE_dzh1` */
  readonly quantity: string;
  readonly id: string;
  /** what the quantity is multiplied by to be what is printed: 1 or −1 */
  readonly times: number;
  /** exactly as printed */
  readonly digits: string;
  /** its name in `published.json`, lists in lists counted from 1: `-dE/dz[2][1]` */
  readonly path: string;
  readonly verdict: PublishedVerdict;
  /** false where nothing was to be remarked: the figure agrees as it was printed */
  readonly remarked: boolean;
  /** the mistake, in a follow-on the one that it follows, where it is known */
  readonly slip?: string;
}

/** A worked example as it was published, wrong figures included. */
export interface Published {
  readonly id: string;
  /** where the numbers were printed */
  readonly source: string;
  readonly example: Example;
  readonly claims: readonly PublishedClaim[];
}

/** A layer in the file: a row of weights for each neuron, the weights in the order of the layer's inputs. */
interface LayerInFile {
  readonly units: number;
  readonly activation: LayerShape['activation'];
  readonly weights: readonly (readonly number[])[];
  readonly biases: readonly number[] | null;
  readonly bias: 'none' | 'shared' | 'per neuron' | 'frozen' | 'threshold subtracted';
}

interface ExampleInFile {
  readonly id: string;
  readonly source: string;
  readonly layers: readonly LayerInFile[];
  readonly input: readonly number[];
  readonly targets: readonly number[];
  readonly loss: keyof typeof losses;
  /** null where no step is printed */
  readonly learningRate: number | null;
  readonly printed: readonly {
    readonly of: string;
    readonly digits: string;
    readonly verdict?: PublishedVerdict;
    readonly slip?: string;
  }[];
}

const losses = {
  'half sum': 'half sum',
  sum: 'sum',
  mean: 'mean',
  'binary cross-entropy': 'cross-entropy',
  'softmax cross-entropy': 'softmax cross-entropy',
} as const satisfies Record<string, Loss>;

/**
 * The worked examples of `published.json`: networks of one to four layers that people published with every number of a step,
 * and what is to be said of each figure. They are read when they are first asked for.
 * @example
 * const [first] = examplesPublished();
 * Object.keys(first) // ['id', 'source', 'example', 'claims']
 */
export function examplesPublished(): readonly Published[] {
  read ??= (file as readonly ExampleInFile[]).map(readExample);
  return read;
}

let read: readonly Published[] | undefined;
const where = 'examplesPublished';

function readExample({ id, source, printed, ...given }: ExampleInFile): Published {
  const example = exampleOf(given, printed);
  const step = stepOf(example);
  const claims = printed.map(({ of: path, digits, verdict = 'agrees', slip }, n): PublishedClaim => {
    const { id, times } =
      meaningUnder(usualOf('lists'), path, step) ?? fail(where, 'a name of the step', path);
    const quantity = times === 1 ? id : `-${id}`;
    const remarked = printed[n]?.verdict !== undefined;
    return { quantity, id, times, digits, path, verdict, remarked, ...(slip !== undefined && { slip }) };
  });
  return { id, source, example, claims };
}

function exampleOf(
  { layers, input, targets, loss, learningRate }: Omit<ExampleInFile, 'id' | 'source' | 'printed'>,
  printed: ExampleInFile['printed'],
): Example {
  const shape: DenseShape = {
    inputs: input.length,
    layers: layers.map((layer) => ({
      units: layer.units,
      activation: layer.activation,
      biases: biasesOf(layer),
    })),
  };
  const policy: StepPolicy = {
    loss: losses[loss],
    hidden: 'old',
    rate: learningRate !== null,
    steps: printed.some(({ of }) => of.startsWith('step ')),
  };
  const names = namesOf(shape);
  const pairs = (ids: readonly string[], values?: readonly number[] | null) =>
    ids.map((id, n) => [id, values?.[n] as number] as const);
  const parameters = Object.fromEntries([
    ...pairs(names.inputs, input),
    ...names.layers.flatMap(({ weights, biases }, l) => [
      ...weights.flatMap((row, i) =>
        pairs(
          row,
          layers[l]?.weights.map((into) => into[i] as number),
        ),
      ),
      ...pairs(biases, layers[l]?.biases),
    ]),
    ...pairs(names.targets, targets),
    ...(learningRate === null ? [] : [[letters.rate, learningRate] as const]),
  ]);
  return { shape, policy, parameters };
}

/** Biases that are never updated may be one for the layer or one for each neuron: their numbers tell. */
function biasesOf({ bias, biases }: LayerInFile): Biases {
  switch (bias) {
    case 'none':
      return { each: 'none', trained: false, sign: 1 };
    case 'shared':
      return { each: 'layer', trained: true, sign: 1 };
    case 'per neuron':
      return { each: 'neuron', trained: true, sign: 1 };
    case 'frozen': {
      const alike = new Set(biases).size === 1;
      return { each: alike ? 'layer' : 'neuron', trained: false, sign: 1 };
    }
    case 'threshold subtracted':
      return { each: 'neuron', trained: true, sign: -1 };
    default:
      return fail(where, 'biases that it knows', bias satisfies never);
  }
}
