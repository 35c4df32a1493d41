import { audit } from '../../../lib/audit/audit.ts';
import { printedInArticle } from '../../../lib/audit/printed.ts';
import { examplesPublished } from '../../../lib/audit/published.ts';
import type { Audit, Claim, Verdict } from '../../../lib/audit/verdict/verdict.ts';
import { articleExample } from '../../../lib/example/article-step.ts';
import { type Example, type Step, stepOf } from '../../../lib/slips/step.ts';

/** The worked examples that the chapter holds against themselves; those of the audit's own file go by their id there. */
export type Audited = 'article' | 'mazur' | 'two-two-one' | 'exclusive-or';

const inFile = { mazur: 'E1', 'two-two-one': 'E3', 'exclusive-or': 'E5-99' } as const;

/** An example, what it prints, and what the audit says of that. */
export interface Report extends Audit {
  readonly step: Step;
  readonly claims: readonly Claim[];
}

const articleClaims: readonly Claim[] = Object.entries(printedInArticle.figures).map(
  ([quantity, { digits }]) => ({
    quantity,
    digits,
  }),
);

const known = new Map<Audited, Report>();

/** Audited once, however often it is asked for. */
export function reportOn(which: Audited): Report {
  const had = known.get(which);
  if (had) return had;
  const { example, claims } = read(which);
  const report = { step: stepOf(example), claims, ...audit(example, claims) };
  known.set(which, report);
  return report;
}

function read(which: Audited): { readonly example: Example; readonly claims: readonly Claim[] } {
  if (which === 'article') return { example: articleExample(), claims: articleClaims };
  const published = examplesPublished().find(({ id }) => id === inFile[which]);
  if (published === undefined) throw new RangeError(`reportOn needs ${inFile[which]} among the published`);
  return published;
}

/** Whether a figure is what it should be, or comes of rounding on the way. */
export const isRight = ({ kind }: Verdict): boolean => kind === 'right' || kind === 'rounded on the way';
