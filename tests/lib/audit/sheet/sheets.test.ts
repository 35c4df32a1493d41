import { describe, expect, test, vi } from 'vitest';
import { printed } from '../../../../src/lib/audit/round-network/told-apart.ts';
import type { Sheet } from '../../../../src/lib/audit/sheet/sheet.ts';
import { sheetOf } from '../../../../src/lib/audit/sheet/sheet.ts';
import { sheetsFrom } from '../../../../src/lib/audit/sheet/sheets.ts';
import { everyMade } from '../../../../src/lib/slips/catalogue/catalogue.ts';
import { evaluatorOf } from '../../../../src/lib/slips/patched.ts';
import { stepOf } from '../../../../src/lib/slips/step.ts';
import golden from '../../../oracle/sheets.json' with { type: 'json' };
import { expectRangeError } from '../../helpers.ts';
import { layer, sheetClasses } from './classes.ts';

const made = (of: Iterable<unknown>) => [...of] as readonly Sheet[];
/** The sheets of a class, made by the first test that looks at them. */
const sheetsOf = (of: (typeof sheetClasses)[number]) => {
  let sheets: readonly Sheet[] | undefined;
  return () => {
    sheets ??= made(sheetsFrom(of.seed, of.count, of.spec));
    return sheets;
  };
};
const classes = sheetClasses.map((one) => ({
  ...one,
  sheets: sheetsOf(one),
  golden: golden.classes.find(({ name }) => name === one.name) as (typeof golden.classes)[number],
}));

describe.each(classes)('$name', ({ seed, count, spec, sheets, golden }) => {
  test('begins with the numbers that were worked out in NumPy, and every key has its answers', () => {
    for (const [i, sheet] of sheets().entries()) {
      const other = golden.sheets[i];
      expect(sheet.example.parameters).toEqual(other?.given);
      expect(sheet.answers).toEqual(other?.answers);
    }
  });

  test('has as many sheets as are asked for, no two with the same numbers', () => {
    expect(sheets()).toHaveLength(count);
    expect(new Set(sheets().map(({ example }) => JSON.stringify(example.parameters))).size).toBe(count);
    expect(new Set(sheets().map((sheet) => sheet.seed)).size).toBe(count);
  });

  test('names mistakes made in NumPy at the first number that they make wrong', () => {
    for (const [i, sheet] of sheets().entries())
      for (const [slip, gives] of Object.entries(golden.sheets[i]?.mistakes ?? {})) {
        const wrong: Readonly<Record<string, string>> = gives;
        const first = sheet.asked.find((id) => wrong[id] !== sheet.answers[id]);
        // A ReLU that lets all through and a linear output might as well not be there.
        if (first === undefined) {
          expect(['no-slope', 'no-activation']).toContain(slip);
          continue;
        }
        const row = sheet.wrong.find(({ of, digits }) => of === first && digits === wrong[first]);
        expect(
          row?.slips.flatMap(({ alike }) => alike.map((one) => one.slip)),
          `${slip}: ${first} = ${wrong[first]}`,
        ).toContain(slip);
      }
  });

  test('makes each sheet again from its own seed', () => {
    for (const sheet of sheets().slice(0, 3)) expect(sheetOf(sheet.seed, spec)).toEqual(sheet);
    expect(made(sheetsFrom(seed, 2, spec))).toEqual(sheets().slice(0, 2));
  });

  test('has no wrong number that is the right one, and none twice', () => {
    for (const { wrong, answers } of sheets()) {
      for (const { of, digits } of wrong) expect(digits).not.toBe(answers[of]);
      const numbers = wrong.map(({ of, digits }) => `${of} ${digits}`);
      expect(new Set(numbers).size).toBe(numbers.length);
    }
  });

  test('says of every place in the catalogue whether a mistake there shows', () => {
    for (const { example, asked, answers, to, everywhere } of sheets().slice(0, 4)) {
      const step = stepOf(example);
      const at = evaluatorOf(step);
      const right = asked.map((id) => step.values[id] as number);
      const all = [...everyMade(step)];
      expect(everywhere?.places).toBe(all.length);
      for (const one of all) {
        const values = at.valuesOf(asked, at.prepare(one), at.groundOf());
        const isOther = values.some((value, i) => Math.abs(value - (right[i] as number)) > 1e-9);
        const shows = values.some((value, i) => printed(value, to) !== answers[asked[i] as string]);
        if (isOther && !shows) expect(everywhere?.unseen).toContain(one.slip);
      }
    }
  });
});

test('thirty sheets of the book’s network show every slip of the catalogue, in each of its places', () => {
  const [{ sheets }] = classes as [(typeof classes)[number]];
  expect(sheets()).toHaveLength(30);
  for (const { everywhere } of sheets()) expect(everywhere?.unseen).toEqual([]);
});

test('what no answer tells apart is said: a gradient added and a miss turned round, unless δ is asked for', () => {
  for (const { sheets, spec } of classes)
    for (const { alike } of sheets()) {
      const isTogether = alike.some((same) =>
        ['gradient-added', 'target-minus-output'].every((slip) => same.some((one) => one.slip === slip)),
      );
      const showsSign = spec.asked.some((kind) => kind === 'deltas' || kind === 'gradients');
      expect(isTogether).toBe(!showsSign);
    }
});

test('another engine’s last digit of e to a power changes nothing', () => {
  const [{ seed, spec, sheets }] = classes as [(typeof classes)[number]];
  const right = sheets().slice(0, 8);
  const { exp } = Math;
  let turn = 0;
  const engine = vi
    .spyOn(Math, 'exp')
    .mockImplementation((x) => exp(x) * (1 + ((turn++ % 3) - 1) * Number.EPSILON));
  try {
    expect(made(sheetsFrom(seed, 8, spec))).toEqual(right);
    expect(turn).toBeGreaterThan(1000);
  } finally {
    engine.mockRestore();
  }
});

describe('where there is no sheet it is said why', () => {
  const { spec } = sheetClasses[0] as (typeof sheetClasses)[number];

  test('nothing of what is asked for is in the network', () => {
    const single = { ...spec, shape: { inputs: 2, layers: [layer(1)] }, asked: ['hidden'] as const };
    expect(sheetOf(1, single)).toEqual({ problem: 'nothing asked' });
    expect([...sheetsFrom(1, 5, single)]).toEqual([{ problem: 'nothing asked' }]);
  });

  test('a slip shows in nothing at so few digits', () => {
    const coarse = { ...spec, asked: ['outputs', 'new'] as const, to: { decimals: 1 } };
    expect(sheetOf(1, coarse)).toMatchObject({ problem: 'unseen' });
  });
});

test('a network with few friendly numbers is given them all before two sheets are alike', () => {
  const spec = {
    shape: { inputs: 1, layers: [layer(1, 'sigmoid', { each: 'none' })] },
    policy: { loss: 'half sum', hidden: 'old', rate: true, steps: false },
    asked: ['outputs', 'error', 'new'],
    to: { decimals: 5 },
  } as const;
  const numbers = made(sheetsFrom(1, 120, spec)).map(({ example }) => JSON.stringify(example.parameters));
  expect(new Set(numbers).size).toBe(120);
});

test.each([
  [
    'no sheet',
    () => [...sheetsFrom(1, 0, (sheetClasses[0] as (typeof sheetClasses)[number]).spec)],
    '1 to 1,000 sheets, got 0',
  ],
  [
    'half a sheet',
    () => [...sheetsFrom(1, 0.5, (sheetClasses[0] as (typeof sheetClasses)[number]).spec)],
    '1 to 1,000 sheets, got 0.5',
  ],
])('%s is refused', (_, refused, message) => {
  expectRangeError(refused, `sheetsFrom needs ${message}`);
});
