import { figureOf } from '../../../lib/audit/verdict/figure.ts';
import type { AuditFinding, Verdict } from '../../../lib/audit/verdict/verdict.ts';
import { asPrinted } from '../../../lib/writing/as-printed.ts';
import { symbolHtml } from '../../../lib/writing/symbols.ts';
import { reportWords as words } from '../../words/audit/report.ts';
import { slipKindWords } from '../../words/audit/slips.ts';
import { symbolWords } from '../../words/symbol.ts';
import { isRight, type Report } from './published.ts';

/** A printed figure as the table shows it. */
export interface Row {
  readonly symbol: string;
  readonly printed: string;
  readonly right: string;
  readonly said: string;
  /** what the mistake is, said to whoever made it, at the figure where it was found */
  readonly sentence?: string;
  /** right as it stands, right given what came before it, or neither */
  readonly standing: 'right' | 'carried' | 'wrong';
}

/** The figures of a report, in the order of print, and what is said of each. */
export function rowsOf(report: Report): readonly Row[] {
  return report.verdicts.map((verdict): Row => {
    const printed = report.claims[verdict.claim]?.digits ?? '';
    if (verdict.kind === 'problem')
      return { symbol: '', printed, right: '', said: words.verdicts.problem, standing: 'wrong' };
    const { id, times, right } = verdict;
    const figure = figureOf(printed);
    const decimals = 'problem' in figure ? 1 : figure.decimals;
    const entry = report.step.byId.get(id);
    const slip = findingAt(verdict, report)?.slip;
    const symbol = entry ? symbolHtml(entry, report.step.byId, symbolWords) : id;
    return {
      symbol: times < 0 ? `−${symbol}` : symbol,
      printed: asPrinted(printed),
      right: likePrinted(right * times, printed, decimals),
      said: saidOf(verdict, report),
      ...(slip !== undefined && { sentence: slipKindWords[slip as keyof typeof slipKindWords] }),
      standing: isRight(verdict) ? 'right' : verdict.kind === 'carried' ? 'carried' : 'wrong',
    };
  });
}

/** With as many digits as are printed, and in the same way; a figure of one digit has too few to compare. */
function likePrinted(value: number, printed: string, decimals: number): string {
  if (/e/i.test(printed))
    return asPrinted(value.toExponential((printed.split(/e/i)[0]?.split('.')[1] ?? '').length));
  return asPrinted(decimals > 0 ? value.toFixed(decimals) : String(Number(value.toPrecision(6))));
}

/** The finding that a figure tells of, if it is the first one to tell of it. */
function findingAt(verdict: Verdict, { findings }: Report): AuditFinding | undefined {
  return verdict.kind === 'slip' && !verdict.again ? findings[verdict.finding] : undefined;
}

function saidOf(verdict: Verdict, report: Report): string {
  const { verdicts } = words;
  switch (verdict.kind) {
    case 'right':
      return verdicts[verdict.how];
    case 'rounded on the way':
      return typeof verdict.by === 'string' ? verdicts[verdict.by] : verdicts['rounded on the way'];
    case 'slip':
      return verdicts[findingAt(verdict, report)?.sure ?? 'again'];
    case 'carried':
    case 'misprint':
    case 'pair':
    case 'unexplained':
    case 'problem':
      return verdicts[verdict.kind];
    default:
      return verdict satisfies never;
  }
}
