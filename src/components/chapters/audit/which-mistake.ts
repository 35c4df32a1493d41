import { audit } from '../../../lib/audit/audit.ts';
import { digitsTold, wrongNumbers } from '../../../lib/audit/digits-tell.ts';
import { printedByMazur, printedInArticle } from '../../../lib/audit/printed.ts';
import { examplesPublished } from '../../../lib/audit/published.ts';
import type { Claim, Verdict } from '../../../lib/audit/verdict/verdict.ts';
import { articleExample } from '../../../lib/example/article-step.ts';
import results from '../../../lib/results/slips.json' with { type: 'json' };
import { catalogue, madeIn } from '../../../lib/slips/catalogue/catalogue.ts';
import { mistakenValue } from '../../../lib/slips/catalogue/mistaken-value.ts';
import { evaluatorOf } from '../../../lib/slips/patched.ts';
import { stepOf } from '../../../lib/slips/step.ts';

// Everything here is the article's, and fixed: what was printed never moves.

const example = articleExample();
const step = stepOf(example);
const { figures } = printedInArticle;

/** How large the search is: kinds of mistakes, those that this network has a place for, and all places. */
export const search = {
  kinds: Object.keys(catalogue).length,
  kindsHere: results.kinds.length,
  mistakes: results.mistakes,
};

/** The mistakes that make both printed outputs after the step, as many of them, and as many different numbers. */
export const bothOutputs = (() => {
  const at = evaluatorOf(step);
  const ground = at.groundOf();
  const hits = madeIn(step).flatMap((made) => {
    const values = at.valuesOf(['h1_after', 'h2_after'], at.prepare(made), ground);
    const fit = values.every((value, i) => {
      const { digits } = figures[i === 0 ? 'h1_after' : 'h2_after'];
      return value.toFixed(digits.length - 2) === digits;
    });
    return fit ? [{ slip: made.slip, first: values[0] as number }] : [];
  });
  const distinct = new Set(hits.map(({ first }) => first.toPrecision(12)));
  return { mistakes: hits.length, numbers: distinct.size, hits };
})();

/** What the audit says with more and more of the article's figures before it. */
function saidWith(ids: readonly (keyof typeof figures)[]): {
  readonly verdict: Verdict['kind'];
  readonly sure: string | undefined;
  readonly chance: number | undefined;
} {
  const claims: readonly Claim[] = ids.map((quantity) => ({ quantity, digits: figures[quantity].digits }));
  const { findings, verdicts } = audit(example, claims);
  const at = ids.indexOf('h1_after');
  const verdict = verdicts.find(({ claim }) => claim === at) as Verdict;
  const finding = verdict.kind === 'slip' ? findings[verdict.finding] : undefined;
  return { verdict: verdict.kind, sure: finding?.sure, chance: finding?.chance };
}

export const growing = {
  one: saidWith(['h1_after']),
  two: saidWith(['h1_after', 'h2_after']),
  all: saidWith(Object.keys(figures) as (keyof typeof figures)[]),
};

/** What so many digits of the error after the step tell. */
export const counts = [2, 3, 4, 5, 6, 8] as const;
export const told = digitsTold(step, 'E_after', counts);
export const wrongErrors = wrongNumbers(step, 'E_after');

const sum = (
  key:
    | 'moving'
    | 'learnAlways'
    | 'learnNever'
    | 'fallAlways'
    | 'gradientsPass'
    | 'updatesPass'
    | 'fallAndFound',
) => results.kinds.reduce((total, kind) => total + kind[key], 0);

/** The study of mistakes that stay in every step. */
export const study = {
  starts: results.right.lefts.length,
  steps: 1000,
  moving: sum('moving'),
  still: results.mistakes - sum('moving'),
  learnAlways: sum('learnAlways'),
  learnNever: sum('learnNever'),
  learnSometimes: sum('moving') - sum('learnAlways') - sum('learnNever'),
  fallAlways: sum('fallAlways'),
  fallAndFound: sum('fallAndFound'),
  gradientsPass: sum('gradientsPass'),
  updatesPass: sum('updatesPass'),
  right: results.right,
};

/** What a kind comes to where it is made in as many places at once as it can be. */
export function widest(slip: string) {
  const kind = results.kinds.find((one) => one.slip === slip);
  if (!kind) throw new RangeError(`widest needs a kind that was studied, got ${slip}`);
  const { left, seen, ...counts } = kind.widest;
  return { ...counts, left: left ?? Number.POSITIVE_INFINITY, seen: seen ?? Number.POSITIVE_INFINITY };
}

export const madeWidely = { subtracted: widest('bias-sign'), wires: widest('wrong-wires') };

/** Of the kinds that move anything, made so: how many learn one sample from every start, and of these two samples as well. */
const movers = results.kinds.filter(({ moving }) => moving > 0);
const everyStart = results.right.lefts.length;
export const kindsThat = {
  move: movers.length,
  learnOne: movers.filter(({ widest: { learnt } }) => learnt === everyStart).length,
  learnBoth: movers.filter(({ widest: w }) => w.learnt === everyStart && w.learntTwo === everyStart).length,
  learnOneNeverTwo: movers.filter(({ widest: w }) => w.learnt === everyStart && w.learntTwo === 0).length,
};

/** What Mazur's closing figure and the right one are apart. */
export const mazurApart = printedByMazur.figures.E_after.value - quantityOfMazur();

function quantityOfMazur(): number {
  const published = examplesPublished().find(({ id }) => id === 'E1');
  return published ? (stepOf(published.example).values.E_after as number) : Number.NaN;
}

/** The error after the article's first step with all slopes left out. */
export const withoutSlopes = mistakenValue(step, 'E_after', {
  slip: 'no-slope',
  at: widest('no-slope').at?.join(' ') ?? '',
});
