import type { Program } from '../../trace/program.ts';
import { type Figure, type Problem, partOf, type Unknown } from './problem.ts';
import { type PlacedRule, type Stretch, setStretch, spread, stretchOf } from './ranges.ts';

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
  /** how many starts there are to each of its values, and how many operations all of them take */
  readonly below: number;
  readonly behind: number;
}

/** What is known before the first unknown has a value, and then level by level. */
export interface Plan {
  readonly before: { readonly program: Program; readonly figures: readonly Figure[] };
  readonly levels: readonly Level[];
}

/**
 * In which order the unknowns are given values, so that printed figures can be computed as early as possible: each
 * time those of the figure that takes the fewest combinations more.
 */
export function planOf(problem: Problem): Plan {
  const { unknowns, figures, rules, made, program } = problem;
  const sizes = unknowns.map(({ values }) => values.length);
  const order = [...inOrder(problem)];
  const madeOf = ({ place }: { readonly place: number }) => made[place] as number;
  let known = unknowns.reduce((bits, { values }, bit) => (values.length === 1 ? bits | (1 << bit) : bits), 0);
  const isKnown = (bits: number) => (bits & ~known) === 0;
  const before = {
    program: partOf(program, (place) => isKnown(made[place] as number)),
    figures: figures.filter((figure) => isKnown(figure.made)),
  };
  const levels = order.map((bit, depth): Omit<Level, 'behind'> => {
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
  let behind = 0;
  const costly = [...levels].reverse().map((level): Level => {
    const costs = { ...level, behind };
    behind = level.unknown.values.length * (level.operations + behind);
    return costs;
  });
  return { before, levels: costly.reverse() };
}

/**
 * The unknowns that have a choice, by bit: figure by figure, those first that move it most, and at last those on which no
 * figure depends.
 */
function* inOrder(problem: Problem): Generator<number> {
  const { unknowns, figures } = problem;
  const sizes = unknowns.map(({ values }) => values.length);
  const rest = new Set(sizes.flatMap((size, bit) => (size > 1 ? [bit] : [])));
  while (rest.size > 0) {
    let best: readonly number[] = [...rest];
    let fewest = Infinity;
    for (const figure of figures) {
      const missing = [...rest].filter((bit) => (figure.made >> bit) & 1);
      const combinations = missing.reduce((product, bit) => product * (sizes[bit] as number), 1);
      if (missing.length === 0 || combinations >= fewest) continue;
      best = mostMoving(problem, figure, missing);
      fewest = combinations;
    }
    for (const bit of best) {
      rest.delete(bit);
      yield bit;
    }
  }
}

/** Those unknowns first by which a figure moves most, the others being in the middle of what they can be. */
function mostMoving({ unknowns, rules, values }: Problem, { place }: Figure, bits: readonly number[]) {
  const moves = new Map(
    bits.map((open) => {
      const ranges = { low: values.slice(), high: values.slice() };
      for (const [bit, unknown] of unknowns.entries()) {
        const { from, to } = stretchOf(unknown);
        const middle = (from + to) / 2;
        setStretch(ranges, {
          place: unknown.place,
          ...(bit === open ? { from, to } : { from: middle, to: middle }),
        });
      }
      spread(rules, ranges);
      return [open, (ranges.high[place] as number) - (ranges.low[place] as number)];
    }),
  );
  return [...bits].sort((a, b) => (moves.get(b) as number) - (moves.get(a) as number));
}
