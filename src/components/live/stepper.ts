import { entriesFor, parseReference } from '../../lib/example/quantities.ts';
import { traceUnder } from '../../lib/example/traces.ts';
import type { Entry } from '../../lib/trace/entry.ts';
import { litBy } from '../network/lit.ts';
import { formulaFor } from '../quantity/fetch-formulas.ts';
import { lineHtml } from '../quantity/html.ts';
import { symbolHtml } from '../quantity/symbol.ts';
import { numberText } from '../setting/shown.ts';
import type { Store } from '../setting/store.ts';
import { liveWords } from '../words/live.ts';
import { stepperWords as words } from '../words/stepper.ts';
import { prepareNumbers } from './controls.ts';
import { spokenName } from './spoken.ts';
import { writeLine } from './write-line.ts';

const secondsEach = 1.6;

/**
 * The training step beside the text, quantity by quantity. It follows the line being read until the reader steps on
 * alone, and lights up in the network what each quantity is made of.
 */
export function offerStepper(store: Store): void {
  const root = document.querySelector<HTMLElement>('.margin');
  const box = root?.querySelector<HTMLElement>('.stepper');
  if (!root || !box) return;
  const part = <E extends HTMLElement>(name: string) => box.querySelector(`.${name}`) as E;
  const steps = traceUnder(undefined).filter(({ op }) => op !== 'parameter');
  const slider = part<HTMLInputElement>('stepper-place');
  slider.max = String(steps.length - 1);
  let at = -1;
  let timer: ReturnType<typeof setInterval> | undefined;

  let shown = '';
  /** What stands in the line now, in full, and how a voice says it. */
  const line = ({ id }: Entry) => `${symbolHtml(id)} ${lineHtml(id, [], store.get())}`;
  const said = ({ id }: Entry) =>
    words.at(
      liveWords.withValue(spokenName(id), numberText(id, store.get())),
      words.place(at + 1, steps.length),
    );
  const go = (to: number) => {
    at = Math.min(steps.length - 1, Math.max(0, to));
    const entry = steps[at] as Entry;
    slider.value = String(at);
    slider.setAttribute('aria-valuetext', said(entry));
    part('stepper-phase').textContent = words.phases[entry.phase];
    part('stepper-back').ariaDisabled = String(at === 0);
    part('stepper-next').ariaDisabled = String(at === steps.length - 1);
    part('stepper-count').textContent = words.place(at + 1, steps.length);
    light(root, litBy(entry, entriesFor(undefined)));
    shown = line(entry);
    part('stepper-line').innerHTML = shown;
    prepareNumbers(part('stepper-line'), store);
    formulaFor(entry.id, undefined).then((html) => {
      if (steps[at] === entry) part('stepper-formula').innerHTML = html;
    });
  };
  /** The buttons leave the focus where it is, so a voice is told what has come; the slider is heard by itself. */
  const stepBy = (by: number) => {
    pause();
    go(at + by);
    part('stepper-said').textContent = said(steps[at] as Entry);
  };
  const pause = () => {
    clearInterval(timer);
    timer = undefined;
    part('stepper-play').textContent = words.play;
  };
  const play = () => {
    if (at >= steps.length - 1) go(0);
    part('stepper-play').textContent = words.pause;
    timer = setInterval(() => (at >= steps.length - 1 ? pause() : go(at + 1)), secondsEach * 1000);
  };
  part('stepper-back').addEventListener('click', () => stepBy(-1));
  part('stepper-next').addEventListener('click', () => stepBy(1));
  part('stepper-play').addEventListener('click', () => (timer === undefined ? play() : pause()));
  slider.addEventListener('input', () => {
    pause();
    go(Number(slider.value));
  });
  store.subscribe((setting) => {
    const entry = steps[at];
    if (entry === undefined) return;
    const now = line(entry);
    if (now !== shown) writeLine(part('stepper-line'), now, shown, setting);
    shown = now;
    slider.setAttribute('aria-valuetext', said(entry));
  });
  followReading((reference) => {
    const index = steps.findIndex(({ id }) => id === parseReference(reference).id);
    if (timer === undefined && index !== -1) go(index);
  });
}

function light(root: HTMLElement, lit: readonly string[]): void {
  for (const wire of root.querySelectorAll<SVGElement>('[data-wire]'))
    wire.classList.toggle('lit', lit.includes(wire.dataset.wire ?? ''));
}

/** Calls with the last line of numbers above the lower third of the window, whenever it becomes another. */
function followReading(listener: (reference: string) => void): void {
  const lines = [...document.querySelectorAll<HTMLElement>('main [data-line]')];
  let last: HTMLElement | undefined;
  let due = false;
  const look = () => {
    due = false;
    const reading = lines.filter((line) => line.getBoundingClientRect().top < innerHeight * 0.6).at(-1);
    if (reading === last) return;
    last = reading;
    if (reading) listener(reading.dataset.line ?? '');
  };
  addEventListener(
    'scroll',
    () => {
      if (!due) requestAnimationFrame(look);
      due = true;
    },
    { passive: true },
  );
  look();
}
