import { lossFactor } from '../neuron/losses.ts';
import { sigmoid } from '../neuron/sigmoid.ts';
import { halfUnit } from '../number/half-unit.ts';
import type { Values } from '../trace/evaluate.ts';
import { agrees, decimalsOf, printedInArticle } from './printed.ts';

/** A start that reproduces every printed figure, and the reading of the article under which it does. */
export interface RecoveredStart {
  readonly start: Values;
  /** true if a_ij runs from x_i to y_j; false if the article's indices were the other way round */
  readonly fromFirstIndex: boolean;
  /** the factor before Σ(target − output)² */
  readonly lossFactor: number;
}

const printed = printedInArticle.figures;
const [x1, x2, t1, t2, rho] = [0.05, 0.1, 0.03, 0.05, 0.5];

/** 0, 0.05, …, 1: starting values in worked examples are round. */
const grid = Array.from({ length: 21 }, (_, i) => i / 20);

/**
 * Finds the starting parameters that the article lost with its figures: every start on the grid, both index orders and
 * three loss scalings (½Σ, Σ, ¼Σ), from which one step reproduces all its printed outputs and updates.
 *
 * Pruned: an update moves a parameter by ρ·gradient, and |gradient| ≤ 2·factor·(what the chain can carry), so only a
 * few starts can end at a printed value; and a printed output leaves its weighted sum only a narrow interval.
 * The search over the output layer is done for each hidden layer that remains.
 */
export function recoverStart(): RecoveredStart[] {
  const found: RecoveredStart[] = [];
  for (const fromFirstIndex of [true, false])
    for (const factor of [lossFactor('half sum', 2), lossFactor('sum', 2), lossFactor('mean', 4)])
      for (const start of startsThatFit(fromFirstIndex, factor))
        found.push({ start, fromFirstIndex, lossFactor: factor });
  return found;
}

type Figure = keyof typeof printed;

function* startsThatFit(fromFirstIndex: boolean, factor: number): Generator<Values> {
  // The names of two weights change places with the order of their indices.
  const [a12, a21]: [Figure, Figure] = fromFirstIndex ? ['a12_new', 'a21_new'] : ['a21_new', 'a12_new'];
  const [b12, b21]: [Figure, Figure] = fromFirstIndex ? ['b12_new', 'b21_new'] : ['b21_new', 'b12_new'];
  // |∂E/∂h| ≤ 2·factor, a slope ≤ ¼, |y| ≤ 1, |b| ≤ 1: how far a step can carry each parameter.
  const outputReach = (rho * 2 * factor) / 4;
  const hiddenReach = (2 * outputReach) / 4;
  for (const start of product({
    a11: grid,
    a12: near(a12, hiddenReach * x1),
    a21: near(a21, hiddenReach * x2),
    a22: near('a22_new', hiddenReach * x2),
    c1: near('c1_new', 2 * hiddenReach),
  })) {
    const y1 = sigmoid(x1 * start.a11 + x2 * start.a21 + start.c1);
    const y2 = sigmoid(x1 * start.a12 + x2 * start.a22 + start.c1);
    for (const c2 of grid)
      for (const first of outputs('h1', t1, near('b11_new', outputReach), near(b21, outputReach), [
        y1,
        y2,
        c2,
      ]))
        for (const second of outputs('h2', t2, near(b12, outputReach), grid, [y1, y2, c2])) {
          const [d1, d2] = [2 * factor * first.delta, 2 * factor * second.delta];
          const e1 = (d1 * first.w1 + d2 * second.w1) * y1 * (1 - y1);
          const e2 = (d1 * first.w2 + d2 * second.w2) * y2 * (1 - y2);
          const updated: Partial<Record<Figure, number>> = {
            b11_new: first.w1 - rho * d1 * y1,
            [b21]: first.w2 - rho * d1 * y2,
            [b12]: second.w1 - rho * d2 * y1,
            [a12]: start.a12 - rho * e2 * x1,
            [a21]: start.a21 - rho * e1 * x2,
            a22_new: start.a22 - rho * e2 * x2,
            c1_new: start.c1 - rho * (e1 + e2),
          };
          const fits = Object.entries(updated).every(([id, value]) => agrees(value, printed[id as Figure]));
          if (fits)
            yield {
              ...start,
              b11: first.w1,
              b12: second.w1,
              b21: first.w2,
              b22: second.w2,
              c2,
            };
        }
  }
}

/** Weights w1, w2 into one output that give its printed digits, with δ = (h − target)·σ′ before any loss factor. */
function* outputs(
  id: 'h1' | 'h2',
  target: number,
  from1: readonly number[],
  from2: readonly number[],
  [y1, y2, c2]: readonly [number, number, number],
) {
  for (const w1 of from1)
    for (const w2 of from2) {
      const h = sigmoid(y1 * w1 + y2 * w2 + c2);
      if (agrees(h, printed[id])) yield { w1, w2, delta: (h - target) * h * (1 - h) };
    }
}

/** Grid values from which a step of at most `reach` can end at the printed figure, half a unit of its last digit included. */
function near(id: Figure, reach: number): readonly number[] {
  const figure = printed[id];
  const half = halfUnit(decimalsOf(figure));
  return grid.filter((start) => Math.abs(start - figure.value) <= reach + half);
}

/** Every combination of one value for each name. */
function* product<Name extends string>(
  choices: Record<Name, readonly number[]>,
): Generator<Record<Name, number>> {
  const names = Object.keys(choices) as Name[];
  const chosen = {} as Record<Name, number>;
  function* choose(depth: number): Generator<Record<Name, number>> {
    const name = names[depth];
    if (name === undefined) yield { ...chosen };
    else
      for (const value of choices[name]) {
        chosen[name] = value;
        yield* choose(depth + 1);
      }
  }
  yield* choose(0);
}
