import type { Sheet, SheetSpec } from '../../../lib/audit/sheet/sheet.ts';
import { longest, written } from '../state/fragment.ts';
import { filled } from '../state/numbers.ts';
import { startAt, type YourNetwork } from '../state/your-network.ts';

/** What the sheets of a state are made for. */
export function specOf({ example: { shape, policy }, names, sheet: { asked, to } }: YourNetwork): SheetSpec {
  return { shape, policy: { ...policy, hidden: 'old' }, asked, to, order: names.order };
}

/** What makes other sheets of it: two states with the same key have the same sheets. */
export const sheetKey = (state: YourNetwork): string =>
  `${JSON.stringify(specOf(state))} ${state.sheet.seed}`;

/**
 * The state that a student's link opens: the network with numbers that say nothing of the sheet's, and the sheet's own seed.
 * The sheet's numbers are made from it there.
 */
export function studentState(state: YourNetwork, { seed }: Pick<Sheet, 'seed'>): YourNetwork {
  const { shape, policy } = state.example;
  const start = startAt(state.preset);
  const isAsStart = JSON.stringify(shape) === JSON.stringify(start.example.shape);
  const known = isAsStart && policy.rate === start.example.policy.rate ? start.example.parameters : {};
  return {
    ...state,
    example: { shape, policy, parameters: filled(shape, policy, known) },
    claims: [],
    sheet: { ...state.sheet, seed, count: 1, student: true },
  };
}

/** The address of a student's page; undefined where it would be too long to arrive whole. */
export function studentLink(
  page: string,
  state: YourNetwork,
  sheet: Pick<Sheet, 'seed'>,
): string | undefined {
  const text = written(studentState(state, sheet));
  return text.length > longest ? undefined : `${page}#${text}`;
}
