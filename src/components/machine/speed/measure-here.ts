import { formatCount, formatNumber } from '../../../lib/writing/format.ts';
import { speedWords as words } from '../../words/machine/speed.ts';
import type { RoadName } from '../../words/vocabulary.ts';
import { runs } from './measure.ts';

interface Measured {
  readonly road: RoadName;
  readonly perSecond: number;
}

/** Measures in a worker; each row is filled as soon as it is known. The button waits, and then measures anew. */
export function measureHere(figure: HTMLElement, button: HTMLButtonElement): void {
  const said = figure.querySelector('.said') as HTMLElement;
  const rows = [...figure.querySelectorAll<HTMLElement>('[data-road]')];
  const nodes = Number(figure.dataset.nodes);

  const end = (worker: Worker, text: string) => {
    worker.terminate();
    button.ariaDisabled = 'false';
    said.textContent = text;
  };

  if (button.ariaDisabled === 'true') return;
  let worker: Worker;
  try {
    worker = new Worker(new URL('./speed.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    // Refused: the frame that the page stands in has no origin of its own.
    said.textContent = words.failed;
    return;
  }
  // It goes on having the keyboard.
  button.ariaDisabled = 'true';
  said.textContent = words.measuring;
  const measured = new Map<RoadName, number>();
  worker.addEventListener('message', ({ data: { road, perSecond } }: MessageEvent<Measured>) => {
    measured.set(road, perSecond);
    const cells = rows.find((row) => row.dataset.road === road)?.querySelectorAll('.number') ?? [];
    for (const [i, number] of [perSecond, 1e9 / perSecond].entries())
      if (cells[i]) cells[i].textContent = rounded(number);
    if (measured.size === rows.length) end(worker, resultOf(measured, nodes));
  });
  worker.addEventListener('error', () => end(worker, words.failed));
  worker.postMessage('measure');
}

/** Two digits: no more of a time can be trusted. */
function rounded(number: number): string {
  return number < 10 ? formatNumber(number, 'gradient', 2) : formatCount(Number(number.toPrecision(2)));
}

function resultOf(measured: ReadonlyMap<RoadName, number>, nodes: number): string {
  const at = (road: RoadName) => measured.get(road) ?? Number.NaN;
  return words.measured(
    {
      objects: rounded(nodes * at('objects')),
      tape: rounded(nodes * at('tape')),
      written: rounded(at('written out') / at('objects')),
    },
    runs,
  );
}
