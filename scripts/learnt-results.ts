import { writeFileSync } from 'node:fs';
import {
  decayedEpochs,
  decays,
  freshPoints,
  idealOnFresh,
  type LongRun,
  longRun,
  longTraining,
  luck,
  luckRun,
  protocolSeeds,
  type Stand,
} from '../src/lib/index.ts';

// The training runs of the chapter "What was learnt", from ten seeds and a hundred, run by the book's library:
//     node scripts/learnt-results.ts && npm run format
// writes src/lib/results/learnt.json. Takes about nine minutes.

const raw = freshPoints();

/** Losses are compared to a few digits, so a few are kept. */
const short = (value: number) => Number(value.toPrecision(6));
const standOf = ({ epoch, ...losses }: Stand) => ({
  epoch,
  ...(Object.fromEntries(Object.entries(losses).map(([part, value]) => [part, short(value)])) as Omit<
    Stand,
    'epoch'
  >),
});

const [none, slight] = decays;

/** Of every run where it was looked at and at its lowest; of the first seed's also the parameters. */
function kept({ seed, l2, stands, lowest, parameters, calibration, besideNeuron }: LongRun) {
  console.log(seed, l2, lowest);
  const numbers = (list: Float64Array) => [...list].map((w) => Number(w.toPrecision(12)));
  return {
    seed,
    l2,
    stands: stands
      .filter(({ epoch }) => l2 === none || epoch === decayedEpochs || epoch === longTraining.epochs)
      .map(standOf),
    lowest: standOf(lowest),
    calibration: { lowest: short(calibration.lowest), end: short(calibration.end) },
    besideNeuron,
    ...(seed === 0 && {
      parameters: { lowest: numbers(parameters.lowest), end: numbers(parameters.end) },
    }),
  };
}

const results = {
  'made by': 'scripts/learnt-results.ts',
  ideal: idealOnFresh(raw),
  luck: Array.from({ length: luck.seeds }, (_, seed) => {
    const { epoch, test, fresh } = luckRun(seed, raw);
    return {
      seed,
      epoch,
      test: { lowest: short(test.lowest), end: short(test.end) },
      fresh: { lowest: short(fresh.lowest), end: short(fresh.end) },
    };
  }),
  runs: decays.flatMap((l2) =>
    protocolSeeds.map((seed) => {
      const epochs = l2 === none || l2 === slight ? longTraining.epochs : decayedEpochs;
      return kept(longRun(seed, l2, raw, epochs));
    }),
  ),
};

writeFileSync(
  new URL('../src/lib/results/learnt.json', import.meta.url),
  `${JSON.stringify(results, null, 2)}\n`,
);
