// What an audit says of one claim after the other: each kind of verdict, on numbers worked out by hand or by the plain passes.
import { describe, expect, test } from 'vitest';
import { audit, auditSlices } from '../../../src/lib/audit/audit.ts';
import type { Claim, Verdict } from '../../../src/lib/audit/verdict/verdict.ts';
import { article } from '../../../src/lib/example/article.ts';
import { articlePolicy } from '../../../src/lib/network/policy.ts';
import { denseShape } from '../../../src/lib/network/shape.ts';
import { evaluatorOf } from '../../../src/lib/slips/patched.ts';
import { type Example, stepOf } from '../../../src/lib/slips/step.ts';

const example: Example = {
  shape: denseShape({ inputs: 2, hidden: 2, outputs: 2 }, articlePolicy),
  policy: { ...articlePolicy, rate: true, steps: false },
  parameters: article,
};
const step = stepOf(example);
const right = (id: string) => step.values[id] as number;
const claim = (quantity: string, digits: string): Claim => ({ quantity, digits });
const verdict = (...claims: readonly Claim[]): Verdict => {
  const { verdicts } = audit(example, claims);
  expect(verdicts).toHaveLength(claims.length);
  return verdicts.at(-1) as Verdict;
};

describe('right', () => {
  // y1 = σ(0.385) = 0.595078…
  test.each([
    ['0.595', 'rounded'],
    ['0.5951', 'rounded'],
    ['0.5950', 'cut'],
    ['0,59507', 'cut'],
  ])('%s', (digits, how) => expect(verdict(claim('y1', digits))).toMatchObject({ kind: 'right', how }));

  test('a whole number of one digit is exact', () => {
    expect(verdict(claim('y1', '1')).kind).not.toBe('right');
    expect(verdict(claim('y1', '0')).kind).not.toBe('right');
  });
});

describe('from the reader’s own numbers', () => {
  test('carried: the digits follow from a wrong number given before', () => {
    // 0.05 · 0.1 + 0.1 · 0.3 + 0.35 = 0.385, claimed as 0.41; σ(0.41) = 0.60109…
    const { verdicts, findings } = audit(example, [claim('y1', '0.60109'), claim('zy1', '0.4123457')]);
    expect(verdicts[1]?.kind).toBe('unexplained');
    expect(findings).toHaveLength(0);
    expect(verdict(claim('zy1', '0.41'), claim('y1', '0.60109'))).toMatchObject({
      kind: 'carried',
      from: [0],
    });
  });

  test('rounded on the way: zh1 of outputs rounded to three', () => {
    // 0.595 · 0.5 + 0.599 · 0.7 + 0.1 = 0.8168, where 0.81662… is right
    const told = verdict(claim('y1', '0.595'), claim('y2', '0.599'), claim('zh1', '0.81680'));
    expect(told).toMatchObject({ kind: 'rounded on the way', by: 'own numbers' });
  });

  test.each([[0], [1]])(
    'of two figures of one quantity the finer is carried on, in either order (%i)',
    (coarse) => {
      // 0.59508 · 0.5 + 0.59869 · 0.7 + 0.1 = 0.816623, and half a unit of each leaves it 0.000006; from 0.595 it could be 0.8167
      const y1 = [claim('y1', '0.59508'), claim('y1', '0.59508')].with(coarse, claim('y1', '0.595'));
      const told = (zh1: string) => verdict(...y1, claim('y2', '0.59869'), claim('zh1', zh1)).kind;
      expect(told('0.816623')).toBe('rounded on the way');
      expect(told('0.8167000')).toBe('unexplained');
      expect(verdict(claim('y1', '0.595'), claim('y2', '0.59869'), claim('zh1', '0.8167000')).kind).toBe(
        'rounded on the way',
      );
    },
  );

  test('rounded at every step, with nothing printed between', () => {
    const rounded = evaluatorOf(step).groundOf({}, { to: 'decimals', places: 3 });
    const digits = (rounded.values[step.entries.findIndex(({ id }) => id === 'dE_da11')] as number).toFixed(
      3,
    );
    expect(['right', 'rounded on the way']).toContain(verdict(claim('dE_da11', digits)).kind);
  });
});

describe('one slip', () => {
  // δ without σ′: 2/2 · (h1 − t1), and what follows from it
  const delta = right('h1') - article.t1;
  const own = {
    dE_dzh1: delta,
    dE_db11: delta * right('y1'),
    b11_new: article.b11 - article.rho * delta * right('y1'),
  };

  test('made early, and everything carried: it is told once', () => {
    const claims = Object.entries(own).map(([id, value]) => claim(id, value.toFixed(6)));
    const { findings, verdicts } = audit(example, claims);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ slip: 'no-slope', sure: 'named', on: 'right numbers', against: [] });
    expect(verdicts.map(({ kind }) => kind)).toEqual(['slip', 'carried', 'carried']);
    expect(verdicts[0]).toMatchObject({ right: right('dE_dzh1'), finding: 0, again: false });
  });

  test('where right and wrong part: the quantity, what the reader got, what is right', () => {
    const { findings } = audit(example, [claim('b11_new', own.b11_new.toFixed(7))]);
    expect(findings[0]?.parts.id).toBe('dE_dzh1');
    expect(findings[0]?.parts.got).toBeCloseTo(delta, 12);
    expect(findings[0]?.parts.right).toBeCloseTo(right('dE_dzh1'), 15);
  });

  test('a claim that says it was not made there excludes it', () => {
    const b11 = claim('b11_new', own.b11_new.toFixed(7));
    const { findings } = audit(example, [claim('dE_dzh1', right('dE_dzh1').toFixed(7)), b11]);
    expect(findings.every(({ made }) => !(made.at.length === 1 && made.at[0] === 'dE_dzh1'))).toBe(true);
  });

  test('three digits name nothing by themselves', () => {
    const { findings } = audit(example, [claim('dE_dzh1', delta.toFixed(3))]);
    expect(findings.map(({ sure }) => sure)).not.toContain('named');
  });

  test('on the reader’s own numbers: the update added to a wrong gradient', () => {
    // 0.5 + 0.5 · 0.12345 = 0.561725
    const { findings, verdicts } = audit(example, [
      claim('dE_db11', '0.12345'),
      claim('b11_new', '0.561725'),
    ]);
    expect(verdicts[1]).toMatchObject({ kind: 'slip' });
    expect(findings.at(-1)).toMatchObject({ slip: 'gradient-added', on: 'own numbers' });
  });

  test('every verdict on a wrong number says how many were tried', () => {
    const told = verdict(claim('h1', '0.123456'));
    expect(told).toMatchObject({ kind: 'unexplained', right: right('h1') });
    expect(told.kind === 'unexplained' && told.tried).toBeGreaterThan(50);
    expect(told.kind === 'unexplained' && told.check).toBe('zh1');
  });
});

describe('may be a misprint', () => {
  // h1 = 0.6935185…
  test.each([
    ['0.6985185', 'one digit'],
    ['0.6395185', 'neighbours exchanged'],
    ['0.693185', 'one left out'],
    ['6.935185', 'point moved'],
  ])('%s', (digits, misprint) =>
    expect(verdict(claim('h1', digits))).toMatchObject({ kind: 'misprint', misprint, of: 'right' }),
  );

  test('not of fewer than four digits, nor in the last place', () => {
    expect(verdict(claim('h1', '0.963')).kind).not.toBe('misprint');
    expect(verdict(claim('h1', '0.693516')).kind).not.toBe('misprint');
  });
});

describe('names', () => {
  test('the same network under Mazur’s names, and a δ of either sign', () => {
    const { reading, verdicts } = audit(example, [
      claim('out_h1', '0.5951'),
      claim('w5+', '0.4580'),
      claim('w6+', '0.6578'),
      claim('δ_o1', (-right('dE_dzh1')).toFixed(5)),
    ]);
    expect(reading.convention).toMatchObject({ scheme: 'flat', order: 'to-from' });
    expect(verdicts.map((one) => one.kind === 'right' && one.id)).toEqual([
      'y1',
      'b11_new',
      'b21_new',
      'dE_dzh1',
    ]);
    expect(verdicts[3]).toMatchObject({ times: -1 });
  });
});

describe('what an example leaves open', () => {
  const half = stepOf({ ...example, policy: { ...example.policy, loss: 'sum' } });
  const figures = ['h1', 'E', 'dE_dzh1', 'b11_new'].map((id) =>
    claim(id, (half.values[id] as number).toFixed(5)),
  );

  test('the loss is read so that the numbers come out, and that is the first to be told', () => {
    const { reading, verdicts, findings } = audit(example, figures, { open: ['loss'] });
    expect(reading).toMatchObject({ against: ['loss'], example: { policy: { loss: 'sum' } } });
    expect(verdicts.every(({ kind }) => kind === 'right')).toBe(true);
    expect(findings).toHaveLength(0);
  });

  test('what is stated is fixed: to depart from it is a slip', () => {
    const { reading, findings } = audit(example, figures);
    expect(reading.against).toEqual([]);
    expect(findings[0]?.slip).toBe('loss-sum');
  });

  test('ties go to the usual reading', () => {
    expect(audit(example, [claim('h1', '0.694')], { open: ['loss', 'biases'] }).reading.against).toEqual([]);
  });

  test('biases that stay where they are', () => {
    const { reading, verdicts } = audit(example, [claim('c1_new', '0.35'), claim('c2_new', '0.1')], {
      open: ['biases'],
    });
    expect(reading.against).toEqual(['biases']);
    expect(verdicts.every(({ kind }) => kind === 'right')).toBe(true);
  });
});

describe('what can’t be audited is told of the claim, and the rest is audited', () => {
  const good = claim('h1', '0.694');
  test.each([
    ['a name that nobody uses', claim('flux', '0.5'), { problem: 'unknown' }],
    ['no name', claim(' ', '0.5'), { problem: 'empty' }],
    [
      'a quantity that the step does not have',
      claim('a11_step', '0.5'),
      { problem: 'not in this step', lacks: 'steps' },
    ],
    ['no number', claim('h2', 'about half'), { problem: 'number', why: 'not a number' }],
    ['nothing', claim('h2', ''), { problem: 'number', why: 'empty' }],
    ['∞', claim('h2', '−∞'), { problem: 'number', why: 'not finite' }],
    [
      'thirty digits',
      claim('h2', '0.718290404333597412345678901234'),
      { problem: 'number', why: 'too many digits' },
    ],
  ])('%s', (_, bad, what) => {
    const { verdicts } = audit(example, [bad, good]);
    expect(verdicts[0]).toMatchObject({ kind: 'problem', claim: 0, what });
    expect(verdicts[1]).toMatchObject({ kind: 'right', claim: 1 });
  });

  test('two values for one quantity contradict each other, and each is told so', () => {
    const { verdicts } = audit(example, [good, claim('h1', '0.61234'), claim('h1', '0.6935')]);
    expect(verdicts).toMatchObject([
      { kind: 'right', conflicts: [1] },
      { kind: 'unexplained', conflicts: [0, 2] },
      { kind: 'right', conflicts: [1] },
    ]);
  });

  test('a learning rate of 0 moves nothing', () => {
    const still = { ...example, parameters: { ...article, rho: 0 } };
    const { verdicts } = audit(still, [
      claim('b11_new', '0.5'),
      claim('dE_db11', right('dE_db11').toFixed(6)),
    ]);
    expect(verdicts.map(({ kind }) => kind)).toEqual(['right', 'right']);
  });

  test('no claims at all', () => expect(audit(example, [])).toMatchObject({ findings: [], verdicts: [] }));

  test('targets that are no distribution, a softmax of one, a number that is missing', () => {
    const layer = { activation: 'softmax', biases: { each: 'none', trained: false, sign: 1 } } as const;
    const soft = (units: number, parameters: Example['parameters']): Example => ({
      shape: { inputs: 1, layers: [{ units, ...layer }] },
      policy: { loss: 'softmax cross-entropy', hidden: 'old', rate: false, steps: false },
      parameters,
    });
    expect(() => audit(soft(2, { x1: 1, a11: 1, a12: 2, t1: 1, t2: 1 }), [])).toThrow(
      'audit needs targets from 0 that add up to 1 for a softmax’s cross-entropy, got "1, 1"',
    );
    expect(() => audit(soft(1, { x1: 1, a11: 1, t1: 1 }), [])).toThrow(RangeError);
    expect(() => audit({ ...example, parameters: { ...article, x1: Number.NaN } }, [])).toThrow(RangeError);
  });
});

test('in slices it says the same', () => {
  const claims = [claim('h1', '0.123456'), claim('b11_new', '0.7')];
  const slices = auditSlices(example, claims);
  let turns = 0;
  let last = slices.next();
  while (!last.done) {
    turns++;
    last = slices.next();
  }
  expect(turns).toBeGreaterThan(10);
  expect(last.value).toEqual(audit(example, claims));
});

test('a slice does no more than one claim’s share where all are gone through: names, what stands, verdicts', () => {
  // all right, so that nothing is tried
  const claims = step.entries
    .filter(({ phase }) => phase !== 'given')
    .map(({ id }) => claim(id, right(id).toFixed(6)));
  const slices = auditSlices(example, claims);
  let turns = 0;
  while (!slices.next().done) turns++;
  expect(turns).toBeGreaterThanOrEqual(3 * claims.length);
});
