// Many steps stand there as the page was built, until another number of them is asked for, or another network's.
import { brought, reach, wake } from '../../../setting/reach.ts';
import { yourStore } from '../../state/store.ts';
import { startState } from '../../state/your-network.ts';

const alive = () => import('./alive.ts');

function listen(box: HTMLElement): void {
  const choice = box.querySelectorAll('fieldset');
  wake(choice);
  let begun = false;
  const begin = async (load: () => Promise<Awaited<ReturnType<typeof alive>> | undefined>) => {
    if (begun) return;
    begun = true;
    const loaded = await load();
    loaded?.begin(box);
    begun = loaded !== undefined;
  };
  box.addEventListener('change', () => begin(() => reach(alive, box.firstElementChild)));
  yourStore.subscribe(({ example, digits }) => {
    if (example !== startState.example || digits !== startState.digits) begin(() => brought(alive));
  });
}

const box = document.querySelector<HTMLElement>('.many-steps');
if (box) listen(box);
