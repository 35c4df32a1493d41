import type { Convention } from '../../../lib/audit/naming/convention.ts';
import type { Step } from '../../../lib/slips/step.ts';
import { punctuationWords } from '../../words/punctuation.ts';
import { namesWords as words } from '../../words/your-network/names.ts';
import type { NameWriter } from '../names/writer.ts';

const samples = new WeakMap<NameWriter, readonly string[] | undefined>();

/** What some quantities of a step are called: a weight, a sum, an output, a bias, gradients. Undefined where there are no such names. */
export function samplesOf(
  step: Step,
  writer: NameWriter,
  scheme: Convention['scheme'],
): readonly string[] | undefined {
  if (!samples.has(writer)) samples.set(writer, make(step, writer, scheme));
  return samples.get(writer);
}

/** How a way of naming is offered: by the first of its names, then by its own. Undefined where there are no such names. */
export function offeredBy(step: Step, writer: NameWriter, scheme: Convention['scheme']): string | undefined {
  const first = samplesOf(step, writer, scheme)?.slice(0, 4).join(punctuationWords.comma);
  return first && words.option(words.schemes[scheme], first);
}

function make(
  { entries, names }: Step,
  writer: NameWriter,
  scheme: Convention['scheme'],
): readonly string[] | undefined {
  const { weights, outputs, sums, biases } = names.layers[0] as Step['names']['layers'][number];
  const weight = weights[0]?.[1] ?? weights[0]?.[0] ?? '';
  const gradientOf = (id: string | undefined) =>
    entries.find(({ role, of, via }) => role === 'gradient' && of === id && via === undefined)?.id;
  const ids = [weight, sums[0], outputs[0], biases[0], gradientOf(sums[0]), gradientOf(weight)];
  const texts = ids.flatMap((id) => (id === undefined ? [] : [{ id, text: writer.text(id) }]));
  // Where a convention has no name, the id stands.
  return scheme !== 'book' && texts[0]?.text === weight && texts[2]?.text === outputs[0]
    ? undefined
    : texts.map(({ text }) => text);
}
