// The study of mistakes that stay in every step: the committed results against the library.
import { describe, expect, test } from 'vitest';
import { articleExample } from '../../../../src/lib/example/article-step.ts';
import slips from '../../../../src/lib/results/slips.json';
import { catalogue, madeIn, type SlipKindId } from '../../../../src/lib/slips/catalogue/catalogue.ts';
import { stepOf } from '../../../../src/lib/slips/step.ts';
import { slipRun, slipStart, slipsProtocol } from '../../../../src/lib/studies/slips-study.ts';

describe('the committed results', () => {
  test('count the catalogue’s mistakes in the article’s network', () => {
    const step = stepOf(articleExample());
    expect(slips.mistakes).toBe(madeIn(step).length);
    for (const { slip, places } of slips.kinds)
      expect([slip, [...catalogue[slip as SlipKindId].made(step)].length]).toEqual([slip, places]);
  });

  test('begin with right steps that learn from every start', () => {
    expect(slips.right.lefts).toEqual(
      slipsProtocol.seeds.map((seed) =>
        Number(slipRun(slipStart(seed), { slip: 'none', at: [], edits: [] }).left.toPrecision(3)),
      ),
    );
    expect([slips.right.learnt, slips.right.learntTwo]).toEqual([20, 20]);
  });

  test.each(['new-weights', 'bias-averaged', 'target-of-another-sample', 'no-slope'])(
    'are what the library gives for %s',
    (slip) => {
      const kind = slips.kinds.find((one) => one.slip === slip);
      const starts = slipsProtocol.seeds.map(slipStart);
      const runs = starts.map((step) =>
        [...catalogue[slip as SlipKindId].made(step)].map((made) => slipRun(step, made)),
      );
      const places = (runs[0] ?? []).map((_, place) => runs.map((all) => all[place] as (typeof all)[number]));
      const moving = places.filter((all) => all.some(({ moves }) => moves));
      const learns = ({ left }: { left: number }) => left < slipsProtocol.learnt;
      expect(kind).toMatchObject({
        places: places.length,
        moving: moving.length,
        learnAlways: moving.filter((all) => all.every(learns)).length,
        learnNever: moving.filter((all) => !all.some(learns)).length,
        fallAlways: moving.filter((all) => all.every(({ falls }) => falls)).length,
        gradientsPass: moving.filter((all) => all.every(({ gradients }) => gradients === 10)).length,
        updatesPass: moving.filter((all) => all.every(({ updates }) => updates === 10)).length,
      });
    },
  );
});
