// What the chapter on the audit says in words about numbers that it computes.
import { describe, expect, test } from 'vitest';
import { countsOf } from '../../src/components/audit/report/counts.ts';
import { reportOn } from '../../src/components/audit/report/published.ts';
import {
  bothOutputs,
  growing,
  kindsThat,
  mazurApart,
  search,
  study,
  told,
  widest,
  withoutSlopes,
  wrongErrors,
} from '../../src/components/chapters/audit/which-mistake.ts';
import { articleExample } from '../../src/lib/example/article-step.ts';
import { madeAt } from '../../src/lib/slips/catalogue/made-at.ts';
import { mistakenTrace } from '../../src/lib/slips/mistaken-trace.ts';
import { nudgeCheck } from '../../src/lib/slips/nudge-check.ts';
import { stepOf } from '../../src/lib/slips/step.ts';
import { evaluate } from '../../src/lib/trace/evaluate.ts';
import { plainStep, start } from '../exercises/plain-step.ts';

const step = stepOf(articleExample());
const all = step.entries.filter(({ phase }) => phase === 'update').map(({ id }) => id);
const checks = (slip: 'no-slope' | 'gradient-added' | 'targets-exchanged', at: string) => {
  const entries = mistakenTrace(step.entries, [madeAt(step, { slip, at })]);
  return { checks: nudgeCheck(entries, step.parameters), values: evaluate(entries, step.parameters) };
};

describe('the head of the chapter', () => {
  test('three mistakes give both printed outputs, two of them as one number, the third spoils the outputs before', () => {
    expect(bothOutputs.hits.map(({ slip }) => slip).sort()).toEqual(['bias-sign', 'bias-sign', 'sign-lost']);
    expect([bothOutputs.mistakes, bothOutputs.numbers]).toEqual([3, 2]);
    const third = madeAt(step, { slip: 'bias-sign', at: 'zh1 zh2 zh1_after zh2_after' });
    const { h1, h1_after } = evaluate(mistakenTrace(step.entries, [third]), step.parameters);
    expect(h1_after?.toFixed(3)).toBe('0.667');
    expect(h1?.toFixed(3)).not.toBe('0.694');
  });

  test('1,202 mistakes of 77 kinds, of 93', () => {
    expect(search).toEqual({ kinds: 93, kindsHere: 77, mistakes: 1202 });
  });
});

describe('the examples', () => {
  test('the article: two outputs and the last error alone are not right', () => {
    const wrong = reportOn('article').verdicts.filter(
      ({ kind }) => kind !== 'right' && kind !== 'rounded on the way',
    );
    expect(wrong.map((verdict) => 'id' in verdict && verdict.id)).toEqual([
      'h1_after',
      'h2_after',
      'E_after',
    ]);
    expect(reportOn('article').findings.map(({ slip }) => slip)).toEqual(['sign-lost', 'before-for-after']);
  });

  test('Mazur: all but the last right, the last one by new weights, alike to six digits and not to seven', () => {
    const { verdicts, findings, claims } = reportOn('mazur');
    expect(verdicts.map(({ kind }) => kind)).toEqual([...Array(8).fill('right'), 'slip']);
    expect(findings.map(({ slip, others }) => [slip, others.length])).toEqual([['new-weights', 0]]);
    expect(claims.at(-1)?.digits).toBe('0.291027924');
    const right = 0.291027924 - mazurApart;
    expect(right.toPrecision(6)).toBe((0.291027924).toPrecision(6));
    expect(right.toPrecision(7)).not.toBe((0.291027924).toPrecision(7));
    expect(mazurApart).toBeCloseTo(0.291027924 - 0.291027774, 9);
  });

  test('one output: two deltas by one mistake, four weights carried, six figures that differ', () => {
    const { verdicts, findings } = reportOn('two-two-one');
    expect(findings.map(({ slip }) => slip)).toEqual(['new-weights']);
    expect(verdicts.filter(({ kind }) => kind === 'slip')).toHaveLength(2);
    expect(verdicts.filter(({ kind }) => kind === 'carried')).toHaveLength(4);
  });

  test('exclusive or: 20 of 24 right, two steps of 0 from another sample’s input, two weights carried', () => {
    const { findings, verdicts } = reportOn('exclusive-or');
    expect(findings.map(({ slip }) => slip)).toEqual(['input-of-another-sample']);
    expect(countsOf(['exclusive-or'])).toEqual({ all: 24, right: 20, carried: 2 });
    expect(verdicts.filter(({ kind }) => kind === 'slip')).toHaveLength(2);
  });
});

describe('what to try on the board', () => {
  test('no slopes anywhere: no gradient agrees, and the error falls farther than rightly', () => {
    const { checks: found, values } = checks('no-slope', 'dE_dzh1 dE_dzh2 dE_dzy1 dE_dzy2');
    expect(found.filter(({ gradientAgrees }) => gradientAgrees)).toEqual([]);
    expect(values.E_after).toBe(withoutSlopes);
    expect(withoutSlopes).toBeLessThan(plainStep(plainStep(start).next).error);
  });

  test('the step added: all gradients agree, no move does, the error rises', () => {
    const { checks: found, values } = checks('gradient-added', all.join(' '));
    expect(found.map(({ gradientAgrees, moveAgrees }) => [gradientAgrees, moveAgrees])).toEqual(
      Array(10).fill([true, false]),
    );
    expect(values.E_after).toBeCloseTo(plainStep(plainStep(start, { rate: -0.5 }).next).error, 10);
  });

  test('two targets exchanged in the squares alone: every weight moves rightly', () => {
    const { values } = checks('targets-exchanged', 'e1 e2');
    for (const id of all) expect(values[id]).toBe(step.values[id]);
    expect(values.E).not.toBe(step.values.E);
  });
});

describe('the study', () => {
  test('most mistakes learn one sample, and most of those that lower the error are found', () => {
    expect(study.learnAlways + study.learnNever + study.learnSometimes).toBe(study.moving);
    expect(study.learnAlways / study.moving).toBeGreaterThan(3 / 4);
    expect(study.fallAndFound / study.fallAlways).toBeGreaterThan(9 / 10);
    expect((study.moving - study.updatesPass) / study.moving).toBeGreaterThan(9 / 10);
    expect([study.right.learnt, study.right.learntTwo, study.starts]).toEqual([20, 20, 20]);
  });

  test('wrong wires learn one sample from every start, and two from none', () => {
    expect(widest('wrong-wires')).toMatchObject({ learnt: 20, learntTwo: 0 });
    expect(kindsThat.learnOneNeverTwo).toBeGreaterThan(kindsThat.learnBoth);
  });

  test('of those that nudging passes, a target of another sample and intercepts taken away', () => {
    expect(widest('target-of-another-sample').updatesPass).toBe(20);
    expect(widest('bias-sign')).toMatchObject({ updatesPass: 20, fall: 20, learnt: 0 });
    expect(widest('bias-sign').seen).toBeLessThan(1 / 1000);
    expect(widest('bias-sign').left).toBeGreaterThan(1);
  });

  test('the rate, the step added and a weight that stays leave all gradients in agreement', () => {
    for (const slip of ['rate-forgotten', 'gradient-added', 'weight-frozen'])
      expect(widest(slip)).toMatchObject({ gradientsPass: 20, updatesPass: 0 });
  });

  test('without an output’s slope its gradient is at least four times as large: a slope is at most a quarter', () => {
    const { values } = checks('no-slope', 'dE_dzh1 dE_dzh2 dE_dzy1 dE_dzy2');
    for (const id of ['dE_dzh1', 'dE_dzh2'])
      expect((values[id] as number) / (step.values[id] as number)).toBeGreaterThan(4);
  });
});

describe('digits and chance', () => {
  test('one figure has no name, two could have, all have one', () => {
    expect([growing.one.verdict, growing.two.sure, growing.all.sure]).toEqual([
      'unexplained',
      'could be',
      'named',
    ]);
    expect(growing.two.chance).toBeGreaterThan(growing.all.chance as number);
  });

  test('at three digits most are not alone, at eight nearly all are', () => {
    const three = told.find(({ digits }) => digits === 3);
    const eight = told.find(({ digits }) => digits === 8);
    expect(three?.alone).toBeLessThan(wrongErrors.numbers.length / 2);
    expect(eight?.alone).toBeGreaterThan(0.99 * wrongErrors.numbers.length);
  });
});
