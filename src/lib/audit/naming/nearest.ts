import { changesBetween } from '../../number/nearest.ts';
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
    .map((one) => ({ ...one, away: changesBetween(typed, bare(one.name)) }))
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
