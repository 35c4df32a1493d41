import { describe, expect, test } from 'vitest';
import { keyView } from '../../../../src/components/your-network/sheets/paper/key-view.ts';
import { sheetView } from '../../../../src/components/your-network/sheets/paper/sheet-view.ts';
import { studentLink, studentState } from '../../../../src/components/your-network/sheets/spec.ts';
import { read } from '../../../../src/components/your-network/state/fragment.ts';
import { presetIds } from '../../../../src/components/your-network/state/presets.ts';
import { startAt } from '../../../../src/components/your-network/state/your-network.ts';
import { usualOf } from '../../../../src/lib/audit/naming/convention.ts';
import { type Sheet, sheetOf } from '../../../../src/lib/audit/sheet/sheet.ts';
import { layer, sheetClasses } from '../../../lib/audit/sheet/classes.ts';

const [book, , softmax, single, deep] = sheetClasses.map(
  ({ spec, seed }) => sheetOf(seed, spec) as Sheet,
) as [Sheet, Sheet, Sheet, Sheet, Sheet];
const plain = (html: string) => html.replace(/<[^>]+>/g, '');

describe('a sheet', () => {
  test('says what its network is, in words', () => {
    const said = (sheet: Sheet) => sheetView(sheet, usualOf('book')).statement.join(' ');
    expect(said(book)).toBe(
      'A network with 2 inputs, a hidden layer of 2 sigmoid neurons with one bias for all, and an output layer of 2 sigmoid neurons with one bias for all. The sigmoid of a sum z is 1/(1 + e⁻ᶻ). The error is the mean over the outputs of (target − output)². Take one step of gradient descent. Use the old weights on the way back.',
    );
    expect(said(softmax)).toContain('3 softmax neurons with a bias each');
    expect(said(single)).toContain('an output layer of a single linear neuron with a bias.');
    expect(said(deep)).toContain(
      'hidden layer 1 of 3 tanh neurons with a threshold each, taken from the sum',
    );
  });

  test('says which biases the step leaves', () => {
    const frozen = {
      ...book,
      example: {
        ...book.example,
        shape: {
          inputs: 2,
          layers: [
            layer(2, 'sigmoid', { each: 'layer', trained: false }),
            layer(2, 'sigmoid', { each: 'layer' }),
          ],
        },
      },
    };
    expect(sheetView(frozen, usualOf('book')).statement.at(-1)).toContain(
      'The step leaves the biases of the hidden layer as they are.',
    );
  });

  test('has a table for each layer, from row to column, with every number that the step begins with', () => {
    const { weights, inputs, targets, rate } = sheetView(book, usualOf('book'));
    expect(weights.map(({ to }) => to.map(plain))).toEqual([
      ['y1', 'y2'],
      ['h1', 'h2'],
    ]);
    expect(
      weights[0]?.rows.map(({ from, cells }) => [from, ...cells.map(({ name }) => name)].map(plain)),
    ).toEqual([
      ['x1', 'a11', 'a12'],
      ['x2', 'a21', 'a22'],
    ]);
    const cells = weights.flatMap(({ rows, biases }) => [...rows.flatMap((row) => row.cells), ...biases]);
    const all = [...inputs, ...targets, ...(rate ? [rate] : []), ...cells];
    expect(Object.fromEntries(all.map(({ id, digits }) => [id, Number(digits.replace('−', '-'))]))).toEqual(
      book.example.parameters,
    );
  });

  test('calls quantities as the reader’s course does', () => {
    const { asked } = sheetView(book, usualOf('flat'));
    expect(asked.map(({ name }) => plain(name))).toContain('w5+');
  });
});

describe('a key', () => {
  const view = keyView(book, usualOf('book'));

  test('has the right answers, in the order asked', () => {
    expect(view.answers.map(({ id }) => id)).toEqual(book.asked);
    expect(view.answers.map(({ digits }) => digits.replace('−', '-'))).toEqual(
      book.asked.map((id) => book.answers[id]),
    );
  });

  test('has every wrong number, each with a sentence of each slip behind it', () => {
    const numbers = view.wrong.flatMap(({ asked, rows }) =>
      rows.map(({ digits }) => [asked.id, digits.replace('−', '-')]),
    );
    expect(numbers).toEqual(book.wrong.map(({ of, digits }) => [of, digits]));
    for (const { rows } of view.wrong)
      for (const { done } of rows) {
        expect(done.length).toBeGreaterThan(0);
        for (const { sentence } of done) expect(sentence).toMatch(/^You [^.:]+$/);
      }
  });

  test('says where a slip was made, and of two behind one number which later number tells them apart', () => {
    const [first] = view.wrong;
    const rows = first?.rows.map(({ done }) =>
      done.map(({ sentence, where }) => `${sentence} (${plain(where)})`).join(' / '),
    );
    for (const place of ['hidden layer', 'last layer', 'both layers'])
      expect(rows).toContain(`You left out the bias (${place})`);
    const shared = book.wrong.find(({ slips }) => new Set(slips.map(({ alike }) => alike[0]?.slip)).size > 1);
    const row = view.wrong
      .find(({ asked }) => asked.id === shared?.of)
      ?.rows.find(({ digits }) => digits.replace('−', '-') === shared?.digits);
    const later = row?.done.map(({ where }) => /= (\S+)$/.exec(plain(where))?.[1]);
    expect(later).toHaveLength(row?.done.length ?? 0);
    for (const digits of later ?? []) expect(digits).toMatch(/\d/);
  });

  test('marks what is of a class, and names the class', () => {
    const marked = view.wrong.flatMap(({ rows }) =>
      rows.flatMap(({ done }) => done.filter(({ isOfMany }) => isOfMany)),
    );
    expect(marked.length).toBeGreaterThan(0);
    const classes = view.alike.map((same) => same.map(plain).join(' | '));
    expect(classes).toContain(
      'You took target minus output (last layer) | You added the gradient where it is subtracted (both layers)',
    );
  });
});

test('digits stand as in print, on the sheet and on the key: no number has a computer’s notation', () => {
  const [first, second] = book.asked as [string, string];
  const raw = { [first]: '1.3e+2', [second]: '-1.2e-7' };
  const sheet: Sheet = {
    ...book,
    answers: { ...book.answers, ...raw },
    wrong: book.wrong.map((one) => (one.of === first ? { ...one, digits: '-1.7e+2' } : one)),
  };
  const { asked } = sheetView(sheet, usualOf('book'));
  const { answers, wrong } = keyView(sheet, usualOf('book'));
  for (const all of [asked, answers])
    expect(all.slice(0, 2).map(({ digits }) => digits)).toEqual(['1.3 × 10²', '−1.2 × 10⁻⁷']);
  expect(wrong.find(({ asked: { id } }) => id === first)?.rows[0]?.digits).toBe('−1.7 × 10²');
});

describe('a student’s link', () => {
  const page = 'https://example.org/your-network/';

  test.each(presetIds)(
    'opens the sheet of its own seed for the network of %s, without a word of the class',
    (preset) => {
      const state = { ...startAt(preset), claims: [{ quantity: 'E', digits: '0.4' }] };
      const link = studentLink(page, state, { seed: 4_000_000_000 }) as string;
      const opened = read(new URL(link).hash);
      expect(opened.problems).toEqual([]);
      expect(opened.state).toEqual(studentState(state, { seed: 4_000_000_000 }));
      expect(opened.state.sheet).toMatchObject({ seed: 4_000_000_000, count: 1, student: true });
      expect(opened.state.claims).toEqual([]);
      expect(opened.state.example.shape).toEqual(state.example.shape);
      expect(link.length).toBeLessThan(120);
    },
  );

  test('arrives whole for a network of another shape, and has none of the numbers that stand on the page', () => {
    const { shape, policy } = deep.example;
    const state = { ...startAt('book'), example: { shape, policy, parameters: deep.example.parameters } };
    const { state: opened, problems } = read(new URL(studentLink(page, state, { seed: 1 }) as string).hash);
    expect(problems).toEqual([]);
    expect(opened.example.shape).toEqual(shape);
    expect(opened.example.parameters).not.toEqual(deep.example.parameters);
  });

  test('is none where it would be too long', () => {
    const nine = Array.from({ length: 4 }, () => layer(9));
    const state = startAt('book');
    const wide = { ...state, example: { ...state.example, shape: { inputs: 9, layers: nine } } };
    const link = studentLink(page, wide, { seed: 1 });
    expect(link === undefined || link.length <= 2000 + page.length + 1).toBe(true);
  });
});
