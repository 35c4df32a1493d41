import { hydrate } from 'svelte';
import ManySteps from './ManySteps.svelte';
import type { Run } from './run.ts';

/** Lets what stands in the box as the page was built follow the network from now on. */
export function begin(box: HTMLElement): void {
  const whole = JSON.parse(box.dataset.whole ?? '') as Run;
  const chosen = box.querySelector<HTMLInputElement>('input:checked');
  hydrate(ManySteps, { target: box, props: { whole, asked: Number(chosen?.value ?? whole.all) } });
}
