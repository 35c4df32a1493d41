import type { ClaimProblem } from '../../../../lib/audit/verdict/verdict.ts';
import { escaped } from '../../../quantity/tokens.ts';
import { claimProblemWords as words } from '../../../words/your-network/claim-problem.ts';
import type { Voice } from './voice.ts';

/** Why a claim can't be checked as it was written, and what to do, as HTML. */
export function problemSaid(claim: number, what: ClaimProblem, voice: Voice): string {
  const typed = voice.typed(claim);
  switch (what.problem) {
    case 'empty':
      return words.empty(voice.digitsOf(claim));
    case 'unknown': {
      const names = what.nearest.map(
        (name) =>
          `<button type="button" class="told-take" data-claim="${claim}" data-name="${attribute(name)}">${escaped(name)}</button>`,
      );
      return names.length > 0 ? words.nearest(typed, names) : words.unknown(typed);
    }
    case 'not in this step':
      return words.lacks[what.lacks](typed);
    case 'number':
      return words.number[what.why](voice.nameOf(claim), voice.digitsOf(claim));
    default:
      return what satisfies never;
  }
}

const attribute = (text: string) => escaped(text).replaceAll('"', '&quot;');
