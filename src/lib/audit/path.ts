import type { Step } from '../slips/step.ts';
import type { Identity, Phase, Role } from '../trace/entry.ts';

/** A quantity of the trace, or its negative. */
export interface Signed {
  readonly id: string;
  readonly times: 1 | -1;
}

/** What stands before a path's brackets: what the quantity is, or of what it is the gradient. */
const heads = {
  z: ['sum', 'forward'],
  y: ['output', 'forward'],
  E: ['error', 'error'],
  'dE/dz': ['sum', 'backward'],
  'dE/dy': ['output', 'backward'],
  'dE/dw': ['weight', 'backward'],
  'dE/db': ['bias', 'backward'],
  'step w': ['weight', 'step'],
  'step b': ['bias', 'step'],
  w_new: ['weight', 'update'],
  b_new: ['bias', 'update'],
  z_after: ['sum', 'after'],
  y_after: ['output', 'after'],
  E_after: ['error', 'after'],
} as const satisfies Record<string, readonly [Role, Phase | 'step']>;

const isHead = (head: string): head is keyof typeof heads => Object.hasOwn(heads, head);

/**
 * The quantity that a path of `published.json` leads to: `dE/dw[2][1][2]` is the gradient of the weight into neuron 1 of layer 2
 * from input 2, `-dE/dz[1][2]` the negative of a δ, `b_new[1]` a shared bias after the step. Layers are counted from 1.
 * @returns nothing where the step has no such quantity
 */
export function idOfPath(path: string, { entries, byId }: Step): Signed | undefined {
  const negative = path.startsWith('-');
  const [head = '', ...places] = path.slice(negative ? 1 : 0).split(/[[\]]+/);
  if (!isHead(head)) return undefined;
  const [role, phase] = heads[head];
  const [layer, unit, from] = places.filter(Boolean).map(Number);
  const stands = (at: Identity | undefined) =>
    at?.role === role && at.layer === layer && at.unit === unit && at.from === from;
  const found = entries.find((entry) => {
    if (entry.role === 'gradient' && phase === 'backward')
      return !entry.via && stands(byId.get(entry.of ?? ''));
    if (entry.role === 'step' && phase === 'step') return stands(byId.get(entry.of ?? ''));
    return entry.phase === phase && stands(entry);
  });
  return found && { id: found.id, times: negative ? -1 : 1 };
}
