import type { Judged, RunSetting } from '../run/messages.ts';
import type { View } from '../trainer/view.ts';

/** A run as it stood when a reader kept it. */
export interface Kept {
  readonly setting: RunSetting;
  readonly epoch: number;
  /** after 0, 1, 2, … epochs */
  readonly train: readonly number[];
  readonly test: readonly number[];
  readonly accuracy: number;
  readonly judged: Judged | undefined;
}

/** So many runs side by side can still be read. */
const most = 6;

/** The run that is shown, its lists still its own; undefined where it is the one that the page was built with. */
export function shownRun({ played }: View): Kept | undefined {
  if (played === undefined) return undefined;
  const { setting, epoch, train, test, frame } = played;
  return { setting, epoch, train, test, accuracy: frame.accuracy, judged: frame.judged };
}

/** The same as it stands: what it becomes later is not in it. */
export function keptFrom(view: View): Kept | undefined {
  const run = shownRun(view);
  if (run === undefined) return undefined;
  const end = run.epoch + 1;
  return { ...run, train: run.train.slice(0, end), test: run.test.slice(0, end) };
}

/** With one more: of many, the oldest goes. */
export function keptWith(runs: readonly Kept[], run: Kept): readonly Kept[] {
  return [...runs, run].slice(-most);
}
