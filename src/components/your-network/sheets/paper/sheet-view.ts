// A sheet as it stands on paper: what is given, in tables, and what is asked for. Names are HTML, numbers text.

import type { Convention } from '../../../../lib/audit/naming/convention.ts';
import type { Sheet } from '../../../../lib/audit/sheet/sheet.ts';
import type { DenseShape, LayerShape } from '../../../../lib/network/shape.ts';
import { stepOf } from '../../../../lib/slips/step.ts';
import { letters } from '../../../../lib/trace/letters.ts';
import type { LayerNames } from '../../../../lib/trace/names.ts';
import { asPrinted } from '../../../../lib/writing/as-printed.ts';
import { formatFull } from '../../../../lib/writing/format.ts';
import { punctuationWords } from '../../../words/punctuation.ts';
import { sheetWords as words } from '../../../words/your-network/paper.ts';
import { type NameWriter, writerOf } from '../../names/writer.ts';
import { digitsWords } from '../digits-words.ts';

/** A quantity by its name, and its number. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly digits: string;
}

/** The weights into a layer: a row for each neuron that they come from, a column for each that they lead to; biases below. */
export interface WeightTable {
  readonly caption: string;
  readonly to: readonly string[];
  readonly rows: readonly { readonly from: string; readonly cells: readonly Named[] }[];
  /** one that the layer shares spans all columns */
  readonly biases: readonly Named[];
}

export interface SheetView {
  readonly statement: readonly string[];
  readonly inputs: readonly Named[];
  readonly targets: readonly Named[];
  readonly rate: Named | undefined;
  readonly weights: readonly WeightTable[];
  /** with the right answers */
  readonly asked: readonly Named[];
  readonly digits: string;
}

export function writerFor({ example }: Pick<Sheet, 'example'>, names: Convention): NameWriter {
  return writerOf(stepOf(example), names);
}

export function sheetView(sheet: Sheet, names: Convention): SheetView {
  const { example, asked, answers, to } = sheet;
  const { shape, policy, parameters } = example;
  const step = stepOf(example);
  const { html } = writerOf(step, names);
  const named = (id: string): Named => ({ id, name: html(id), digits: formatFull(parameters[id] as number) });
  const { inputs, targets, layers } = step.names;
  const table = ({ inputs: from, weights, biases, outputs }: LayerNames, l: number): WeightTable => ({
    caption: words.weights(called(l, layers.length), called(l + 1, layers.length)),
    to: outputs.map(html),
    rows: from.map((id, i) => ({ from: html(id), cells: (weights[i] ?? []).map(named) })),
    biases: [...new Set(biases)].map(named),
  });
  const formulas = [...new Set(shape.layers.map(({ activation }) => words.formulas[activation]))];
  return {
    statement: [
      punctuationWords.together(words.network(shape.inputs, shape.layers.map(layerWords)), ...formulas),
      words.losses[policy.loss],
      punctuationWords.together(policy.rate ? words.step : words.plainStep, frozenWords(shape)),
    ],
    inputs: inputs.map(named),
    targets: targets.map(named),
    rate: policy.rate ? named(letters.rate) : undefined,
    weights: layers.map(table),
    asked: asked.map((id) => ({ id, name: html(id), digits: asPrinted(answers[id] as string) })),
    digits: words.to(digitsWords(to)),
  };
}

function layerWords(
  { units, activation, biases }: LayerShape,
  l: number,
  all: readonly LayerShape[],
): string {
  const { each, sign } = biases;
  const said = (sign === 1 ? words.biases : words.thresholds)[units === 1 && each !== 'none' ? 'one' : each];
  return words.layer(l + 1, all.length, units, words.activations[activation], said);
}

/** Which biases the step leaves as they are; '' where it moves all. */
function frozenWords({ layers }: DenseShape): string {
  const withBias = layers.flatMap(({ biases }, l) => (biases.each === 'none' ? [] : [{ l, ...biases }]));
  const frozen = withBias.filter(({ trained }) => !trained);
  if (frozen.length === 0) return '';
  if (frozen.length === withBias.length) return words.frozen;
  return words.someFrozen(frozen.map(({ l }) => words.wholeLayer(l + 1, layers.length)));
}

/** What the neurons of a layer are called, the inputs' being 0. */
function called(layer: number, of: number): string {
  if (layer === 0) return words.theInputs;
  if (layer === of) return words.theOutputs;
  return of === 2 ? words.theHidden : words.theLayer(layer);
}
