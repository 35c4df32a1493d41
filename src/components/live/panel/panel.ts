import { entriesFor, entryOf, parseReference, quantity, startFor } from '../../../lib/example/quantities.ts';
import { traceUnder } from '../../../lib/example/traces.ts';
import { renewedBy } from '../../../lib/trace/descend.ts';
import type { Entry } from '../../../lib/trace/entry.ts';
import { effectOfNudge } from '../../../lib/trace/nudge.ts';
import { formatCount, formatFull, formatHeld } from '../../../lib/writing/format.ts';
import { formulaFor } from '../../quantity/fetch-formulas.ts';
import { lineHtml, numberClass } from '../../quantity/html.ts';
import { symbolHtml, symbolText } from '../../quantity/symbol.ts';
import { escaped } from '../../quantity/tokens.ts';
import { isParameter, set } from '../../setting/parameter.ts';
import { boundOf, kindOf, numberText } from '../../setting/shown.ts';
import type { Setting, Store } from '../../setting/store.ts';
import { panelWords as words } from '../../words/panel.ts';
import { punctuationWords } from '../../words/punctuation.ts';
import { whatHolds } from './holds.ts';
import { parameterField } from './parameter-field.ts';
import { makeShell, markPicked, type Shell } from './shell.ts';
import { sourceHtml } from './source.ts';

const thousandth = 1 / 1000;

let shell: Shell | undefined;
let trail: readonly string[] = [];
let stop: (() => void) | undefined;

/** Opens the one panel on a number: how it is made, from what, in full, and what a nudge to it does. */
export function showPanel(store: Store, reference: string, from: HTMLElement): void {
  shellFor(store).open(from, [reference], (body) => show(store, body, [reference]));
}

/** Opens the same panel on what is none of the trace's: its body is given, its heading first. */
export function showInPanel(store: Store, html: string, from: HTMLElement): void {
  trail = [];
  stop?.();
  markPicked('');
  shellFor(store).open(from, [], (body) => {
    body.innerHTML = html;
    body.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  });
}

function shellFor(store: Store): Shell {
  shell ??= makeShell({ show: (body, followed) => show(store, body, followed), closed: () => stop?.() });
  return shell;
}

function show(store: Store, body: HTMLElement, followed: readonly string[]): void {
  stop?.();
  trail = followed;
  const reference = trail.at(-1) as string;
  markPicked(reference);
  const { id, steps, variation } = parseReference(reference);
  const suffix = reference.slice(id.length);
  const entry = entryOf(reference);
  const given = entry.op === 'parameter';
  const inputs = given
    ? steps > 0
      ? [stepBefore(reference)]
      : []
    : madeFrom(entry, entriesFor(variation)).map((input) => input + suffix);
  body.replaceChildren();
  body.innerHTML = [
    trail.length > 1
      ? `<nav class="panel-trail" aria-label="${words.trail}">${trail.slice(0, -1).map(link).join(' ← ')}</nav>`
      : '',
    `<h2 tabindex="-1"><span class="s k-${kindOf(reference)}">${symbolHtml(reference)}</span> = <output class="${numberClass(reference)}"></output></h2>`,
    given && steps === 0 ? `<p>${words.given}</p><div class="panel-field"></div>` : '',
    given && steps > 0 ? `<p>${words.before}</p>` : '',
    given ? '' : '<div class="panel-formula"></div><p class="panel-line numbers"></p>',
    steps > 0 || variation ? `<p class="soft">${context(steps, variation !== undefined)}</p>` : '',
    inputs.length > 0
      ? `<p class="soft">${words.from}</p><ul class="panel-inputs">${[...new Set(inputs)].map((input) => `<li>${link(input)}</li>`).join('')}</ul>`
      : '',
    `<p class="panel-full"><span class="soft">${words.full}</span> <output></output></p><p class="panel-holds soft"></p>`,
    '<p class="panel-nudge soft"></p><div class="panel-source"></div>',
  ].join('');
  if (isParameter(reference)) body.querySelector('.panel-field')?.append(fieldFor(store, id));
  sourceHtml(reference).then((html) => {
    const place = body.querySelector('.panel-source');
    if (place && trail.at(-1) === reference) place.innerHTML = html;
  });
  formulaFor(id, variation).then((html) => {
    const place = body.querySelector('.panel-formula');
    if (place && trail.at(-1) === reference) place.innerHTML = html;
  });
  stop = store.subscribe((setting) => write(body, reference, setting));
  (body.querySelector('h2') as HTMLElement).focus({ preventScroll: true });
}

function fieldFor(store: Store, id: string): HTMLElement {
  return parameterField({
    id,
    name: symbolText(id),
    value: () => store.get().parameters[id] as number,
    take: (value) => set(store, id, value),
    subscribe: store.subscribe,
  });
}

/** The numbers of the panel, for the setting as it is now. */
function write(body: HTMLElement, reference: string, setting: Setting): void {
  const text = (selector: string, content: string) => {
    const element = body.querySelector(selector);
    if (element && element.textContent !== content) element.textContent = content;
  };
  const value = quantity(reference, setting.parameters, setting.rounding);
  text('h2 output', numberText(reference, setting));
  const holds = whatHolds(reference, setting);
  text('.panel-full output', holds === undefined ? formatFull(value) : holds.full);
  const why = body.querySelector('.panel-holds');
  if (why) why.innerHTML = holds?.why ?? '';
  for (const button of body.querySelectorAll<HTMLElement>('[data-to]')) {
    const number = button.querySelector('.n');
    if (number) number.textContent = numberText(button.dataset.to as string, setting);
  }
  const line = body.querySelector('.panel-line');
  if (line) line.innerHTML = lineHtml(reference, [], setting);
  const effect = body.querySelector('.panel-nudge');
  if (effect) effect.innerHTML = nudge(reference, setting);
}

function nudge(reference: string, { parameters, rounding, digits }: Setting): string {
  const { id, variation } = parseReference(reference);
  const entries = traceUnder(variation);
  const effect = effectOfNudge(entries, startFor(reference, parameters, rounding), id, thousandth, rounding);
  if (effect === undefined) return words.noNudge;
  // The change is a difference of two errors, and each is off by a little.
  const off = 2 * boundOf(effect.on + reference.slice(id.length), { parameters, rounding, digits });
  const change = formatHeld(effect.change, 'gradient', digits, off);
  const times = formatHeld(effect.change / thousandth, 'gradient', digits, off / thousandth);
  return words.nudge(symbolHtml(reference), symbolHtml(effect.on), escaped(change), escaped(times));
}

/** The quantities that one is made from: in place of an aside, which has no symbol, those that it is made from. */
function madeFrom({ inputs }: Entry, entries: ReadonlyMap<string, Entry>): readonly string[] {
  return inputs.flatMap((id) => {
    const input = entries.get(id) as Entry;
    return input.role === 'aside' ? madeFrom(input, entries) : [id];
  });
}

/** A button that leads to another quantity: its symbol and its number. */
function link(reference: string): string {
  return `<button type="button" data-to="${reference}"><span class="s k-${kindOf(reference)}">${symbolHtml(reference)}</span> <span class="${numberClass(reference)}"></span></button>`;
}

/** A parameter after some steps is what the step before made of it. */
function stepBefore(reference: string): string {
  const { id, steps, variation } = parseReference(reference);
  const update = traceUnder(variation).find((entry) => renewedBy(entry) === id);
  const before = steps - 1 > 0 ? `@${steps - 1}` : '';
  const suffix = variation ? `~${variation}` : '';
  return update ? `${update.id}${before}${suffix}` : `${id}${suffix}`;
}

function context(steps: number, otherwise: boolean): string {
  const after = steps > 0 ? words.afterSteps(steps, formatCount(steps)) : '';
  return punctuationWords.together(after, otherwise ? words.otherwise : '');
}
