import type { RoundedTo } from '../../../../lib/slips/patch.ts';
import { verdictWords as words } from '../../../words/audit/verdict.ts';
import { punctuationWords } from '../../../words/punctuation.ts';
import type { Checked } from '../asking/messages.ts';
import { besidesHtml, type ToldVerdict } from './say.ts';
import { paragraph } from './say-slip.ts';
import type { Voice } from './voice.ts';

// Numbers that are right, plainly or in their way: each kind of them is told together.

type Of<Kind extends ToldVerdict['kind']> = Extract<ToldVerdict, { readonly kind: Kind }>;

const listHtml = (items: readonly string[]) =>
  `<ul class="told-few">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** What follows from wrong numbers, and is right given those. */
export function rightGivenYoursHtml(read: readonly ToldVerdict[], checked: Checked, voice: Voice): string {
  const carried = read.filter((verdict): verdict is Of<'carried'> => verdict.kind === 'carried');
  if (carried.length === 0) return '';
  const items = carried.map((verdict) => {
    const { claim, from, right } = verdict;
    const said = words.carried(voice.claim(claim), from.map(voice.nameOf), voice.like(right, claim));
    return punctuationWords.together(said, besidesHtml(verdict, checked, voice));
  });
  return paragraph(words.carriedHead, 'told-group') + listHtml(items);
}

/** What was rounded on the way, by how it was. */
export function roundedHtml(read: readonly ToldVerdict[], checked: Checked, voice: Voice): string {
  const groups = new Map<string, Of<'rounded on the way'>[]>();
  for (const verdict of read) {
    if (verdict.kind !== 'rounded on the way') continue;
    const how = roundedHow(verdict.by);
    groups.set(how, [...(groups.get(how) ?? []), verdict]);
  }
  return [...groups]
    .map(([how, some]) => {
      const items = some.map((verdict) => {
        const { claim, right } = verdict;
        const isSingle = isInSingle(verdict.by);
        const said = (isSingle ? words.roundedOnTheWay.inDouble : words.roundedOnTheWay.atTheEnd)(
          voice.claim(claim),
          voice.like(right, claim),
        );
        return punctuationWords.together(said, besidesHtml(verdict, checked, voice));
      });
      const { by } = some[0] as Of<'rounded on the way'>;
      const advice = isInSingle(by) ? '' : ` ${words.roundedOnTheWay.advice}`;
      return paragraph(words.roundedOnTheWay.head, 'told-group') + paragraph(how + advice) + listHtml(items);
    })
    .join('');
}

const isInSingle = (by: Of<'rounded on the way'>['by']) =>
  typeof by === 'object' && by.to === 'single precision';

function roundedHow(by: 'own numbers' | 'every number' | RoundedTo): string {
  const said = words.roundedOnTheWay;
  if (by === 'own numbers') return said.own;
  if (by === 'every number') return said.every;
  switch (by.to) {
    case 'decimals':
      return said.decimals(by.places);
    case 'digits':
      return said.digits(by.places);
    case 'single precision':
      return said.single;
    default:
      return by satisfies never;
  }
}

/** The plainly right ones, in a sentence, in the order in which they were written down. */
export function rightHtml(read: readonly ToldVerdict[], checked: Checked, voice: Voice): string {
  const right = read
    .filter((verdict): verdict is Of<'right'> => verdict.kind === 'right')
    .toSorted((a, b) => a.claim - b.claim);
  const names = (how: 'rounded' | 'cut') => [
    ...new Set(right.filter((one) => one.how === how).map(({ claim }) => voice.nameOf(claim))),
  ];
  const said = (['rounded', 'cut'] as const).map((how) => {
    const some = names(how);
    return paragraph(some.length > 0 ? words.right[how](some) : '', 'told-group');
  });
  const besides = right.flatMap((verdict) => besidesHtml(verdict, checked, voice) || []);
  return said.join('') + (besides.length > 0 ? listHtml(besides) : '');
}
