import type { Convention, Scheme } from './convention.ts';
import type { Place, Sizes, Spell } from './place.ts';
import { spellFlat } from './spell-flat.ts';
import { spellInputsFirst, spellLists, spellMatrix } from './spell-matrix.ts';
import { spellBook, spellNodes, spellTextbook } from './spell-others.ts';

const spellers = {
  book: spellBook,
  flat: spellFlat,
  matrix: spellMatrix,
  lists: spellLists,
  'inputs-first': spellInputsFirst,
  textbook: spellTextbook,
  nodes: spellNodes,
} as const satisfies Record<Scheme, Spell>;

/** What is called the same in every scheme. */
const everywhere: Partial<Record<Place['named'], readonly string[]>> = {
  error: [
    'E',
    'E_total',
    'E_T',
    'L',
    'L_total',
    'C',
    'J',
    'loss',
    'cost',
    'error',
    'total error',
    'total loss',
    'mse',
    'sse',
  ],
  rate: ['eta', 'rho', 'alpha', 'epsilon', 'lr', 'rate'],
};

/** The spellings of what stands in a place under a convention, the usual one first; none where the scheme has no name for it. */
export function spellingsOf(place: Place, sizes: Sizes, convention: Convention): readonly string[] {
  return [...spellers[convention.scheme](place, sizes, convention), ...(everywhere[place.named] ?? [])];
}
