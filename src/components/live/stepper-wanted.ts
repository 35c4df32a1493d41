import type { Store } from '../setting/store.ts';

/**
 * The step beside the text follows the lines of a chapter. Where there are none it comes when a reader turns to it, and a
 * press that was too early for it counts.
 */
export function offerStepperOnceWanted(store: Store): void {
  const box = document.querySelector<HTMLElement>('.stepper');
  const turns = ['pointerover', 'focusin', 'click'] as const;
  let coming: Promise<boolean> | undefined;
  const come = () => {
    coming ??= import('./stepper.ts').then(
      ({ offerStepper }) => {
        for (const turn of turns) box?.removeEventListener(turn, turnTo);
        offerStepper(store);
        return true;
      },
      () => {
        coming = undefined;
        return false;
      },
    );
    return coming;
  };
  const turnTo = async ({ type, target }: Event) => {
    if ((await come()) && type === 'click' && target instanceof HTMLButtonElement) target.click();
  };
  if (document.querySelector('main [data-line]')) come();
  for (const turn of turns) box?.addEventListener(turn, turnTo);
}
