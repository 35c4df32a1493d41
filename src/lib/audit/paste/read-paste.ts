import { type Example, type Step, stepOf } from '../../slips/step.ts';
import type { Values } from '../../trace/evaluate.ts';
import { traceOfLayers } from '../../trace/trace.ts';
import { meaningsOf } from '../naming/meanings.ts';
import { nameProblemOf } from '../naming/problem.ts';
import type { Claim } from '../verdict/verdict.ts';
import { itemsOf } from './items.ts';
import type { Pasted, PasteProblem, Placed, Unread } from './pasted.ts';
import { type PlaceOptions, placeItems } from './place-items.ts';

/** Names longer than this are prose. */
const longestName = 60;
/** How many unknown names are compared with those that there are. */
const mostCompared = 20;

/**
 * Reads a pasted block into named numbers: `w1 = .15`, `w1: 0,15`, tables of any kind, lists of NumPy, PyTorch, JSON and MATLAB,
 * matrices in TeX, rows of numbers under a name. What is right is kept, and what is not says its line. A list's comma separates
 * where a space follows or where points are decimal. Every line is looked at a fixed number of times.
 * @param of  the network and how its step is taken; its numbers do not matter
 * @throws RangeError if the network is none
 * @example
 * const { placed } = readPaste('w1 = .15, w2 = .2\nb1: 0,35', articleExample());
 * placed.map(({ id, value }) => [id, value]) // [['a11', 0.15], ['a21', 0.2], ['c1', 0.35]]
 */
export function readPaste(
  text: string,
  of: Pick<Example, 'shape' | 'policy'>,
  options: PlaceOptions = {},
): Pasted {
  const step = blankStep(of);
  const isKnown = remembered((name) => isShort(name) && meaningsOf(name, step).length > 0);
  const isName = remembered(
    (name) => isShort(name) && ['', '_1', '_1_1'].some((more) => isKnown(name + more)),
  );
  let compared = 0;
  const nameProblem = remembered((name): PasteProblem => {
    if (!isShort(name)) return { reason: 'not understood' };
    if (compared++ >= mostCompared) return { reason: 'unknown name', name, nearest: [] };
    const found = nameProblemOf(name, step);
    switch (found?.problem) {
      case 'unknown':
        return { reason: 'unknown name', name, nearest: found.nearest };
      case 'not in this step':
        return { reason: 'not in this step', name, id: found.id, lacks: found.lacks };
      case 'empty':
      case undefined:
        return { reason: 'not understood' };
      default:
        return found satisfies never;
    }
  });
  const { items, problems } = itemsOf(text, isName);
  const placing = placeItems(items, step, isKnown, nameProblem, options);
  const unread: { line: number; why: PasteProblem }[] = [...problems];
  const placed: Placed[] = [];
  const first = new Map<string, Placed>();
  for (const one of placing.items) {
    const { item } = one;
    if ('why' in one) {
      unread.push({ line: item.line, why: one.why });
      continue;
    }
    for (const { id, times, cell, row, column, doubtful } of one.targets) {
      const { digits, line, value, problem } = cell;
      const name = item.name ?? '';
      const before = first.get(id);
      if (problem)
        unread.push({ line, why: { reason: 'not a number', typed: digits.slice(0, 80), problem } });
      else if (before === undefined) {
        const at = item.form === 'number' ? {} : { at: [row + 1, column + 1] as const };
        const now = {
          name,
          id,
          times,
          value: value / times,
          digits,
          line,
          ...at,
          doubtful: doubtful || cell.doubtful,
        };
        first.set(id, now);
        placed.push(now);
      } else if (before.value !== value / times)
        unread.push({ line, why: { reason: 'twice', name, id, first: before.line } });
    }
  }
  placed.sort((a, b) => a.line - b.line);
  return { placed, unread: joinedLines(unread), readings: placing.readings };
}

/**
 * The numbers among them that a step begins with, by the trace's ids.
 * @example givenIn(readPaste('w1 = .15, w2 = .2', articleExample()), articleExample()) // { a11: 0.15, a21: 0.2 }
 */
export function givenIn({ placed }: Pasted, of: Pick<Example, 'shape' | 'policy'>): Values {
  const given = new Set(givenIds(of));
  return Object.fromEntries(placed.flatMap(({ id, value }) => (given.has(id) ? [[id, value] as const] : [])));
}

/**
 * The others, as claims for the audit: digits as typed, under the id or, where a sign or a factor stands before it, so.
 * @example claimsIn(readPaste('out_o1 = 0.751', articleExample()), articleExample()) // [{ quantity: 'h1', digits: '0.751' }]
 */
export function claimsIn({ placed }: Pasted, of: Pick<Example, 'shape' | 'policy'>): readonly Claim[] {
  const given = new Set(givenIds(of));
  return placed
    .filter(({ id }) => !given.has(id))
    .map(({ name, id, times, digits }) => ({
      quantity: times === 1 ? id : times === -1 ? `-${id}` : name,
      digits,
    }));
}

const isShort = (name: string) => name.length <= longestName && !/(?:\S+\s+){5}/.test(name);

const givenIds = ({ shape, policy }: Pick<Example, 'shape' | 'policy'>) =>
  traceOfLayers(shape, policy, 'readPaste')
    .filter(({ op }) => op === 'parameter')
    .map(({ id }) => id);

/** A step with a number everywhere: only what it consists of is asked. */
function blankStep({ shape, policy }: Pick<Example, 'shape' | 'policy'>): Step {
  const parameters = Object.fromEntries(givenIds({ shape, policy }).map((id) => [id, 0.5]));
  return stepOf({ shape, policy, parameters });
}

function remembered<T>(make: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const now = make(name);
    known.set(name, now);
    return now;
  };
}

/** Lines that follow one another and were not read for the same reason are told at once, if the reason says no more. */
function joinedLines(all: { readonly line: number; readonly why: PasteProblem }[]): readonly Unread[] {
  const joined: { line: number; last: number; why: PasteProblem }[] = [];
  for (const { line, why } of all.sort((a, b) => a.line - b.line)) {
    const before = joined.at(-1);
    const isSame = before?.why.reason === why.reason && Object.keys(why).length === 1;
    if (before && isSame && line <= before.last + 1) before.last = line;
    else joined.push({ line, last: line, why });
  }
  return joined;
}
