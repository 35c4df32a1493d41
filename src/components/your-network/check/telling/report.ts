import { longest, written } from '../../state/fragment.ts';
import type { YourNetwork } from '../../state/your-network.ts';
import type { Checked } from '../asking/messages.ts';

/**
 * Numbers that no slip explains, as a text for whoever can look into them: the network, the numbers, their names, and which of
 * them are meant. JSON on one line, so that it survives a field and a mail.
 * @param unexplained  which of the claims
 * @param page  the address of the page, without what stands behind the #
 */
export function reportOf(
  state: YourNetwork,
  { audit }: Pick<Checked, 'audit'>,
  unexplained: readonly number[],
  page: string,
): string {
  const { example, names, claims } = state;
  const numbers = unexplained.map((claim) => ({ ...claims[claim], verdict: audit.verdicts[claim] }));
  const fragment = written(state);
  const link = fragment.length <= longest ? { link: `${page}#${fragment}` } : {};
  return JSON.stringify({ report: 'unexplained', unexplained: numbers, example, names, claims, ...link });
}
