import { formatFull } from '../../../lib/writing/format.ts';
import { symbolText } from '../../quantity/symbol.ts';
import { stepped, stepsOfKey } from '../../setting/number-field.ts';
import { set } from '../../setting/parameter.ts';
import { readField } from '../../setting/read-typed.ts';
import type { Store } from '../../setting/store.ts';
import { panelWords } from '../../words/panel.ts';

/**
 * A field for one parameter: type, or use the arrow keys. What is typed is taken on Enter or on leaving the field, as in
 * every field of the book; what can't be used is said, stays in the field, and the last good number stays in force.
 */
export function parameterField(store: Store, id: string): HTMLElement {
  const field = document.createElement('div');
  const name = `field-${id}`;
  field.innerHTML = `<label for="${name}">${panelWords.changeIt}</label> <input id="${name}" type="text" inputmode="text" enterkeyhint="done" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="${name}-problem ${name}-note"><p class="problem-line" id="${name}-problem" role="alert"></p><p class="soft" id="${name}-note" role="status"></p>`;
  const input = field.querySelector('input') as HTMLInputElement;
  const problem = field.querySelector('[role="alert"]') as HTMLElement;
  const note = field.querySelector('[role="status"]') as HTMLElement;
  const current = () => store.get().parameters[id] as number;
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
  const read = () => readField(input.value, { name: symbolText(id), kept: current() });
  const take = () => {
    if (!dirty) return;
    const typed = read();
    if ('problem' in typed) return say(typed.problem, '');
    set(store, id, typed.value);
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
    set(store, id, stepped(current(), up));
    putBack();
  });
  input.addEventListener('blur', () => (input.value.trim() === '' ? putBack() : take()));
  let shown = current();
  const stop = store.subscribe(() => {
    if (!input.isConnected && field.dataset.shown) stop();
    // A change from elsewhere ends what was refused; what is just being typed stays.
    if (current() !== shown && document.activeElement !== input) putBack();
    shown = current();
    field.dataset.shown = 'yes';
  });
  return field;
}
