import { examplesPublished } from '../../../../src/lib/audit/published.ts';
import { article, articleShape } from '../../../../src/lib/example/article.ts';
import type { StepPolicy } from '../../../../src/lib/network/policy.ts';
import { type DenseShape, denseShape, type LayerShape } from '../../../../src/lib/network/shape.ts';
import { type Example, type Step, stepOf } from '../../../../src/lib/slips/step.ts';
import { traceOfLayers } from '../../../../src/lib/trace/trace.ts';

export const layer = (
  units: number,
  activation: LayerShape['activation'],
  each: LayerShape['biases']['each'] = 'neuron',
): LayerShape => ({ units, activation, biases: { each, trained: true, sign: 1 } });

/** A step whose numbers do not matter: each is another. */
export function stepWith(shape: DenseShape, policy: Partial<StepPolicy> = {}): Step {
  const all: StepPolicy = { loss: 'half sum', hidden: 'old', rate: true, steps: true, ...policy };
  const given = traceOfLayers(shape, all).filter(({ op }) => op === 'parameter');
  const parameters = Object.fromEntries(given.map(({ id }, i) => [id, (i + 1) / 100]));
  return stepOf({ shape, policy: all, parameters });
}

/** Of two layers the last alone has biases. */
export const biasedLast = stepWith({ inputs: 2, layers: [layer(2, 'sigmoid', 'none'), layer(2, 'sigmoid')] });

/** The step of a published example, by its id. */
export function published(id: string, policy: Partial<StepPolicy> = {}): Step {
  const { example } = examplesPublished().find((one) => one.id === id) ?? {};
  if (example === undefined) throw new Error(`no example ${id}`);
  return stepOf({ ...example, policy: { ...example.policy, ...policy } });
}

const articleExample: Example = {
  shape: denseShape(articleShape, { biases: 'shared' }),
  policy: { loss: 'mean', hidden: 'old', rate: true, steps: false },
  parameters: article,
};

/** Networks of every depth; in one, neurons have numbers of two digits. */
export const steps: Readonly<Record<string, Step>> = {
  '2-2-2, the book’s': stepOf(articleExample),
  '2-2-1 with thresholds': published('E5-99'),
  '3-2-1 without biases': published('E12'),
  'one neuron': stepWith({ inputs: 1, layers: [layer(1, 'sigmoid')] }, { loss: 'sum' }),
  'two neurons in one layer': stepWith({ inputs: 3, layers: [layer(2, 'tanh', 'layer')] }, { loss: 'sum' }),
  '3-4-4-2, biases of both kinds': stepWith({
    inputs: 3,
    layers: [layer(4, 'relu', 'layer'), layer(4, 'tanh'), layer(2, 'sigmoid')],
  }),
  '3-3-3-3-3 with softmax and cross-entropy': published('E19', { steps: true, rate: false }),
  '2-2-3 with softmax and squared errors': stepWith({
    inputs: 2,
    layers: [layer(2, 'identity'), layer(3, 'softmax')],
  }),
  '9-3-2': stepWith({ inputs: 9, layers: [layer(3, 'sigmoid', 'layer'), layer(2, 'sigmoid')] }),
};
