import { figureOf } from '../../../../lib/audit/verdict/figure.ts';
import { joined } from '../../../../lib/audit/verdict/pairs.ts';
import type { Audit, AuditFinding, Claim } from '../../../../lib/audit/verdict/verdict.ts';
import type { Patch } from '../../../../lib/slips/patch.ts';
import { evaluatorOf } from '../../../../lib/slips/patched.ts';
import type { Step } from '../../../../lib/slips/step.ts';
import { type Entry, entry } from '../../../../lib/trace/entry.ts';
import type { Values } from '../../../../lib/trace/evaluate.ts';
import { type Expression, expressionOf } from '../../../../lib/writing/expression.ts';
import { asByHand } from './as-by-hand.ts';

/** One line, as it was worked out or as it should be. */
export interface Side {
  readonly expression: Expression;
  /** of every quantity in it */
  readonly values: Values;
  readonly result: number;
}

/** Where right and wrong part: the quantity, and its line both ways. */
export interface MistakeShown {
  readonly id: string;
  readonly right: Side;
  readonly yours: Side;
}

/**
 * The line in which a mistake was made, as the reader seems to have worked it out, and right. Of a number that the step begins
 * with, taken for another, it is the first line that reads it on the way to the number at which it was found.
 * @param claims  as they were audited
 */
export function mistakeShown(
  step: Step,
  claims: readonly Claim[],
  { verdicts, findings }: Pick<Audit, 'verdicts' | 'findings'>,
  finding: AuditFinding,
): MistakeShown {
  const at = evaluatorOf(step);
  const { made } = finding;
  const edited = editedEntries(step, made.edits);
  const found = verdicts[finding.claims[0] as number];
  const until = found && 'id' in found ? found.id : (made.at[0] as string);
  const id = lineOf(step, made, (one) => one === until || at.reaches([at.placeOf(one)], at.placeOf(until)));
  const ground =
    finding.on === 'right numbers'
      ? at.groundOf()
      : at.groundOf(ownNumbers(claims, verdicts, until, finding.kept, at));
  // Of two slips in one number the line of the second has what the first made of the numbers in it.
  const first = found?.kind === 'pair' ? findings[found.findings[0]] : undefined;
  const both = (first && joined(first.made, made)) ?? made;
  const side = (entries: ReadonlyMap<string, Entry>, patch: Patch): Side => {
    const made = entries.get(id) as Entry;
    const valuesOf = (ids: readonly string[]) => at.valuesOf(ids, at.prepare(patch), ground);
    const [result] = valuesOf([id]) as [number];
    const other = copied(step, made, entries);
    // What that comes to once the mistake is made is something else.
    if (other) return { expression: other, values: { [other.id]: result }, result };
    const expression = asByHand(expressionOf(made, entries, []));
    const ids = [...new Set(quantitiesIn(expression))];
    const values = valuesOf(ids);
    return {
      expression,
      values: Object.fromEntries(ids.map((one, n) => [one, values[n] as number])),
      result,
    };
  };
  return { id, right: side(step.byId, {}), yours: side(edited, both) };
}

/** The trace with a mistake's rules in it; those with new ids are asides, which are written out wherever they are read. */
function editedEntries({ byId }: Step, edits: AuditFinding['made']['edits']): ReadonlyMap<string, Entry> {
  const entries = new Map(byId);
  for (const rule of edits) {
    const known = byId.get(rule.id);
    if (known === undefined) {
      entries.set(rule.id, entry(rule, { role: 'aside', phase: 'backward' }));
      continue;
    }
    const { factor: _, ...identity } = known;
    entries.set(rule.id, { ...identity, ...rule });
  }
  return entries;
}

/**
 * Where another quantity's right number stands for one, and is worked out beside it, that quantity by its name: the rules of the
 * aside are those by which it is made.
 */
function copied(
  { entries: all }: Step,
  { op, inputs }: Entry,
  entries: ReadonlyMap<string, Entry>,
): Extract<Expression, { readonly form: 'quantity' }> | undefined {
  const aside = entries.get(inputs[0] ?? '');
  if (op !== 'same' || aside?.role !== 'aside') return undefined;
  const made = ({ op, inputs }: Entry) => `${op} ${inputs.map((id) => original(id)).join(' ')}`;
  // an aside stands for the quantity that is made by the same operation from the same numbers, one level down
  const original = (id: string): string => {
    const one = entries.get(id);
    if (one?.role !== 'aside') return id;
    return all.find((other) => other.op === one.op && made(other) === made(one))?.id ?? id;
  };
  const other = all.find(({ id }) => id === original(aside.id));
  return other && { form: 'quantity', id: other.id, kind: other.kind };
}

/** The quantity whose line shows a mistake: the first that is made otherwise; or that reads what was taken for another. */
function lineOf(
  { entries }: Step,
  { at, edits }: AuditFinding['made'],
  isOnTheWay: (id: string) => boolean,
): string {
  const [first] = at as readonly [string, ...string[]];
  if (edits.some(({ id }) => id === first)) return first;
  const reads = entries.filter(({ inputs }) => inputs.some((id) => at.includes(id)));
  return (reads.find(({ id }) => isOnTheWay(id)) ?? reads[0])?.id ?? first;
}

/** The reader's own numbers from before a quantity, one for each: the one with the most digits. */
function ownNumbers(
  claims: readonly Claim[],
  verdicts: Audit['verdicts'],
  until: string,
  kept: number | undefined,
  { placeOf }: { placeOf(id: string): number },
): Values {
  const own = new Map<string, { readonly value: number; readonly significant: number }>();
  for (const verdict of verdicts) {
    if (!('id' in verdict) || verdict.claim === kept || placeOf(verdict.id) >= placeOf(until)) continue;
    const figure = figureOf((claims[verdict.claim] as Claim).digits, verdict.times);
    if ('problem' in figure || (own.get(verdict.id)?.significant ?? -1) >= figure.significant) continue;
    own.set(verdict.id, figure);
  }
  return Object.fromEntries([...own].map(([id, { value }]) => [id, value]));
}

function quantitiesIn(expression: Expression): readonly string[] {
  if (expression.form === 'quantity') return [expression.id];
  return expression.form === 'one' ? [] : expression.of.flatMap(quantitiesIn);
}
