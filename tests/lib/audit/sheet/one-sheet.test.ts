// What one sheet says of the catalogue's mistakes, held against the mistakes themselves.
import { expect, test } from 'vitest';
import { printed } from '../../../../src/lib/audit/round-network/told-apart.ts';
import { type Sheet, sheetOf } from '../../../../src/lib/audit/sheet/sheet.ts';
import { whereOf } from '../../../../src/lib/audit/sheet/where.ts';
import { everyMade } from '../../../../src/lib/slips/catalogue/catalogue.ts';
import { evaluatorOf } from '../../../../src/lib/slips/patched.ts';
import { stepOf } from '../../../../src/lib/slips/step.ts';
import { layer, sheetClasses } from './classes.ts';

const sheetFor = (name: string) => {
  const { spec, seed } = sheetClasses.find((one) => one.name === name) ?? expect.fail(`has no ${name}`);
  const sheet = sheetOf(seed, spec);
  return 'problem' in sheet ? expect.fail(sheet.problem) : sheet;
};

/** What each mistake gives at each number asked for, as printed, under the words for where it is made. */
function givenBy({ example, asked, to }: Sheet): ReadonlyMap<string, ReadonlySet<string>> {
  const step = stepOf(example);
  const at = evaluatorOf(step);
  const ground = at.groundOf();
  const all = new Map<string, Set<string>>();
  for (const made of everyMade(step)) {
    const where = JSON.stringify(whereOf(step, made));
    const gives = at.valuesOf(asked, at.prepare(made), ground).map((value) => printed(value, to));
    all.set(where, (all.get(where) ?? new Set()).add(gives.join()));
  }
  return all;
}

test('mistakes that no answer tells apart give the same answers, and no class of them is of one', () => {
  const sheet = sheetFor('frozen biases');
  const given = givenBy(sheet);
  expect(sheet.alike.length).toBeGreaterThan(0);
  for (const same of sheet.alike) {
    expect(same.length).toBeGreaterThan(1);
    const [first, ...others] = same.map((where) => given.get(JSON.stringify(where)) ?? new Set<string>());
    for (const other of others) expect([...other].some((gives) => first?.has(gives))).toBe(true);
  }
});

test('each wrong number is what the mistakes beside it give, right before it and wrong there', () => {
  const sheet = sheetFor('frozen biases');
  const given = givenBy(sheet);
  const right = sheet.asked.map((id) => sheet.answers[id]);
  expect(sheet.wrong.length).toBeGreaterThan(10);
  for (const { of, digits, slips } of sheet.wrong) {
    const place = sheet.asked.indexOf(of);
    for (const { alike } of slips)
      for (const where of alike) {
        const ways = [...(given.get(JSON.stringify(where)) ?? [])].map((gives) => gives.split(','));
        const begins = ways.some(
          (gives) => gives[place] === digits && right.slice(0, place).every((one, i) => one === gives[i]),
        );
        expect(begins, `${of} = ${digits}: ${JSON.stringify(where)}`).toBe(true);
      }
  }
});

test('it has been looked at in as many places as there are, and what is said to show in nothing does', () => {
  const sheet = sheetFor('frozen biases');
  const places = [...everyMade(stepOf(sheet.example))].length;
  expect(sheet.everywhere?.places).toBe(places);
  const right = sheet.asked.map((id) => sheet.answers[id]).join();
  const hidden = [...givenBy(sheet)].filter(([, ways]) => ways.size === 1 && ways.has(right));
  const slips = new Set(hidden.map(([where]) => (JSON.parse(where) as { slip: string }).slip));
  for (const slip of sheet.everywhere?.unseen ?? []) expect(slips).toContain(slip);
});

test('where no small numbers keep every neuron awake, it is said so', () => {
  const { spec } = sheetClasses[0] as (typeof sheetClasses)[number];
  const shape = { inputs: 2, layers: [layer(6, 'relu'), layer(6, 'relu')] };
  expect(sheetOf(1, { ...spec, shape, asked: ['outputs'] })).toEqual({ problem: 'saturated' });
});
