import type { Step } from '../../slips/step.ts';
import { conventions, usualOf } from './convention.ts';
import { tokensOf } from './tokens.ts';
import { nameOf } from './write.ts';

/**
 * Names that are spelled nearly like one that means nothing, each for another quantity, the nearest first.
 * @param most  how many
 * @example nearestNames('net_g1', stepOf(articleExample())) // ['net_h1', 'net_o1', 'net_h2']
 */
export function nearestNames(name: string, step: Step, most = 3): readonly string[] {
  const typed = bare(name);
  if (typed === '') return [];
  const reach = Math.max(1, Math.floor(typed.length / 2));
  const found = schemes
    .flatMap((scheme) => step.entries.map(({ id }) => ({ id, name: nameOf(id, step, usualOf(scheme)) })))
    .map((one) => ({ ...one, away: distance(typed, bare(one.name)) }))
    .filter(({ away }) => away <= reach)
    .sort((a, b) => a.away - b.away);
  const distinct = new Map<string, string>();
  for (const one of found) if (!distinct.has(one.id)) distinct.set(one.id, one.name);
  return [...distinct.values()].slice(0, most);
}

const schemes = [...new Set(conventions.map(({ scheme }) => scheme))];

/** A name without what only parts its pieces, and with one letter for any d. */
function bare(name: string): string {
  const pieces = tokensOf(name)?.map(({ text }) => (text === 'partial' ? 'd' : text));
  return pieces?.join('') ?? name.toLowerCase();
}

/** How many characters are changed, put in, left out or exchanged with a neighbour from one word to another. */
function distance(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] as number) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[b.length] as number;
}
