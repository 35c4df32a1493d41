// The keyboard's focus: it stays with what was pressed, and where that goes, it goes on to what is next.
import { expect, type Locator, type Page, test } from '@playwright/test';
import { holdBack, open } from '../open.ts';

/** Presses by keyboard. */
async function press(control: Locator): Promise<void> {
  await control.focus();
  await control.press('Enter');
}

/** Opens a page and brings the figure that has this in it to life. */
async function openFigure(page: Page, path: string, inside: string): Promise<Locator> {
  await open(page, path);
  const island = page.locator('astro-island', { has: page.locator(inside) }).first();
  await page.locator(inside).first().scrollIntoViewIfNeeded();
  await expect(island).not.toHaveAttribute('ssr');
  await expect(island.locator('[inert]')).toHaveCount(0);
  return island;
}

const named = (inside: Locator, name: string | RegExp) =>
  inside.getByRole('button', { name, exact: typeof name === 'string' });

test.describe('what was pressed goes', () => {
  test('kept runs that are let go hand it on to what stands below them', async ({ page }) => {
    const figure = await openFigure(page, 'one-neuron/', '.moons-trainer');
    await press(named(figure, 'Keep this run'));
    await press(named(figure, 'Let the kept runs go'));
    await expect(figure.locator('.kept')).toHaveCount(0);
    await expect(figure.getByLabel('Print each epoch')).toBeFocused();
  });

  test('a mistake switched off hands it on to the other, and the last to what is said then', async ({
    page,
  }) => {
    const board = await openFigure(page, 'which-mistake/', '.board');
    const off = named(board, 'Switch off');
    await board.getByRole('checkbox', { name: /left out the slope of the activation/ }).check();
    await expect(off).toHaveCount(1);
    await board.getByRole('checkbox', { name: /added the gradient where it is subtracted/ }).check();
    await expect(off).toHaveCount(2);
    await press(off.first());
    await expect(off).toHaveCount(1);
    await expect(off).toBeFocused();
    await press(off);
    await expect(board.getByText('Nothing is switched on')).toBeFocused();
  });

  test('one switched off in the list leaves it in the list', async ({ page }) => {
    const board = await openFigure(page, 'which-mistake/', '.board');
    const kind = board.getByRole('checkbox', { name: /left out the slope of the activation/ });
    await kind.focus();
    await kind.press('Space');
    await expect(board.locator('.chip')).toHaveCount(1);
    await kind.press('Space');
    await expect(board.getByText('Nothing is switched on')).toBeVisible();
    await expect(kind).toBeFocused();
  });

  test('the bar at the foot gives it back to where it came from', async ({ page }) => {
    await open(page, 'forward/?b22=0.9');
    const next = page.locator('.prev-next [rel="next"]');
    const bar = page.locator('.changes');
    const back = named(bar, 'Put back');
    await expect(back).toBeVisible();
    await next.focus();
    await page.keyboard.press('Tab');
    await expect(bar.locator('summary')).toBeFocused();
    await back.focus();
    await back.press('Enter');
    await expect(bar).toBeHidden();
    await expect(next).toBeFocused();
  });

  test('the bar goes with the last number of its list, and gives it back too', async ({ page }) => {
    await open(page, 'forward/');
    const number = page.locator('.margin svg [data-n="b22"]');
    const bar = page.locator('.changes');
    await number.focus();
    await number.press('PageUp');
    await bar.locator('summary').click();
    const one = named(bar, /^Put back b/);
    await press(one);
    await expect(bar).toBeHidden();
    await expect(number).toBeFocused();
  });

  test('the sentence on an address, closed, hands it on to the rest of the bar, or to what follows the text', async ({
    page,
  }) => {
    const bar = page.locator('.changes');
    await open(page, 'forward/?b22=0.9&c1=much');
    await press(named(bar, 'Close'));
    await expect(bar.locator('.changes-problem')).toBeHidden();
    await expect(bar.locator('summary')).toBeFocused();
    await open(page, 'forward/?c1=much');
    await press(named(bar, 'Close'));
    await expect(bar).toBeHidden();
    await expect(page.locator('body')).not.toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('footer a').first()).toBeFocused();
  });
});

test.describe('what was pressed can’t be pressed again', () => {
  const stays = async (control: Locator) => {
    await expect(control).toBeDisabled();
    await expect(control).toBeFocused();
    await expect(control).not.toHaveAttribute('disabled');
    // Pressed again it does nothing, and stays.
    await control.press('Enter');
    await expect(control).toBeFocused();
    await expect(control).toBeDisabled();
  };

  test('the step beside the text, at both ends', async ({ page }) => {
    await open(page, 'network/');
    const stepper = page.locator('.stepper');
    const [back, next, place] = ['.stepper-back', '.stepper-next', '.stepper-place'].map((part) =>
      stepper.locator(part),
    ) as [Locator, Locator, Locator];
    await press(next);
    await expect(stepper.locator('.stepper-count')).toContainText('1 of');
    await press(next);
    await press(back);
    await stays(back);
    await place.press('End');
    await place.press('ArrowLeft');
    await press(next);
    await stays(next);
    await expect(stepper.locator('.stepper-line .result')).toHaveAttribute('data-n', 'E_after');
  });

  test('a trainer: Keep while what it keeps is computed, Cancel, One epoch', async ({ page }) => {
    const come = await holdBack(page, '**/*worker*');
    const figure = await openFigure(page, 'one-neuron/', '.moons-trainer');
    const keep = named(figure, 'Keep this run');
    await press(named(figure, 'Back to the same start'));
    await expect(keep).toBeDisabled();
    await keep.press('Enter');
    await expect(keep).not.toHaveAttribute('disabled');
    come();
    await expect(figure.locator('.said')).toContainText('At the start');
    await expect(keep).toBeEnabled();
    await expect(figure.locator('.kept')).toHaveCount(0);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await press(named(figure, 'Play'));
    const step = named(figure, 'One epoch');
    await expect(step).toBeDisabled();
    await step.press('Enter');
    await expect(named(figure, 'Pause')).toBeVisible();
    const cancel = named(figure, 'Cancel');
    await press(cancel);
    await expect(figure.locator('.said')).toContainText('Cancelled');
    await stays(cancel);
  });

  test('two runs side by side: back at the start, and cancelled', async ({ page }) => {
    const figure = await openFigure(page, 'many-steps/', '.trainer');
    const back = named(figure, 'Back to the same start');
    await press(back);
    await expect(figure.locator('.said')).not.toHaveText('');
    await stays(back);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await press(named(figure, 'Run'));
    const cancel = named(figure, 'Cancel');
    await expect(named(figure, 'One step')).toBeDisabled();
    await press(cancel);
    await stays(cancel);
  });

  test('equal units: back at the start, and the last step', async ({ page }) => {
    const figure = await openFigure(page, 'hidden-layer/', '[name="symmetry"]');
    const back = named(figure, 'Back to the start');
    await press(back);
    await expect(figure.getByRole('status')).toContainText('begin');
    await stays(back);
    const step = named(figure, 'One step');
    await step.focus();
    for (let i = 0; i < 300; i++) await page.keyboard.press('Enter');
    await expect(figure.getByRole('status')).toContainText('After 300 steps');
    await stays(step);
  });

  test('the sigmoid, back at its quantity', async ({ page }) => {
    const figure = await openFigure(page, 'sigmoid/', '.drawing + input');
    await figure.getByRole('slider').press('ArrowRight');
    const back = named(figure, /^Back to/);
    await press(back);
    await stays(back);
  });

  test('the line for c₂, cleared', async ({ page }) => {
    const figure = await openFigure(page, 'which-mistake/', '.detective');
    await figure.getByRole('slider').press('ArrowRight');
    await expect(figure.locator('circle')).toHaveCount(1);
    const clear = figure.locator('.clear');
    await press(clear);
    await stays(clear);
    await expect(figure.locator('circle')).toHaveCount(0);
  });

  test('the live network, back at the start', async ({ page }) => {
    await open(page, '');
    const figure = page.locator('.live');
    await press(named(figure, 'Take one step'));
    const back = named(figure, 'Back to the start');
    await press(back);
    await stays(back);
    await expect(figure.locator('.state')).toHaveText('Back at the start.');
  });
});
