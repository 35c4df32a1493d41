import { prepareMoons } from '../../../lib/points/prepare-moons.ts';
import { randomState } from '../../../lib/points/random-state.ts';
import { runEpoch, startRun } from '../../../lib/training/gradient-descent.ts';
import { initialise } from '../../../lib/training/initialise.ts';
import { multilayerModel } from '../../../lib/training/multilayer.ts';
import { differentUnits, unitsOf } from '../../../lib/training/symmetry.ts';
import { formatNumber } from '../../../lib/writing/format.ts';
import { toDrawing } from '../../drawing/plane.ts';
import { pointsSaidWords } from '../../words/points/said.ts';
import { punctuationWords } from '../../words/punctuation.ts';

const words = pointsSaidWords.symmetry;

// What the figure of equal units computes: loaded when the reader first moves something.

export interface SymmetryStart {
  readonly how: 'zeros' | 'constant' | 'normal';
  readonly width: number;
  /** every weight, or their deviation */
  readonly scale: number;
}

/** The run as the figure shows it. */
export interface SymmetryView {
  readonly epoch: number;
  readonly over: boolean;
  readonly said: string;
  readonly label: string;
  readonly trails: readonly string[];
  readonly dots: readonly { readonly x: number; readonly y: number; readonly name: string }[];
  /** each unit's weights from the inputs, bias and weight to the output */
  readonly rows: readonly (readonly string[])[];
}

export const side = 320;
export const firstStart: SymmetryStart = { how: 'constant', width: 4, scale: 1 / 2 };
const last = 300;
const learningRate = 0.5;
const marked = 5;
const noise = 0.1;

/** A run from a start; call it with so many steps to take. */
export function symmetryRun({ how, width, scale }: SymmetryStart): (steps: number) => SymmetryView {
  const { train } = prepareMoons({ samples: 100, noise, seed: 0 });
  const model = multilayerModel({ inputs: 2, hidden: [width], activation: 'tanh' });
  let run = startRun({
    model,
    parameters: initialise(model, how, randomState(0), scale),
    train,
    learningRate,
  });
  const ways: [number, number][][] = unitsOf(model, run.parameters).map(([a = 0, b = 0]) => [[a, b]]);
  return (steps) => {
    for (let i = 0; i < steps && run.epoch < last; i++) {
      run = runEpoch(run);
      if (run.epoch % marked === 0)
        for (const [j, [a = 0, b = 0]] of unitsOf(model, run.parameters).entries()) ways[j]?.push([a, b]);
    }
    const units = unitsOf(model, run.parameters);
    const different = differentUnits(units);
    const reach =
      1.15 *
      Math.max(
        1,
        ...ways.flat(2).map(Math.abs),
        ...units.flatMap(([a = 0, b = 0]) => [Math.abs(a), Math.abs(b)]),
      );
    const { x, y } = toDrawing(
      { left: -reach, right: reach, bottom: -reach, top: reach },
      { left: 0, right: side, upper: 0, lower: side },
    );
    const at = (a = 0, b = 0) => `${x(a).toFixed(1)},${y(b).toFixed(1)}`;
    const rows = units.map((unit) => unit.map((value) => formatNumber(value, 'parameter', 4)));
    return {
      epoch: run.epoch,
      over: run.epoch >= last,
      said: sentence(units, different, run.epoch, run.trainLoss),
      label: words.figure(rows.map(([a = '', b = ''], j) => words.at(j + 1, a, b))),
      trails: ways
        .map((way, j) => [...way.map(([a, b]) => at(a, b)), at(...(units[j] as [number, number]))].join(' '))
        .slice(0, different === 1 ? 1 : width),
      dots: units.map(([a = 0, b = 0], j) => ({
        x: tenths(x(a)),
        y: tenths(y(b)),
        name: different > 1 ? String(j + 1) : j === 0 ? words.all : '',
      })),
      rows,
    };
  };
}

const tenths = (value: number) => Math.round(value * 10) / 10;

function sentence(units: readonly number[][], different: number, epoch: number, loss: number): string {
  const n = units.length;
  if (epoch === 0) return words.begin(different, n);
  const what = units.flat().every((value) => value === 0)
    ? words.zero(n)
    : different === 1
      ? words.same(n)
      : words.parted(different, n);
  return punctuationWords.together(words.epoch(epoch, formatNumber(loss, 'error', 4)), what);
}
