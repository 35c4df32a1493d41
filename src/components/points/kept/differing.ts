import { formatCount, formatFull } from '../../../lib/writing/format.ts';
import { pointsKeptWords as words } from '../../words/points/kept.ts';
import { pointsTrainerWords } from '../../words/points/trainer.ts';
import { punctuationWords } from '../../words/punctuation.ts';
import type { FieldName } from '../../words/vocabulary.ts';
import { isCount } from '../fields.ts';
import type { HiddenSetting, RunSetting } from '../run/messages.ts';

const fields = [
  'width',
  'scale',
  'decay',
  'learningRate',
  'seed',
  'noise',
  'samples',
  'testSize',
] as const satisfies readonly FieldName[];

/** What tells runs apart: of each the settings that are not the same in all. */
export function differing(settings: readonly RunSetting[]): readonly string[] {
  const all = settings.map(({ hidden, ...rest }) => ({ ...rest, ...hidden }));
  const varies = (name: keyof HiddenSetting | keyof RunSetting) =>
    new Set(all.map((one) => (one as Record<string, unknown>)[name])).size > 1;
  return all.map((one) => {
    const choices = [
      ...(one.activation && varies('activation') ? [pointsTrainerWords.activations[one.activation]] : []),
      ...(one.initialisation && varies('initialisation')
        ? [pointsTrainerWords.starts[one.initialisation]]
        : []),
    ];
    const numbers = fields.flatMap((name) => {
      const value = one[name];
      return value === undefined || !varies(name)
        ? []
        : [words.setting[name](name === 'seed' || !isCount(name) ? formatFull(value) : formatCount(value))];
    });
    return [...choices, ...numbers].join(punctuationWords.comma) || words.alike;
  });
}
