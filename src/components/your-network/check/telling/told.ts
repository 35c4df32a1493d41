// What is said of a reader's numbers, as HTML made from the audit's data: nothing here looks at a page.
import type { Axis, Convention } from '../../../../lib/audit/naming/convention.ts';
import type { Claim, Verdict } from '../../../../lib/audit/verdict/verdict.ts';
import { verdictWords as words } from '../../../words/audit/verdict.ts';
import { punctuationWords } from '../../../words/punctuation.ts';
import { checkWords } from '../../../words/your-network/check.ts';
import type { Checked } from '../asking/messages.ts';
import { givenSaid, isOfGiven, saidOf, type ToldVerdict, type WrongVerdict } from './say.ts';
import { problemSaid } from './say-problem.ts';
import { rightGivenYoursHtml, rightHtml, roundedHtml } from './say-right.ts';
import { paragraph } from './say-slip.ts';
import { type Voice, voiceOf } from './voice.ts';

/** What is said with a report. */
export const reportWords = words.unexplained;

/** What stands beside a claim. */
export type Mark = keyof typeof checkWords.marks;

export interface Told {
  /** what is said at once: how many are right, and which is the first that is not */
  readonly sum: string;
  /** and of each, in pieces of HTML, each in its place: the wrong ones first, all in the order of computation */
  readonly body: readonly string[];
  /** for each claim */
  readonly marks: readonly Mark[];
  /** claims that nothing explains */
  readonly unexplained: readonly number[];
}

/** Whether a number is wrong by itself, and does not merely follow from one that is. */
function isWrong(verdict: ToldVerdict): verdict is WrongVerdict {
  const { kind } = verdict;
  return kind === 'slip' || kind === 'misprint' || kind === 'pair' || kind === 'unexplained';
}

const isRight = ({ kind }: Verdict) => kind === 'right' || kind === 'rounded on the way';

/**
 * @param written  the claims in the reader's own words
 * @param chosen  the names that the page is set to
 * @param digits  as formatNumber takes them
 */
export function toldOf(
  checked: Checked,
  written: readonly Claim[],
  chosen: Convention,
  digits: number,
): Told {
  const voice = voiceOf(checked, written, digits);
  const { verdicts } = checked.audit;
  const read = verdicts
    .filter((verdict): verdict is ToldVerdict => verdict.kind !== 'problem')
    .filter((verdict) => !isOfGiven(verdict, voice))
    .toSorted((a, b) => voice.placeOf(a.id) - voice.placeOf(b.id) || a.claim - b.claim);
  const first = read.find(isWrong);
  const items = read.filter(isWrong).map((verdict) => itemHtml(verdict, verdict === first, checked, voice));
  return {
    sum: sumOf(verdicts, read, first, voice),
    body: [
      problemsHtml(verdicts, voice) + paragraph(turnedSaid(checked.names.convention, chosen), 'told-soft'),
      items.length > 0 ? `<ol class="told-list">${items.join('')}</ol>` : '',
      rightGivenYoursHtml(read, checked, voice),
      roundedHtml(read, checked, voice),
      rightHtml(read, checked, voice),
    ],
    marks: verdicts.map((verdict) => markOf(verdict, verdict === first, voice)),
    unexplained: verdicts.flatMap((verdict) =>
      verdict.kind === 'unexplained' && !isOfGiven(verdict, voice) ? [verdict.claim] : [],
    ),
  };
}

function markOf(verdict: Verdict, isFirst: boolean, voice: Voice): Mark {
  if (isFirst) return 'first';
  if (verdict.kind !== 'problem' && isOfGiven(verdict, voice)) return 'given';
  switch (verdict.kind) {
    case 'right':
      return 'right';
    case 'rounded on the way':
      return 'rounded';
    case 'carried':
      return 'carried';
    case 'slip':
      return verdict.again ? 'again' : 'wrong';
    case 'misprint':
      return 'misprint';
    case 'pair':
    case 'unexplained':
      return 'wrong';
    case 'problem':
      return 'unread';
    default:
      return verdict satisfies never;
  }
}

function sumOf(
  all: readonly Verdict[],
  read: readonly ToldVerdict[],
  first: ToldVerdict | undefined,
  voice: Voice,
): string {
  const count = (is: (verdict: ToldVerdict) => boolean) => read.filter(is).length;
  const right = count(isRight);
  const carried = count(({ kind }) => kind === 'carried');
  const isSame = (verdict: ToldVerdict) =>
    verdict.kind === 'slip' && verdict.again && first?.kind === 'slip' && verdict.finding === first.finding;
  const same = count(isSame);
  const others = count((verdict) => isWrong(verdict) && verdict !== first && !isSame(verdict));
  const unread = all.length - read.length;
  const said = words.sum;
  const wrong = first === undefined ? '' : voice.claim(first.claim);
  return punctuationWords.together(
    read.length === 0 ? '' : right === read.length ? said.allRight(right) : '',
    first === undefined
      ? ''
      : read.length === 1
        ? said.wrong(wrong)
        : punctuationWords.together(said.right(right, read.length), said.first(wrong)),
    same > 0 ? said.same(same) : '',
    others > 0 ? said.others(others) : '',
    carried > 0 ? said.carried(carried) : '',
    unread > 0 ? said.unread(unread) : '',
  );
}

function itemHtml(verdict: WrongVerdict, isFirst: boolean, checked: Checked, voice: Voice): string {
  const mark = markOf(verdict, isFirst, voice);
  const label = isFirst ? words.first : checkWords.marks[mark];
  const head = `<p class="told-head"><span class="told-claim">${voice.claim(verdict.claim)}</span> <span class="told-mark mark-${mark}">${label}</span></p>`;
  return `<li class="told-item${isFirst ? ' told-first' : ''}">${head}${saidOf(verdict, checked, voice)}</li>`;
}

function problemsHtml(verdicts: readonly Verdict[], voice: Voice): string {
  const items = verdicts.flatMap((verdict) => {
    if (verdict.kind === 'problem') return [`<li>${problemSaid(verdict.claim, verdict.what, voice)}</li>`];
    return isOfGiven(verdict, voice) ? [`<li>${givenSaid(verdict, voice)}</li>`] : [];
  });
  return items.length > 0 ? `<ul class="told-problems">${items.join('')}</ul>` : '';
}

/** In what the names were read otherwise than they were chosen. */
function turnedSaid(read: Convention, chosen: Convention): string {
  const turned = (axis: Axis) => read.scheme === chosen.scheme && read[axis] !== chosen[axis];
  return punctuationWords.together(
    turned('order') ? words.turned.order[read.order] : '',
    turned('base') ? words.turned.base[read.base] : '',
    turned('delta') ? words.turned.delta[read.delta === 1 ? 'plus' : 'minus'] : '',
  );
}
