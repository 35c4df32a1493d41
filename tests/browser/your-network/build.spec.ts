// Your network is built: presets, layers, numbers, names; what can't be is not offered or is refused with a reason.
import { expect, test } from '@playwright/test';
import { address, inDrawing, openYours, type } from './your.ts';

const errors = '.errors';

test('presets, each with its numbers, and what was typed survives a reload', { tag: '@firefox' }, async ({
  page,
}) => {
  await openYours(page);
  // Mazur prints 0.298371109; with his biases left alone and old weights, the step leads to 0.291027774.
  const said = page.locator('.seen .said');
  await page.getByLabel('Mazur’s').check();
  await expect(said).toHaveText('Drag a number, or click it, type and press Enter.');
  await page.locator('.digits select').selectOption('9');
  await expect(page.locator(errors)).toContainText('0.298371109');
  await expect(page.locator(errors)).toContainText('0.291027774');
  await expect(page.locator('.drawing .weight .tag').first()).toHaveText('w1');
  await type(inDrawing(page, 'weight w1, from i1 to out_h1'), '0,2');
  const state = await address(page, /v=a11:0\.2$/);
  expect(state).toContain('p=mazur');
  await page.reload();
  await expect(inDrawing(page, 'weight w1, from i1 to out_h1')).toHaveValue('0.2');
  await expect(page.getByText('You have changed it.')).toBeVisible();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.getByText('You have changed it.')).toHaveCount(0);
  await expect(page.locator(errors)).toContainText('0.298371109');
  await expect(said).toContainText('“Undo the last change” brings it back');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(inDrawing(page, 'weight w1, from i1 to out_h1')).toHaveValue('0.2');
});

test('layers and neurons by steppers: numbers that have a place stay', { tag: '@firefox' }, async ({
  page,
}) => {
  await openYours(page);
  await page.getByRole('button', { name: 'Hidden layer, Neurons: one more' }).click();
  await expect(inDrawing(page, 'weight a11, from x1 to y1')).toHaveValue('0.1');
  await expect(inDrawing(page, 'weight b22, from y2 to h2')).toHaveValue('0.8');
  await expect(inDrawing(page, 'weight a13, from x1 to y3')).toBeVisible();
  await expect(page.locator('.seen .said')).toContainText('4 new ones');
  await page.getByRole('button', { name: 'Layers that compute: one more' }).click();
  await expect(inDrawing(page, 'weight w3,22, from y2,2 to y3,2')).toHaveValue('0.8');
  await page.getByRole('textbox', { name: 'Layers that compute' }).press('ArrowDown');
  await page.getByRole('textbox', { name: 'Layers that compute' }).press('ArrowDown');
  await expect(page.getByRole('group', { name: 'Hidden layer' })).toHaveCount(0);
  await expect(inDrawing(page, 'weight a11, from x1 to h1')).toBeVisible();
});

test('where there are too many weights for the drawing, the tables have them', async ({ page }) => {
  await openYours(page);
  for (const name of ['Inputs', 'Hidden layer, Neurons'])
    await type(page.getByRole('textbox', { name, exact: true }), '9');
  await expect(page.getByText('too many weights to show')).toBeVisible();
  const field = page
    .locator('table')
    .getByRole('spinbutton', { name: 'weight a99, from x9 to y9', exact: true });
  await type(field, '１／８');
  await expect(field).toHaveValue('0.125');
  await address(page, /0\.125/);
});

test('tables that a reader opens stay open while numbers are changed in them', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openYours(page);
  await page.getByText('All numbers in tables').click();
  for (const name of ['weight a11, from x1 to y1', 'input x2', 'weight b22, from y2 to h2']) {
    await type(page.locator('.tables').getByRole('spinbutton', { name, exact: true }), '0.625');
    await address(page, /0\.625/);
  }
  await page.getByText('All numbers in tables').click();
  await type(inDrawing(page, 'input x1'), '0.375');
  await address(page, /0\.375/);
  await expect(page.locator('.tables')).not.toHaveAttribute('open');
});

for (const key of ['Escape', 'Enter'])
  test(`what is typed within a frame of ${key} is not selected, to be typed over by the next key`, async ({
    page,
  }) => {
    await openYours(page);
    const field = inDrawing(page, 'input x2');
    await field.press('Enter');
    const selected = await field.evaluate(async (element, key) => {
      const input = element as HTMLInputElement;
      input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      input.value = '1e';
      input.setSelectionRange(2, 2);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      return [input.value, input.selectionStart, input.selectionEnd];
    }, key);
    expect(selected).toEqual(['1e', 2, 2]);
  });

for (const width of [360, 320])
  test(`what is said of a field stands within a page of ${width} pixels, line under line`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await openYours(page);
    const fields = page.locator('.drawing, .errors').getByRole('spinbutton');
    expect(await fields.count()).toBe(15);
    for (const field of await fields.all())
      for (const typed of ['', '1e999']) {
        await type(field, typed);
        const bubble = page.getByRole('alert');
        await expect(bubble).toContainText('stays');
        const at = await bubble.evaluate((said) => {
          const { left, right, width } = said.getBoundingClientRect();
          const text = document.createRange();
          text.selectNodeContents(said);
          const page = document.documentElement;
          return {
            left,
            right,
            width,
            text: text.getBoundingClientRect().width,
            beyond: page.scrollWidth - page.clientWidth,
          };
        });
        const name = await field.getAttribute('aria-label');
        expect(at.left, `${name}: left`).toBeGreaterThanOrEqual(0);
        expect(at.right, `${name}: right`).toBeLessThanOrEqual(width);
        expect(at.text, `${name}: the text`).toBeLessThan(at.width);
        expect(at.beyond, `${name}: to scroll`).toBe(0);
        await field.press('Escape');
      }
  });

test.describe('what can’t be', () => {
  test.beforeEach(({ page }) => openYours(page));

  for (const [typed, sentence] of [
    ['0', 'one to four layers'],
    ['40', 'one to four layers'],
    ['two', '“two” is not a number'],
    ['50 %', '“50 %” is not a number'],
    ['2.5', 'one to four layers'],
  ] as const)
    test(`${typed} layers are refused with a reason, and the last good number stays`, async ({ page }) => {
      const field = page.getByRole('textbox', { name: 'Layers that compute' });
      await type(field, typed);
      await expect(page.getByRole('alert')).toContainText(sentence);
      await expect(page.getByRole('alert')).toContainText('stays 2');
      await expect(page.locator('fieldset', { hasText: 'Output layer' })).toBeVisible();
      await field.press('Escape');
      await expect(field).toHaveValue('2');
    });

  test('full-width digits are digits', async ({ page }) => {
    await type(page.getByRole('textbox', { name: 'Layers that compute' }), '３');
    await expect(page.getByRole('group', { name: 'Hidden layer 2' })).toBeVisible();
  });

  test('40 neurons, and words for a weight', async ({ page }) => {
    await type(page.getByRole('textbox', { name: 'Hidden layer, Neurons' }), '40');
    await expect(page.getByRole('alert')).toContainText('1 to 9 neurons');
    await page.keyboard.press('Escape');
    await type(inDrawing(page, 'weight a11, from x1 to y1'), 'half');
    await expect(page.getByRole('alert')).toContainText('“half” is not a number. a11 stays 0.1.');
  });

  test('a softmax before the end or of one neuron, and a cross-entropy without its activation, are not offered, and why', async ({
    page,
  }) => {
    const softmax = (layer: string) =>
      page.getByLabel(`${layer}, Activation`).locator('option[value="softmax"]');
    await expect(softmax('Hidden layer')).toBeDisabled();
    await expect(softmax('Hidden layer')).toHaveText('softmax (only in the last layer)');
    const loss = page.getByLabel('Error', { exact: true });
    await expect(loss.locator('option[value="softmax cross-entropy"]')).toBeDisabled();
    await page.getByLabel('Output layer, Activation').selectOption('softmax');
    await expect(loss.locator('option[value="cross-entropy"]')).toHaveText(/needs sigmoids/);
    await loss.selectOption('softmax cross-entropy');
    await expect(page.locator('.seen .said')).toContainText('targets are now 0, 1');
    const fewer = page.getByRole('button', { name: 'Output layer, Neurons: one less' });
    await expect(fewer).toBeDisabled();
    await type(page.getByRole('textbox', { name: 'Output layer, Neurons' }), '1');
    await expect(page.getByRole('alert')).toContainText('at least two');
    await page.keyboard.press('Escape');
    await type(inDrawing(page, 'target t1'), '0.25');
    await expect(inDrawing(page, 'target t2')).toHaveValue('0.75');
    await type(inDrawing(page, 'target t1'), '2');
    await expect(page.getByRole('alert')).toContainText('between 0 and 1');
    await page.keyboard.press('Escape');
    await page.getByLabel('Output layer, Activation').selectOption('tanh');
    await expect(page.locator('.seen .said')).toContainText('The error is now “half the sum');
    await expect(loss).toHaveValue('half sum');
  });
});

test('a link followed on the page is taken, also while the address of a change waits to be written', async ({
  page,
}) => {
  await openYours(page);
  const names = page.getByLabel('As in your course');
  await names.selectOption('flat');
  await address(page, /n=flat/);
  // The address is written 300 ms after a change: before, while and after that.
  for (const wait of [0, 150, 290, 299, 300, 301, 310]) {
    await names.evaluate(async (choice: HTMLSelectElement, wait) => {
      choice.value = 'flat';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, wait));
      location.hash = 'p=book&n=matrix';
      // written as the timer would, before the page hears of the link
      history.replaceState(null, '', '#p=book&n=flat');
    }, wait);
    await expect(names).toHaveValue('matrix');
  }
});

test('names as in a course, kept on the device and in the link', async ({ page, context }) => {
  await openYours(page);
  await page.getByLabel('As in your course').selectOption('flat');
  await expect(page.locator('.drawing .weight .tag').first()).toHaveText('w1');
  await page.getByLabel('Indices of a weight').selectOption('from-to');
  await address(page, /n=flat~order/);
  const other = await context.newPage();
  await openYours(other);
  await expect(other.getByLabel('As in your course')).toHaveValue('flat');
  await openYours(other, 'p=book&n=matrix');
  await expect(other.getByLabel('As in your course')).toHaveValue('matrix');
});
