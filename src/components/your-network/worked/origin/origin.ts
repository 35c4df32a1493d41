// Where a number of the worked step comes from, in the panel that the chapters have too.
import type { Entry } from '../../../../lib/trace/entry.ts';
import { formatFull, formatHeld } from '../../../../lib/writing/format.ts';
import { heldIn } from '../../../live/panel/held-in.ts';
import { parameterField } from '../../../live/panel/parameter-field.ts';
import { makeShell, type Shell } from '../../../live/panel/shell.ts';
import { escaped, kindClass } from '../../../quantity/tokens.ts';
import { bounded } from '../../../setting/number-field.ts';
import { panelWords } from '../../../words/panel.ts';
import { punctuationWords } from '../../../words/punctuation.ts';
import { yourOriginWords as words } from '../../../words/your-network/origin.ts';
import { faultOf } from '../../state/possible.ts';
import { yourStore } from '../../state/store.ts';
import { isError } from '../parts.ts';
import {
  boundsOf,
  entryOf,
  formulaOf,
  numbersOf,
  numberText,
  type Shown,
  shownFor,
  symbolOf,
} from '../shown.ts';
import { nudged, thousandth } from './nudged.ts';

let shell: Shell | undefined;
let stop = () => {};
/** tells the lines which number is open */
let tell: (picked: string) => void = () => {};

/** Opens the panel on a number: how it is made, from what, in full, and what a nudge says where a gradient does. */
export function showOrigin(id: string, from: HTMLElement, picked: (id: string) => void): void {
  tell = picked;
  shell ??= makeShell({
    show: (body, trail) => show(body, trail),
    closed: () => {
      stop();
      tell('');
    },
    around: {
      margin: document.querySelector<HTMLElement>('.worked-margin'),
      text: document.querySelector('.worked-text'),
      isStrip: false,
    },
  });
  shell.open(from, [id], (body) => show(body, [id]));
}

export const closeOrigin = (): void => shell?.close();

function show(body: HTMLElement, trail: readonly string[], isFollowed = true): void {
  stop();
  const id = trail.at(-1) as string;
  const shown = shownFor(yourStore.get());
  const { writer } = shown;
  const { inputs, op, kind } = entryOf(id, shown.step);
  const isGiven = op === 'parameter';
  tell(id);
  body.innerHTML = [
    trail.length > 1
      ? `<nav class="panel-trail" aria-label="${panelWords.trail}">${trail
          .slice(0, -1)
          .map((one) => link(one, shown))
          .join(' ← ')}</nav>`
      : '',
    `<h2 tabindex="-1"><span class="s k-${kind}">${writer.html(id)}</span> = <output class="${kindClass(kind)}"></output></h2>`,
    isGiven
      ? `<p>${panelWords.given}</p><div class="panel-field"></div>`
      : `<div class="panel-formula">${symbolOf(id, shown)} = ${formulaOf(id, shown)}</div><p class="panel-line numbers"></p>`,
    inputs.length > 0
      ? `<p class="soft">${panelWords.from}</p><ul class="panel-inputs">${[...new Set(inputs)].map((input) => `<li>${link(input, shown)}</li>`).join('')}</ul>`
      : '',
    `<p class="panel-full"><span class="soft">${panelWords.full}</span> <output></output></p><p class="panel-holds soft"></p>`,
    '<p class="panel-nudge soft"></p>',
  ].join('');
  if (isGiven) body.querySelector('.panel-field')?.append(fieldFor(id, writer.text(id)));
  write(body, id, shown);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  // A turn later, as the lines do; and what a nudge shows, which takes two more steps, after that.
  const follow = () => {
    const now = shownFor(yourStore.get());
    // Another network may have no such quantity, or make it otherwise; other names are written anew.
    const still = trail.filter((one) => now.step.byId.has(one));
    if (still.at(-1) !== id) shell?.close();
    else if (now.writer !== writer) show(body, still, false);
    else {
      write(body, id, now);
      waiting = setTimeout(() => put(body, '.panel-nudge', nudgeHtml(id, now)));
    }
  };
  const unsubscribe = yourStore.subscribe(() => {
    clearTimeout(waiting);
    waiting = setTimeout(follow);
  });
  stop = () => {
    unsubscribe();
    clearTimeout(waiting);
  };
  if (isFollowed) body.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

/** The numbers of the panel, as they are now. */
function write(body: HTMLElement, id: string, shown: Shown): void {
  const { step, writer } = shown;
  const held = heldIn({
    id,
    entries: step.byId,
    values: step.values,
    bounds: boundsOf(step),
    html: writer.html,
  });
  put(body, 'h2 output', escaped(numberText(id, shown)));
  put(body, '.panel-full output', escaped(held?.full ?? formatFull(step.values[id] as number)));
  put(body, '.panel-holds', held?.why ?? '');
  if (entryOf(id, step).op !== 'parameter') put(body, '.panel-line', numbersOf(id, shown));
  for (const button of body.querySelectorAll<HTMLElement>('[data-to]')) {
    const number = button.querySelector('.n');
    if (number) number.textContent = numberText(button.dataset.to as string, shown);
  }
}

function put(body: HTMLElement, selector: string, html: string): void {
  const place = body.querySelector(selector);
  if (place && place.innerHTML !== html) place.innerHTML = html;
}

/** A button that leads to another quantity: its name and its number. */
function link(id: string, { step, writer }: Shown): string {
  const { kind } = entryOf(id, step);
  return `<button type="button" data-to="${id}"><span class="s k-${kind}">${writer.html(id)}</span> <span class="${kindClass(kind)}"></span></button>`;
}

/** What a nudge shows of a gradient, or of a quantity that has one; '' for any other. */
function nudgeHtml(id: string, shown: Shown): string {
  const { step, writer, digits } = shown;
  const { role, of, via } = entryOf(id, step);
  if (role === 'gradient' && via) return words.noNudge(writer.html(of as string));
  const target = role === 'gradient' ? (of as string) : id;
  const gradient = step.entries.find((one) => one.role === 'gradient' && one.of === target && !one.via);
  if (gradient === undefined) return '';
  const result = nudged(step, target);
  if (result === 'no slope') return words.noSlope;
  const error = step.entries.find(isError) as Entry;
  // The change is a difference of two errors, and each is off by a little.
  const off = 2 * (boundsOf(step)[error.id] as number);
  const text = (value: number, by: number) => escaped(formatHeld(value, 'gradient', digits, by));
  const symbol = writer.html(target);
  const said = words.nudge(
    symbol,
    writer.html(error.id),
    text(result.change, off),
    text(result.slope, off / (2 * thousandth)),
    escaped(numberText(gradient.id, shown)),
  );
  return punctuationWords.together(said, result.hasCorner ? words.kink(symbol) : '');
}

function fieldFor(id: string, name: string): HTMLElement {
  const value = () => yourStore.get().example.parameters[id] as number;
  const changed = (to: number) => {
    const { example } = yourStore.get();
    return { ...example, parameters: { ...example.parameters, [id]: bounded(to) } };
  };
  return parameterField({
    id,
    name,
    value,
    take: (to) => yourStore.change({ example: changed(to) }),
    fault: (to) => (faultOf(changed(to)) === undefined ? '' : words.refused),
    subscribe: yourStore.subscribe,
  });
}
