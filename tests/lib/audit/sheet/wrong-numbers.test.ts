// What a marker meets, with the step worked out by hand: each mistake at the first number that it spoils.
import { expect, test } from 'vitest';
import { wrongAnswers } from '../../../../src/lib/audit/sheet/wrong-numbers.ts';
import { article } from '../../../../src/lib/example/article.ts';
import { articleExample } from '../../../../src/lib/example/article-step.ts';
import type { SlipKindId } from '../../../../src/lib/slips/catalogue/catalogue.ts';
import { madeAt } from '../../../../src/lib/slips/catalogue/made-at.ts';
import { stepOf } from '../../../../src/lib/slips/step.ts';

/** The article's step as far back as the first hidden neuron, with the slopes of its outputs and of its hidden neuron or without. */
function byHand() {
  const step = stepOf(articleExample());
  const right = (id: string) => step.values[id] as number;
  const { t1, t2, b11, b12 } = article;
  const slope = (id: string) => right(id) * (1 - right(id));
  // of a mean of two squares
  const [miss1, miss2] = [right('h1') - t1, right('h2') - t2];
  const back = (one: number, other: number) => one * b11 + other * b12;
  const delta2 = miss2 * slope('h2');
  const made = (slip: SlipKindId, at: string) => madeAt(step, { slip, at });
  return { step, made, slope, back, miss1, miss2, delta2 };
}

const to = { decimals: 4 } as const;
const asked = ['h1', 'dE_dzh1', 'dE_dzh2', 'dE_dzy1'];

test('a mistake stands at its first wrong number; of those that begin alike each with the number that tells it from most others', () => {
  const { step, made, slope, back, miss1, miss2, delta2 } = byHand();
  const slips = [
    made('no-slope', 'dE_dzh1'),
    made('no-slope', 'dE_dzh1 dE_dzh2'),
    made('no-slope', 'dE_dzh1 dE_dzh2 dE_dzy1 dE_dzy2'),
    made('no-slope', 'dE_dzh2'),
    // spoils nothing that is asked for
    made('gradient-added', 'c2_new'),
  ];
  const found = wrongAnswers(step, slips, [], asked, to);
  const digits = (value: number) => value.toFixed(4);
  expect(found.map(({ of, digits, slips }) => [of, digits, slips.map(({ next }) => next)])).toEqual([
    [
      'dE_dzh1',
      digits(miss1),
      [
        { of: 'dE_dzh2', digits: digits(delta2) },
        { of: 'dE_dzy1', digits: digits(back(miss1, miss2) * slope('y1')) },
        { of: 'dE_dzy1', digits: digits(back(miss1, miss2)) },
      ],
    ],
    ['dE_dzh2', digits(miss2), [undefined]],
  ]);
  const places = found.flatMap(({ slips }) => slips.map(({ alike }) => alike.map(({ slip }) => slip)));
  expect(places).toEqual([['no-slope'], ['no-slope'], ['no-slope'], ['no-slope']]);
});

test('mistakes that are alike in all that is asked for stand together, those of a class among them', () => {
  const { step, made, miss1, slope } = byHand();
  const turned = made('target-minus-output', 'dE_dh1');
  const lost = made('sign-lost', 'dE_dh1');
  const added = made('gradient-added', 'c2_new');
  const found = wrongAnswers(step, [turned, lost], [[turned, added]], asked, to);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ of: 'dE_dzh1', digits: (-miss1 * slope('h1')).toFixed(4) });
  expect(found[0]?.slips.map(({ alike, next }) => [alike.map(({ slip }) => slip), next])).toEqual([
    [['target-minus-output', 'gradient-added', 'sign-lost'], undefined],
  ]);
});
