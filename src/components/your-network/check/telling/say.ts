import type { Audit, Verdict } from '../../../../lib/audit/verdict/verdict.ts';
import { formatCount } from '../../../../lib/writing/format.ts';
import { verdictWords as words } from '../../../words/audit/verdict.ts';
import { punctuationWords } from '../../../words/punctuation.ts';
import type { Checked } from '../asking/messages.ts';
import { rightLineHtml } from './lines.ts';
import { findingHtml, paragraph } from './say-slip.ts';
import type { Voice } from './voice.ts';

/** A verdict on a number that could be read. */
export type ToldVerdict = Exclude<Verdict, { readonly kind: 'problem' }>;

/** A verdict on a number that is wrong by itself. */
export type WrongVerdict = Extract<
  ToldVerdict,
  { readonly kind: 'slip' | 'misprint' | 'pair' | 'unexplained' }
>;

/** What is said of a wrong number below its name, as HTML. */
export function saidOf(verdict: WrongVerdict, checked: Checked, voice: Voice): string {
  const besides = paragraph(besidesHtml(verdict, checked, voice));
  return ofKind(verdict, checked, voice) + besides;
}

/** What is said of any number besides: another value that was given for it, and how its name was read. */
export function besidesHtml(
  { claim, id, conflicts }: ToldVerdict,
  { others }: Checked,
  voice: Voice,
): string {
  const more = others[claim] ?? [];
  return punctuationWords.together(
    conflicts.length > 0 ? words.conflicts(voice.claim(claim), conflicts.map(voice.claim)) : '',
    more.length > 0
      ? words.readAsOr(
          voice.typed(claim),
          voice.name(id),
          more.map((other) => takeButton(claim, other, voice)),
        )
      : '',
  );
}

function ofKind(verdict: WrongVerdict, checked: Checked, voice: Voice): string {
  const { claim, right, own } = verdict;
  const like = (value: number) => voice.like(value, claim);
  const shouldBe = () => {
    const [plain, mine] = [like(right), like(own)];
    // Own numbers that are merely rounded are no reason to tell two values.
    const isTold = plain !== mine && hasWrongBefore(verdict, checked, voice);
    return paragraph(isTold ? words.shouldBeGivenYours(mine, plain) : words.shouldBe(plain));
  };
  const finding = (n: number) =>
    findingHtml(
      checked.audit.findings[n] as Audit['findings'][number],
      checked.mistakes[n] as Checked['mistakes'][number],
      verdict,
      voice,
    );
  switch (verdict.kind) {
    case 'slip':
      return shouldBe() + (verdict.again ? paragraph(words.slip.again) : finding(verdict.finding));
    case 'misprint': {
      const kind = words.misprint[verdict.misprint];
      const of = verdict.of === 'own' ? own : right;
      return paragraph(
        punctuationWords.together(
          kind(like(of)),
          verdict.of === 'own' ? words.misprint.own : '',
          words.misprint.mayBe,
        ),
      );
    }
    case 'pair':
      return (
        shouldBe() +
        (verdict.again ? paragraph(words.pairAgain) : paragraph(words.pair) + finding(verdict.findings[1]))
      );
    case 'unexplained':
      return shouldBe() + unexplained(verdict, voice);
    default:
      return verdict satisfies never;
  }
}

/** Whether one of the reader's numbers from before a quantity is wrong, by itself or given theirs. */
function hasWrongBefore({ id }: ToldVerdict, { audit }: Checked, { placeOf }: Voice): boolean {
  const isRight = ({ kind }: Verdict) =>
    kind === 'right' || kind === 'rounded on the way' || kind === 'problem';
  return audit.verdicts.some((one) => 'id' in one && !isRight(one) && placeOf(one.id) < placeOf(id));
}

/** What to look at next: a number on the way that is not written down; where all are, the line itself. */
function unexplained(
  { id, check, tried, claim, times }: Extract<Verdict, { kind: 'unexplained' }>,
  voice: Voice,
): string {
  const { step } = voice;
  const plainly = words.unexplained.plainly(formatCount(tried));
  if (check === id) {
    const digits = Math.max(voice.digits, Math.min(9, voice.significant(claim)));
    return (
      paragraph(punctuationWords.together(plainly, words.unexplained.itself)) +
      `<p class="told-line">${rightLineHtml(id, digits, voice)}</p>`
    );
  }
  const value = voice.like((step.values[check] as number) / times, claim);
  return paragraph(punctuationWords.together(plainly, words.unexplained.next(voice.name(check), value)));
}

/** Whether a claim is about a number that the network begins with, and gives another. */
export const isOfGiven = ({ id, kind }: ToldVerdict, { step }: Voice): boolean =>
  kind !== 'right' && step.byId.get(id)?.phase === 'given';

/** Of such a number: what it is, and what the reader may have meant. */
export function givenSaid({ id, claim }: ToldVerdict, voice: Voice): string {
  const { byId, entries, values } = voice.step;
  const renewed = entries.find(({ of, phase, role }) => of === id && phase === 'update' && role !== 'step');
  const kind = byId.get(id)?.kind ?? 'value';
  const is = words.given.is(voice.typed(claim), voice.value(values[id] as number, kind, voice.digits));
  if (renewed === undefined) return is;
  return punctuationWords.together(is, words.given.renewed(takeButton(claim, renewed.id, voice)));
}

/** A name to press: the claim is then about that. */
function takeButton(claim: number, id: string, voice: Voice): string {
  return `<button type="button" class="told-take" data-claim="${claim}" data-take="${id}">${voice.name(id)}</button>`;
}
