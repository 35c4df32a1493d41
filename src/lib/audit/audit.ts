import type { Example } from '../slips/step.ts';
import { finished } from './finished.ts';
import { needAuditable } from './verdict/needs.ts';
import { readingOf } from './verdict/readings.ts';
import type { Audit, AuditOptions, Claim } from './verdict/verdict.ts';
import { verdictsOf } from './verdict/verdicts.ts';

/**
 * Which small mistake makes each of these numbers. Claim by claim in the order of computation: right, rounded or cut; right from
 * the reader's own earlier numbers; right if numbers were rounded on the way; one mistake of the catalogue, in a right step or
 * on the reader's own numbers; a misprint; two mistakes. What chance explains as well is not named: each verdict counts
 * what was tried. Where the example leaves something open, it is read first.
 * @param example  its network, policy and numbers, by the trace's ids
 * @param claims   numbers as printed, for quantities under any of their names
 * @throws RangeError if the network is none, a number that it begins with is missing or not finite, or the targets of a
 * softmax's cross-entropy are no distribution; what is wrong with a claim is its verdict
 * @example
 * const example = articleExample(mazur);
 * const layers = example.shape.layers.map((layer) => ({ ...layer, biases: { ...layer.biases, trained: false } }));
 * const frozen = { ...example, shape: { ...example.shape, layers } };
 * audit(frozen, [{ quantity: 'E_after', digits: '0.291027924' }]).findings[0].slip // 'new-weights'
 */
export function audit(example: Example, claims: readonly Claim[], options: AuditOptions = {}): Audit {
  return finished(auditSlices(example, claims, options));
}

/**
 * The same, a few milliseconds of work at a time.
 * @throws RangeError as audit, at the first of them
 * @example
 * const slices = auditSlices(articleExample(), [{ quantity: 'h1', digits: '0.694' }]);
 * let slice = slices.next();
 * while (!slice.done) slice = slices.next();
 * slice.value.verdicts[0].kind // 'right'
 */
export function* auditSlices(
  example: Example,
  claims: readonly Claim[],
  { open = [], names: settled }: AuditOptions = {},
): Generator<void, Audit> {
  needAuditable('audit', example);
  const { reading, step, names } = yield* readingOf(example, claims, open, settled);
  yield;
  const { findings, verdicts } = yield* verdictsOf(step, names, claims);
  return { reading, findings, verdicts };
}
