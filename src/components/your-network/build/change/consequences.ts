import type { Example } from '../../../../lib/slips/step.ts';
import { namesOf } from '../../../../lib/trace/names.ts';
import { formatFull } from '../../../../lib/writing/format.ts';
import { punctuationWords } from '../../../words/punctuation.ts';
import { buildWords as words } from '../../../words/your-network/build.ts';
import { idsOf } from '../../state/numbers.ts';

/** What a change of the network or its step brought with it, in sentences; '' for nothing that needs saying. */
export function consequencesOf(before: Example, after: Example): string {
  const activationOf = ({ shape }: Example) => shape.layers.at(-1)?.activation;
  const followed = before.policy.loss !== after.policy.loss && activationOf(before) !== activationOf(after);
  const targets = namesOf(after.shape).targets;
  const had = namesOf(before.shape).targets;
  const isOther = (id: string) => had.includes(id) && before.parameters[id] !== after.parameters[id];
  const fresh = freshIn(before, after);
  return punctuationWords.together(
    followed ? words.lossFollowed(after.policy.loss) : '',
    targets.some(isOther)
      ? words.targetsFollowed(
          targets.map((id) => formatFull(after.parameters[id] as number)).join(punctuationWords.comma),
        )
      : '',
    fresh > 0 ? words.reshaped(idsOf(after.shape, after.policy).length - fresh, fresh) : '',
  );
}

/** How many numbers there are more than before. */
function freshIn(before: Example, after: Example): number {
  const sizes = ({ shape }: Example) => {
    const { inputs, layers, targets } = namesOf(shape);
    return [
      inputs.length,
      targets.length,
      ...layers.flatMap(({ weights, biases }) => [weights.flat().length, new Set(biases).size]),
    ];
  };
  const [old, now] = [sizes(before), sizes(after)];
  if (old.length !== now.length)
    return Math.max(0, idsOf(after.shape, after.policy).length - idsOf(before.shape, before.policy).length);
  return now.reduce((sum, size, n) => sum + Math.max(0, size - (old[n] as number)), 0);
}
