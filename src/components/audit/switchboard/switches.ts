// What the switchboard computes: it brings the catalogue, and comes when a switch is first touched.
import { articleExample } from '../../../lib/example/article-step.ts';
import results from '../../../lib/results/slips.json';
import { catalogue, type SlipKindId } from '../../../lib/slips/catalogue/catalogue.ts';
import type { Made } from '../../../lib/slips/made.ts';
import { mistakenTrace } from '../../../lib/slips/mistaken-trace.ts';
import { nudgeCheck } from '../../../lib/slips/nudge-check.ts';
import { stepOf } from '../../../lib/slips/step.ts';
import { rightError } from '../../../lib/studies/slips-study.ts';
import type { Entry } from '../../../lib/trace/entry.ts';
import { evaluate, type Values } from '../../../lib/trace/evaluate.ts';
import { symbolText } from '../../../lib/writing/symbols.ts';
import { placesOf as placesIn } from '../../network/lit.ts';
import { switchboardWords as words } from '../../words/audit/switchboard.ts';
import { symbolWords } from '../../words/symbol.ts';
import { atOnce, errorBy, errorsOver } from './many-steps.ts';
import type { Clash, On, View } from './view.ts';

const step = stepOf(articleExample());
const made = new Map<SlipKindId, readonly Made[]>();

function madeOf(slip: SlipKindId): readonly Made[] {
  const known = made.get(slip) ?? [...catalogue[slip].made(step)];
  made.set(slip, known);
  return known;
}

const touchedBy = ({ at, set }: Made) => [...new Set([...at, ...Object.keys(set ?? {})])];

/** Every place of a kind in the article's network, by what is made otherwise; one that is made in several ways says which. */
export function placesOf(slip: SlipKindId): readonly string[] {
  const names = madeOf(slip).map((one) => words.place(touchedBy(one).map(nameOf)));
  return names.map((name, i) => {
    const before = names.slice(0, i).filter((other) => other === name).length;
    return names.filter((other) => other === name).length > 1 ? words.way(name, before + 1) : name;
  });
}

const kindOf = (slip: SlipKindId) => results.kinds.find((kind) => kind.slip === slip);

/** The place at which the study made a kind: in as many places at once as it can be. */
export function studiedPlace(slip: SlipKindId): number {
  const at = kindOf(slip)?.widest.at?.join();
  return Math.max(
    0,
    madeOf(slip).findIndex((one) => one.at.join() === at),
  );
}

/** What the study says of a mistake; nothing where it was made in other places. */
export function studyOf({ slip, place }: On): string | undefined {
  const kind = kindOf(slip);
  if (!kind || place !== studiedPlace(slip)) return undefined;
  return words.starts(kind.widest.learnt, results.right.lefts.length, kind.widest.learntTwo);
}

/** The symbol of a quantity, as plain text. */
export const nameOf = (id: string): string => {
  const entry = step.byId.get(id);
  return entry ? symbolText(entry, step.byId, symbolWords) : id;
};

/** The article's step with mistakes in it, and in every step after it; or why they can't be made together. */
export const viewOf = (on: readonly On[]): View | Clash => atOnce(viewSlices(on));

/** The same, a few milliseconds of work at a time. */
export function* viewSlices(on: readonly On[]): Generator<void, View | Clash> {
  const mistakes = on.flatMap(({ slip, place }) => madeOf(slip)[place] ?? []);
  const both = clashOf(mistakes);
  if (both !== undefined) return { clash: 'same quantity', id: both };
  let entries: readonly Entry[];
  try {
    entries = mistakenTrace(step.entries, mistakes);
  } catch (error) {
    if (error instanceof RangeError) return { clash: 'circle' };
    throw error;
  }
  yield;
  const set: Values = Object.assign({}, ...mistakes.map((one) => one.set ?? {}));
  const start = { ...step.parameters, ...set };
  const checks = nudgeCheck(entries, start);
  yield;
  const [seen = [], rightly = []] = yield* errorsOver(entries, start, [
    errorBy(entries),
    (weights) => rightError(step, weights),
  ]);
  yield;
  return {
    values: evaluate(entries, start),
    lit: mistakes.flatMap(touchedBy).flatMap((id) => {
      const entry = step.byId.get(id);
      return entry ? placesIn(entry, step.byId) : [];
    }),
    checks,
    seen,
    rightly,
  };
}

/** A quantity that two mistakes make otherwise, each in its own way. */
function clashOf(mistakes: readonly Made[]): string | undefined {
  const rules = new Map<string, string>();
  for (const { edits, set = {} } of mistakes)
    for (const [id, rule] of [
      ...edits.map((rule) => [rule.id, JSON.stringify(rule)] as const),
      ...Object.entries(set).map(([id, value]) => [id, String(value)] as const),
    ]) {
      const other = rules.get(id);
      if (other !== undefined && other !== rule)
        return step.byId.has(id) ? id : touchedBy(mistakes[1] as Made)[0];
      rules.set(id, rule);
    }
  return undefined;
}
