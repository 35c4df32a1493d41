import { formatFull } from '../../../lib/writing/format.ts';
import { stepped, stepsOfKey } from '../../setting/number-field.ts';
import { readField } from '../../setting/read-typed.ts';
import { panelWords } from '../../words/panel.ts';

/** The number that a field is for. */
interface Parameter {
  readonly id: string;
  /** what it is called beside the field */
  readonly name: string;
  /** in force */
  readonly value: () => number;
  readonly take: (value: number) => void;
  /** a sentence on why a number can't be taken, or '' */
  readonly fault?: (value: number) => string;
  /** calls at once and after each change; returns what ends it */
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * A field for one parameter: type, or use the arrow keys. What is typed is taken on Enter or on leaving the field, as in
 * every field of the book; what can't be used is said, stays in the field, and the last good number stays in force.
 */
export function parameterField({
  id,
  name: called,
  value: current,
  take: put,
  fault = () => '',
  subscribe,
}: Parameter): HTMLElement {
  const field = document.createElement('div');
  const name = `field-${id}`;
  field.innerHTML = `<label for="${name}">${panelWords.changeIt}</label> <input id="${name}" type="text" inputmode="text" enterkeyhint="done" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="${name}-problem ${name}-note"><p class="problem-line" id="${name}-problem" role="alert"></p><p class="soft" id="${name}-note" role="status"></p>`;
  const input = field.querySelector('input') as HTMLInputElement;
  const problem = field.querySelector('[role="alert"]') as HTMLElement;
  const note = field.querySelector('[role="status"]') as HTMLElement;
  let dirty = false;
  const say = (why: string, read: string) => {
    input.setAttribute('aria-invalid', String(why !== ''));
    problem.textContent = why;
    note.textContent = read;
  };
  const putBack = () => {
    dirty = false;
    say('', '');
    input.value = formatFull(current());
  };
  const read = () => readField(input.value, { name: called, kept: current() }, fault);
  const take = () => {
    if (!dirty) return;
    const typed = read();
    if ('problem' in typed) return say(typed.problem, '');
    put(typed.value);
    putBack();
    say('', typed.note);
  };
  putBack();
  input.addEventListener('input', () => {
    dirty = true;
    const typed = read();
    if ('note' in typed) say('', typed.note);
    else say(typed.unfinished ? '' : typed.problem, '');
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') take();
    if (event.key === 'Escape') putBack();
    const up = stepsOfKey(event);
    if (up === undefined) return;
    event.preventDefault();
    const next = stepped(current(), up);
    const why = fault(next);
    if (why !== '') return say(why, '');
    put(next);
    putBack();
  });
  input.addEventListener('blur', () => (input.value.trim() === '' ? putBack() : take()));
  let shown = current();
  const stop = subscribe(() => {
    if (!input.isConnected && field.dataset.shown) stop();
    // A change from elsewhere ends what was refused; what is just being typed stays.
    if (current() !== shown && document.activeElement !== input) putBack();
    shown = current();
    field.dataset.shown = 'yes';
  });
  return field;
}
