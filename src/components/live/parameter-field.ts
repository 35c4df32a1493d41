import { formatFull } from '../../lib/writing/format.ts';
import { symbolText } from '../quantity/symbol.ts';
import { readField, stepped, stepsOfKey } from '../setting/number-field.ts';
import type { Store } from '../setting/store.ts';
import { panelWords } from '../words/panel.ts';
import { set } from './controls.ts';

/** A field for one parameter: type, or use the arrow keys. What can't be read is said, and the last good number stays. */
export function parameterField(store: Store, id: string): HTMLElement {
  const field = document.createElement('div');
  const name = `field-${id}`;
  field.innerHTML = `<label for="${name}">${panelWords.changeIt}</label> <input id="${name}" type="text" inputmode="decimal" autocomplete="off" spellcheck="false" aria-describedby="${name}-problem"><p class="problem-line" id="${name}-problem" role="alert"></p>`;
  const input = field.querySelector('input') as HTMLInputElement;
  const problem = field.querySelector('[role="alert"]') as HTMLElement;
  const current = () => store.get().parameters[id] as number;
  const clear = () => {
    input.setAttribute('aria-invalid', 'false');
    problem.textContent = '';
  };
  input.value = formatFull(current());
  input.addEventListener('input', () => {
    const typed = readField(input.value, symbolText(id), current());
    if ('value' in typed) {
      clear();
      set(store, id, typed.value);
    } else {
      input.setAttribute('aria-invalid', 'true');
      problem.textContent = typed.problem;
    }
  });
  input.addEventListener('keydown', (event) => {
    const up = stepsOfKey(event);
    if (up === undefined) return;
    event.preventDefault();
    set(store, id, stepped(current(), up));
    clear();
    input.value = formatFull(current());
  });
  input.addEventListener('blur', () => {
    clear();
    input.value = formatFull(current());
  });
  const stop = store.subscribe(() => {
    if (!input.isConnected && field.dataset.shown) stop();
    if (document.activeElement !== input) input.value = formatFull(current());
    field.dataset.shown = 'yes';
  });
  return field;
}
