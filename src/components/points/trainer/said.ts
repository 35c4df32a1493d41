import { formatCount, formatNumber } from '../../../lib/writing/format.ts';
import { pointsTrainerWords as words } from '../../words/points/trainer.ts';
import { punctuationWords } from '../../words/punctuation.ts';
import { heldOf, type View } from './view.ts';

/** A loss as the figure writes it; a dash where the run has not come so far. */
export function lossText(value: number | undefined): string {
  return value === undefined ? '–' : formatNumber(value, 'error', 4);
}

/** The sentence under the figure: what has just happened, at these last losses, and what is wrong with it. */
export function said({ played, epochs, news, status, setting }: View, train: number, test: number): string {
  const made = played?.epoch ?? epochs;
  const count = words.epochCount(made, formatCount(made));
  const sentences = [
    words.news[news](count, lossText(train), lossText(test), words.heldLoss[heldOf(setting)]),
  ];
  const moved = made > 0 && played !== undefined && status !== 'running';
  if (moved && setting.learningRate === 0) sentences.push(words.still);
  else if (moved && news === 'done' && isHigher(train, played.train[0] ?? 0))
    sentences.push(setting.decay ? words.worseDecayed : words.worse);
  return punctuationWords.together(...sentences);
}

/** As both are written: what only the last bit has raised is no rise. */
const isHigher = (loss: number, start: number) => loss > start && lossText(loss) !== lossText(start);
