import { plainNumbers } from '../../../lib/autograd/arithmetic.ts';
import { gradientCheck } from '../../../lib/autograd/gradient-check.ts';
import { gradientByTape } from '../../../lib/autograd/gradients.ts';
import { higherSlopes, nudgeErrors } from '../../../lib/autograd/nudge-errors.ts';
import { singleNumbers } from '../../../lib/autograd/single-precision.ts';
import { traceObjective } from '../../../lib/autograd/trace-objective.ts';
import { exampleError, tenParameters } from '../../../lib/autograd/worked-example.ts';
import { article } from '../../../lib/example/article.ts';
import { articleExample } from '../../../lib/example/article-step.ts';
import { type Mistake, madeAt } from '../../../lib/slips/catalogue/made-at.ts';
import { mistakenTrace } from '../../../lib/slips/mistaken-trace.ts';
import { stepOf } from '../../../lib/slips/step.ts';

// Everything here is about the article's numbers, and fixed.

const f = exampleError();
const start = tenParameters.map((id) => article[id]);
const gradient = gradientByTape(f, start).gradient;
const at = tenParameters.indexOf('b22');

/** The gradient that is checked: of b22. */
const slope = gradient[at] as number;
export const a11Slope = gradient[tenParameters.indexOf('a11')] as number;
export const error = f(plainNumbers, start);

const nudgesIn = (on: typeof plainNumbers, powers: readonly number[], place = at) =>
  nudgeErrors(
    (x) => f(on, [...x]),
    start,
    place,
    gradient[place] as number,
    powers.map((power) => 10 ** -power),
  );
/** b22 by nudges of 1, a tenth, … and 10 to the power −16. */
export const nudges = nudgesIn(
  plainNumbers,
  Array.from({ length: 17 }, (_, i) => i),
);
export const nudge = (power: number) => nudges[power] as (typeof nudges)[number];
const singles = nudgesIn(
  singleNumbers,
  Array.from({ length: 17 }, (_, i) => i),
);

const lowest = (errors: readonly number[]) => errors.indexOf(Math.min(...errors));
/** The power of ten that comes nearest, with its sign turned. */
export const best = {
  oneSided: lowest(nudges.map(({ oneSidedError }) => oneSidedError)),
  central: lowest(nudges.map(({ centralError }) => centralError)),
  single: lowest(singles.map(({ centralError }) => centralError)),
};
export const bestSingle = singles[best.single] as (typeof singles)[number];
/** A nudge of 10⁻⁵ in single precision. */
export const tooShortInSingle = singles[5] as (typeof singles)[number];
/** The same two nudges along a11. */
export const [a11Single, a11TooShort] = nudgesIn(
  singleNumbers,
  [best.single, 5],
  tenParameters.indexOf('a11'),
) as [typeof bestSingle, typeof bestSingle];

/** The second and the third derivative along b22. */
export const higher = higherSlopes((x) => gradientByTape(f, x).gradient, start, at);
/** What the arms are expected to be at a nudge of a hundredth, relative to the slope. */
export const expected = {
  oneSided: Math.abs((higher.second * 1e-2) / 2 / slope),
  central: Math.abs((higher.third * 1e-4) / 6 / slope),
};
/** The spacing of doubles at 1, and half of it at the error: what one rounding of it may be off by. */
export const spacing = Number.EPSILON;
const rounding = 2 ** -55;
/** Where the two arms meet, when a rounding is all that each error is off by. */
export const crossing = {
  oneSided: Math.sqrt((4 * rounding) / Math.abs(higher.second)),
  central: Math.cbrt((3 * rounding) / Math.abs(higher.third)),
};
/** What the rounding of both errors lets the best central difference be off by, relative to the slope. */
export const allowed = rounding / 10 ** -best.central / Math.abs(slope);
/** The same in single precision, whose errors between a quarter and a half are rounded by up to 2⁻²⁶: at its best nudge and at 10⁻⁵. */
const roundingInSingle = 2 ** -26 / Math.abs(slope);
export const singleAllowed = {
  best: roundingInSingle / 10 ** -best.single,
  short: roundingInSingle / 1e-5,
};
export const rule = { oneSided: Math.sqrt(spacing), central: Math.cbrt(spacing) };

/** ReLU a thousandth to the right of its kink, by central nudges. */
const kinkAt = 1e-3;
export const kink = nudgeErrors(([z]) => Math.max(0, z as number), [kinkAt], 0, 1, [
  1,
  1e-1,
  1e-2,
  kinkAt,
  1e-4,
]);

const step = stepOf(articleExample());
const half = { ...article, ...Object.fromEntries(tenParameters.map((id) => [id, 1 / 2])) };
/** Three mistakes to catch, and one that can't be. */
const planted = {
  one: { slip: 'no-slope', at: 'dE_dzy1 dE_dzy2' },
  two: { slip: 'gradients-transposed', at: 'dE_db12 dE_db21' },
  three: { slip: 'wrong-wires', at: 'dE_dy1_h2 dE_dy2_h1' },
  none: { slip: 'loss-sum', at: 'E dE_dh1 dE_dh2 E_after' },
} as const satisfies Record<string, Mistake>;

const checkOf = (mistake: Mistake | undefined, parameters: typeof article) => {
  const made = mistake ? [madeAt(step, mistake)] : [];
  const { f, x, ids } = traceObjective(mistakenTrace(step.entries, made), parameters);
  const check = gradientCheck(f, x);
  const byId = new Map(ids.map((id, i) => [id, check.each[i]]));
  return { ...check, each: tenParameters.map((id) => byId.get(id) as (typeof check.each)[number]) };
};

const right = checkOf(undefined, article);
/** With each mistake, at the article's numbers, and with each of the ten at a half. */
export const caught = Object.fromEntries(
  Object.entries(planted).map(([name, mistake]) => [
    name,
    { article: checkOf(mistake, article), half: checkOf(mistake, half as typeof article) },
  ]),
) as Record<keyof typeof planted, { article: typeof right; half: typeof right }>;

/** The parameters of whose gradients a check says that they differ. */
export const differing = ({ each }: typeof right) =>
  tenParameters.filter((_, i) => each[i]?.verdict === 'differs');

/** One derivative each, and what a check makes of it. */
const judge = (objective: (x: number) => number, given: number, x: number) =>
  gradientCheck(([z]) => ({ value: objective(z as number), gradient: [given] }), [x])
    .each[0] as (typeof right.each)[number];
export const judged = {
  right: judge((x) => x ** 3, 12, 2),
  fifthDigit: judge((x) => x ** 3, 12 * (1 + 1e-5), 2),
  sign: judge((x) => x ** 3, -12, 2),
  lost: judge((x) => x ** 3, 0, 2),
  none: judge((x) => x ** 3, Number.NaN, 2),
  kink: judge((x) => Math.max(0, x), 1 / 2, 0),
  beyond: judge((x) => Math.max(0, x), 2, 0),
  drowned: judge((x) => 1e9 + 1e-9 * x, 3e-9, 1),
};
