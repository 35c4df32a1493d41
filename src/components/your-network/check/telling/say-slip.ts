import type { AuditFinding } from '../../../../lib/audit/verdict/verdict.ts';
import type { SlipKindId } from '../../../../lib/slips/catalogue/catalogue.ts';
import type { Made } from '../../../../lib/slips/made.ts';
import { formatCount } from '../../../../lib/writing/format.ts';
import { slipKindWords } from '../../../words/audit/slips.ts';
import { verdictWords } from '../../../words/audit/verdict.ts';
import { chapterWords } from '../../../words/chapter.ts';
import { punctuationWords } from '../../../words/punctuation.ts';
import type { Checked } from '../asking/messages.ts';
import { linesHtml } from './lines.ts';
import { taught } from './taught.ts';
import type { Voice } from './voice.ts';

const words = verdictWords.slip;

/** Places and other slips that are listed; of more there is a count. */
const mostListed = 5;

export const paragraph = (html: string, className = ''): string =>
  html === '' ? '' : `<p${className && ` class="${className}"`}>${html}</p>`;

const sentenceOf = (slip: string): string => slipKindWords[slip as SlipKindId];

/** The slip behind a number: what it is, its line both ways, and what else is known of it. */
export function findingHtml(
  finding: AuditFinding,
  mistake: Checked['mistakes'][number],
  { tried, id: until }: { readonly tried: number; readonly id: string },
  voice: Voice,
): string {
  const { slip, made, sure, others, kept, against, claims } = finding;
  const [first = 0, ...explained] = claims;
  const sentence = `<strong>${sentenceOf(slip)}</strong>`;
  const alike = made.at.filter((id) => id !== mistake.id).map(voice.name);
  // One that is left out takes as much room as its name.
  const some = explained.length > mostListed + 1 ? mostListed : explained.length;
  const isOneLine = made.edits.length > 0 && alike.length > 0;
  return [
    paragraph(punctuationWords.together(sure === 'could be' ? words.couldBe : '', sentence), 'told-slip'),
    paragraph(mistake.id === until ? '' : words.where(voice.name(mistake.id))),
    linesHtml(mistake, first, voice),
    paragraph(
      punctuationWords.together(
        isOneLine ? words.alike(alike.slice(0, mostListed), Math.max(0, alike.length - mostListed)) : '',
        explained.length > 0
          ? words.explains(explained.slice(0, some).map(voice.claim), explained.length - some)
          : '',
        against.length > 0 ? words.against(against.map(voice.nameOf)) : '',
        kept === undefined ? '' : words.kept(voice.nameOf(kept)),
        taughtHtml(slip as SlipKindId),
      ),
    ),
    othersHtml(made, others, voice),
    paragraph(chanceSaid(finding, tried, voice.significant(first)), 'told-soft'),
  ].join('');
}

function taughtHtml(slip: SlipKindId): string {
  const there = taught(slip);
  if (there === undefined) return '';
  const { chapter, address } = there;
  const number = chapter.number === undefined ? chapterWords.appendix : chapterWords.numbered(chapter.number);
  return `${verdictWords.taught} <a href="${address}">${verdictWords.chapter(number, chapter.title)}</a>${punctuationWords.stop}`;
}

/** Other slips that give the same number, each kind once, with where it would have been made. */
function othersHtml(made: Made, others: readonly Made[], voice: Voice): string {
  const places = new Map<string, string[]>();
  for (const { slip, at } of others) {
    // The same in fewer places or more reads the same.
    if (slip === made.slip && (at.length === made.at.length || at[0] === made.at[0])) continue;
    const known = places.get(slip) ?? [];
    places.set(slip, known.length < 3 ? [...known, voice.name(at[0] as string)] : known);
  }
  if (places.size === 0) return '';
  const items = [...places]
    .slice(0, mostListed)
    .map(([slip, at]) => `<li>${words.at(sentenceOf(slip), [...new Set(at)])}</li>`);
  const more = places.size - items.length;
  return `<details class="told-others"><summary>${words.others(places.size)}</summary><ul>${items.join('')}${more > 0 ? `<li>${words.othersMore(more)}</li>` : ''}</ul></details>`;
}

/** How often chance would do the same: one significant digit of it is known at most. */
function chanceSaid({ sure, chance, claims }: AuditFinding, tried: number, significant: number): string {
  const { named, namedHardly, couldBe, couldBeFew } = verdictWords.chance;
  const count = formatCount(tried);
  const times = 1 / chance;
  if (!(times < 1e6)) return sure === 'named' ? namedHardly(count) : couldBeFew(count);
  const unit = 10 ** Math.floor(Math.log10(times));
  const once = formatCount(Math.max(2, Math.floor(times / unit) * unit));
  if (sure === 'named') return named(count, once);
  // What chance leaves alone and is still no more than a guess has too few digits.
  return chance < certain && claims.length === 1 && significant < 4
    ? couldBeFew(count)
    : couldBe(count, once);
}

/** The audit names a slip below this. */
const certain = 1 / 100;
