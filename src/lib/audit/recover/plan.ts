import type { Program } from '../../trace/program.ts';
import { type Figure, type Problem, partOf, type Unknown } from './problem.ts';
import { type PlacedRule, type Stretch, stretchOf } from './ranges.ts';

/** What happens once one more unknown has a value. */
export interface Level {
  readonly unknown: Unknown;
  /** what can be computed then, and could not before */
  readonly program: Program;
  /** how many operations that takes */
  readonly operations: number;
  readonly figures: readonly Figure[];
  /** what still depends on unknowns behind this one */
  readonly open: readonly PlacedRule[];
  readonly openFigures: readonly Figure[];
  readonly openUnknowns: readonly Stretch[];
  /** how many starts there are to each of its values */
  readonly below: number;
}

/** What is known before the first unknown has a value, and then level by level. */
export interface Plan {
  readonly before: { readonly program: Program; readonly figures: readonly Figure[] };
  readonly levels: readonly Level[];
}

/**
 * In which order the unknowns are given values, so that printed figures can be computed as early as possible: each
 * time those of the figure that takes the fewest combinations more, in the order of computation.
 */
export function planOf({ unknowns, figures, rules, made, program }: Problem): Plan {
  const sizes = unknowns.map(({ values }) => values.length);
  const order = [...inOrder(sizes, figures)];
  const madeOf = ({ place }: { readonly place: number }) => made[place] as number;
  let known = unknowns.reduce((bits, { values }, bit) => (values.length === 1 ? bits | (1 << bit) : bits), 0);
  const isKnown = (bits: number) => (bits & ~known) === 0;
  const before = {
    program: partOf(program, (place) => isKnown(made[place] as number)),
    figures: figures.filter((figure) => isKnown(figure.made)),
  };
  const levels = order.map((bit, depth): Level => {
    const earlier = known;
    known |= 1 << bit;
    const isNew = (bits: number) => isKnown(bits) && (bits & ~earlier) !== 0;
    const unknown = unknowns[bit] as Unknown;
    const behind = order.slice(depth + 1);
    return {
      unknown,
      program: partOf(program, (place) => isNew(made[place] as number)),
      operations: rules.filter((rule) => isNew(madeOf(rule))).length,
      figures: figures.filter((figure) => isNew(figure.made)),
      open: rules.filter((rule) => rule.op !== 'parameter' && !isKnown(madeOf(rule))),
      openFigures: figures.filter((figure) => !isKnown(figure.made)),
      openUnknowns: behind.map((b) => stretchOf(unknowns[b] as Unknown)),
      below: behind.reduce((product, b) => product * (sizes[b] as number), 1),
    };
  });
  return { before, levels };
}

/** The unknowns that have a choice, by bit: figure by figure, and at last those that no figure depends on. */
function* inOrder(sizes: readonly number[], figures: readonly Figure[]): Generator<number> {
  const rest = new Set(sizes.flatMap((size, bit) => (size > 1 ? [bit] : [])));
  while (rest.size > 0) {
    let best: readonly number[] = [...rest];
    let fewest = Infinity;
    for (const { made } of figures) {
      const missing = [...rest].filter((bit) => (made >> bit) & 1);
      const combinations = missing.reduce((product, bit) => product * (sizes[bit] as number), 1);
      if (missing.length === 0 || combinations >= fewest) continue;
      best = missing;
      fewest = combinations;
    }
    for (const bit of best) {
      rest.delete(bit);
      yield bit;
    }
  }
}
