import { formatFull } from '../../../lib/writing/format.ts';
import { descentWords as words } from '../../words/example/descent.ts';
import { descentSaidWords as sentences } from '../../words/example/descent-said.ts';
import { punctuationWords } from '../../words/punctuation.ts';
import type { Pair, View } from './pair.ts';
import { lastErrors, names, stepsText } from './texts.ts';

/** The sentence under the figure: what has just happened. */
export function said(view: View, digits: number): string {
  const { news, taken, rates } = view;
  switch (news.what) {
    case 'whole':
      return words.whole;
    case 'at start':
      return sentences.atStart;
    case 'new start':
      return sentences.newStart;
    case 'new rate':
      return sentences.newRate(nameOf(news.of), formatFull(rates[news.of] as number));
    case 'running':
      return sentences.running;
    case 'paused':
      return sentences.paused(stepsText(taken));
    case 'cancelled':
      return sentences.cancelled(stepsText(taken));
    case 'stepped':
      return punctuationWords.together(
        ...endings(view),
        sentences.stepped(stepsText(taken), ...lastErrors(view, digits)),
      );
    case 'done':
      return punctuationWords.together(
        ...endings(view),
        sentences.done(stepsText(taken), ...lastErrors(view, digits)),
      );
    default:
      return news satisfies never;
  }
}

/** Which runs ended before their time, and why. */
function endings({ runs }: Pair): readonly string[] {
  return runs.flatMap(({ ended, steps }, i) =>
    ended === undefined ? [] : [sentences[ended](words.rate(nameOf(i)), stepsText(steps))],
  );
}

const nameOf = (i: number): string => names[i] ?? '';
