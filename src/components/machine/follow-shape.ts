import { reach, wake } from '../setting/reach.ts';

/** Lets the figure of costs follow the shape in its field: what reads it comes with the first one that is given. */
export function followShape(figure: HTMLElement): void {
  const part = <T extends HTMLElement>(selector: string) => figure.querySelector(selector) as T;
  const [controls, field, problem] = [
    part('.controls'),
    part<HTMLInputElement>('input'),
    part('[role=alert]'),
  ];
  let shape = field.value;

  /** What can't be used stays in the field, with the reason below. */
  async function take(text: string) {
    const made = await reach(() => import('./cost-view.ts'), controls);
    if (!made) return;
    const read = made.readShape(text, shape);
    const refused = typeof read === 'string';
    problem.textContent = refused ? read : '';
    field.setAttribute('aria-invalid', String(refused));
    if (refused) return;
    const view = made.costView(read);
    shape = field.value = view.shape;
    part('table').innerHTML = view.table;
    part('.said').textContent = view.said;
    for (const button of figure.querySelectorAll('button'))
      button.setAttribute('aria-pressed', String(button.textContent === shape));
  }

  field.addEventListener('change', () => take(field.value));
  field.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    field.value = shape;
    problem.textContent = '';
    field.setAttribute('aria-invalid', 'false');
  });
  controls.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) take(target.textContent ?? '');
  });
  wake([controls]);
}
