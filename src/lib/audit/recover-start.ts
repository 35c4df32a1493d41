import { article, articleShape } from '../example/article.ts';
import { articlePolicy } from '../network/policy.ts';
import { denseShape } from '../network/shape.ts';
import { finished } from './finished.ts';
import { printedInArticle } from './printed.ts';
import { recoverParameters } from './recover/recover-parameters.ts';
import type { RecoveredStart } from './recover/search.ts';

export type { RecoveredStart };

/** Stated in the article's text. */
const { x1, x2, t1, t2, rho } = article;

/** 0, 0.05, …, 1: starting values in worked examples are round. */
const grid = Array.from({ length: 21 }, (_, i) => i / 20);

const lost = ['a11', 'a12', 'a21', 'a22', 'c1', 'b11', 'b12', 'b21', 'b22', 'c2'];

/** Two outputs and the seven updates that were not lost with an image. The errors, and what is after the step, have slips in them. */
const printed = [
  'h1',
  'h2',
  'b11_new',
  'b12_new',
  'b21_new',
  'a12_new',
  'a21_new',
  'a22_new',
  'c1_new',
] as const;

/**
 * Finds the starting parameters that the article lost with its figures: every start on the grid, both index orders and
 * three loss scalings (½Σ, Σ, ¼Σ), from which one step reproduces its printed outputs and updates.
 *
 * The search is `recoverParameters`, which knows no article. It rules out values first: an update moves a parameter by
 * ρ·gradient, and the gradient has a range, since a slope has one, so only a few starts can end at a printed value; and a
 * printed output leaves its weighted sum only a narrow range. What is left is searched in full.
 * @example recoverStart().map(({ start }) => start.a11) // [0.1, 0.15, 0.2]
 */
export function recoverStart(): readonly RecoveredStart[] {
  const search = recoverParameters(
    {
      shape: denseShape(articleShape, articlePolicy),
      policy: { ...articlePolicy, rate: true, steps: false },
      parameters: { x1, x2, t1, t2, rho },
    },
    Object.fromEntries(lost.map((id) => [id, grid])),
    printed.map((id) => ({ id, digits: printedInArticle.figures[id].digits })),
    {
      eitherOrder: true,
      lossFactors: [
        [1, 2],
        [1, 1],
        [1, 4],
      ],
    },
  );
  return finished(search);
}
