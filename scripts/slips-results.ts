import { writeFileSync } from 'node:fs';
import {
  catalogue,
  leftOfTwoSamples,
  type Made,
  madeIn,
  type SlipKindId,
  type SlipRun,
  type Step,
  slipRun,
  slipStart,
  slipsProtocol,
} from '../src/lib/index.ts';

// What chapter 17's tables say of mistakes that stay in every step, over twenty starts, run by the book's library:
//     node scripts/slips-results.ts && npm run format
// writes src/lib/results/slips.json. Takes about three minutes.

const { seeds, learnt } = slipsProtocol;
const steps = seeds.map(slipStart);
const parameters = 10;

/** What is no number is written as null. */
const short = (value: number) => (Number.isFinite(value) ? Number(value.toPrecision(3)) : null);
const median = (values: readonly number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1] as number, sorted[sorted.length >> 1] as number];
  return (low + high) / 2;
};
const counted = <T>(all: readonly T[], is: (one: T) => boolean) => all.filter(is).length;
const every = (runs: readonly SlipRun[], is: (run: SlipRun) => boolean) => runs.every(is);
const learns = ({ left }: SlipRun) => left < learnt;

/** The places of a kind, each with its mistake at every start; the same at all starts, since numbers are nowhere equal. */
function placesOf(slip: SlipKindId): readonly (readonly Made[])[] {
  const all = steps.map((step: Step) => [...catalogue[slip].made(step)]);
  return (all[0] ?? []).map((_, place) => all.map((made) => made[place] as Made));
}

const kinds = (Object.keys(catalogue) as SlipKindId[]).flatMap((slip) => {
  const places = placesOf(slip).map((made) => ({
    made,
    runs: made.map((one, seed) => slipRun(steps[seed] as Step, one)),
  }));
  if (places.length === 0) return [];
  const moving = places.filter(({ runs }) => runs.some(({ moves }) => moves));
  const widest = (moving.length > 0 ? moving : places).reduce((best, one) =>
    (one.made[0] as Made).at.length > (best.made[0] as Made).at.length ? one : best,
  );
  const { made, runs } = widest;
  return [
    {
      slip,
      places: places.length,
      moving: moving.length,
      // of the places that move anything, at how many all starts do this, or none
      learnAlways: counted(moving, (one) => every(one.runs, learns)),
      learnNever: counted(moving, (one) => !one.runs.some(learns)),
      fallAlways: counted(moving, (one) => every(one.runs, ({ falls }) => falls)),
      gradientsPass: counted(moving, (one) => every(one.runs, ({ gradients }) => gradients === parameters)),
      updatesPass: counted(moving, (one) => every(one.runs, ({ updates }) => updates === parameters)),
      fallAndFound: counted(
        moving,
        (one) =>
          every(one.runs, ({ falls }) => falls) && one.runs.some(({ updates }) => updates < parameters),
      ),
      widest: {
        at: made[0]?.at,
        learnt: counted(runs, learns),
        fall: counted(runs, ({ falls }) => falls),
        gradientsPass: counted(runs, ({ gradients }) => gradients === parameters),
        updatesPass: counted(runs, ({ updates }) => updates === parameters),
        left: short(median(runs.map(({ left }) => left))),
        seen: short(median(runs.map(({ seen }) => seen))),
        learntTwo: counted([...made.keys()], (seed) => {
          return leftOfTwoSamples(steps[seed] as Step, made[seed]) < learnt;
        }),
      },
    },
  ];
});

const right = steps.map((step) => slipRun(step, { slip: 'none', at: [], edits: [] }));
const results = {
  'made by': 'scripts/slips-results.ts',
  mistakes: madeIn(steps[0] as Step).length,
  right: {
    lefts: right.map(({ left }) => short(left)),
    learnt: counted(right, learns),
    learntTwo: counted(steps, (step) => leftOfTwoSamples(step) < learnt),
  },
  kinds,
};

writeFileSync(
  new URL('../src/lib/results/slips.json', import.meta.url),
  `${JSON.stringify(results, null, 2)}\n`,
);
