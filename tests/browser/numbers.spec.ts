// Numbers in and out: typed into every kind of field, copied from the page and into code, carried by a link, and shown
// with no more digits than hold.
import { expect, type Page, test } from '@playwright/test';
import { article } from '../../src/lib/example/article.ts';
import { quantity } from '../../src/lib/example/quantities.ts';
import { formatNumber } from '../../src/lib/writing/format.ts';
import { openCell } from './cells/cell.ts';
import { alive, holdBack, nextFrame, open } from './open.ts';

const weight = (page: Page, id = 'a12') => page.locator(`.live input[data-n="${id}"]`);
const h1 = (page: Page) => page.locator('.live svg [data-n="h1"]');
const textOfH1 = (parameters: Readonly<Record<string, number>>) =>
  formatNumber(quantity('h1', parameters), 'value', 3);

/** What the page has for a12, from its address: the one thing that a half-typed number must not reach. */
async function expectA12(page: Page, value: number): Promise<void> {
  await expect(h1(page)).toHaveText(textOfH1({ ...article, a12: value }));
  if (value === article.a12) await expect(page).toHaveURL(/\/$/);
  else await expect.poll(() => new URL(page.url()).searchParams.get('a12')).toBe(String(value));
}

test.describe('typing into a weight', () => {
  test.beforeEach(async ({ page }) => {
    await open(page, '');
  });

  for (const [typed, value] of [
    ['1/3', 1 / 3],
    ['1e-11', 1e-11],
    ['−0,75', -0.75],
    ['－０．５', -0.5],
    ['2·10⁻³', 0.002],
  ] as const)
    test(`“${typed}” is taken whole, on Enter, and no beginning of it`, async ({ page }) => {
      await weight(page).focus();
      for (const character of typed) {
        await page.keyboard.insertText(character);
        await page.waitForTimeout(30);
        await expect(page.getByRole('alert')).toHaveCount(0);
      }
      // longer than the address waits for the next change
      await page.waitForTimeout(400);
      await expectA12(page, article.a12);
      await page.keyboard.press('Enter');
      await expectA12(page, value);
    });

  test('leaving the field takes the number too, and Escape takes none', async ({ page }) => {
    await weight(page).fill('0.25');
    await page.keyboard.press('Tab');
    await expectA12(page, 0.25);
    await weight(page).fill('0.75');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expectA12(page, 0.25);
  });

  test('what can’t be used stays in the field with the reason, and the last good number in force', async ({
    page,
  }) => {
    const problem = page.getByRole('alert');
    await weight(page).fill('1/');
    await page.keyboard.press('Enter');
    await expect(problem).toHaveText('“1/” is not a number. a12 stays 0.2.');
    // Over the drawing it would be in the way of the next field.
    await page.keyboard.press('Tab');
    await expect(problem).toHaveCount(0);
    await expect(page.locator('.live .state')).toHaveText('“1/” is not a number. a12 stays 0.2.');
    await expect(weight(page)).toHaveValue('1/');
    await expect(weight(page)).toHaveAttribute('aria-invalid', 'true');
    await expectA12(page, article.a12);
    // it can be finished
    await weight(page).fill('1/4');
    await page.keyboard.press('Enter');
    await expect(problem).toHaveCount(0);
    await expectA12(page, 0.25);
    // or put back by any change of the number
    await weight(page).fill('1/0');
    await page.keyboard.press('Enter');
    await expect(problem).toContainText('divides by zero');
    await page.getByRole('button', { name: 'Take one step' }).click();
    await expect(problem).toHaveCount(0);
  });

  test('where both readings are plausible the field shows what it read', async ({ page }) => {
    await weight(page).fill('1,234');
    const note = weight(page).locator('xpath=..').getByRole('status');
    await expect(note).toHaveText('Read as 1.234.');
    await page.keyboard.press('Enter');
    await expectA12(page, 1.234);
    await expect(note).toHaveText('Read as 1.234.');
    await weight(page).fill('0.5');
    await expect(note).toHaveCount(0);
    await weight(page).fill('5,678');
    await page.keyboard.press('Tab');
    await expectA12(page, 5.678);
    await expect(page.locator('.live .state')).toHaveText('Read as 5.678.');
  });
});

test('in the panel no beginning is taken, and no digit is cut', async ({ page }) => {
  await open(page, 'forward/');
  await page.locator('main [data-line="zy1"] [data-n="a11"]').first().click();
  const field = page.locator('.panel input');
  await field.fill('');
  await field.pressSequentially('1/3', { delay: 20 });
  await nextFrame(page);
  await expect(page.locator('.panel-full output')).toHaveText('0.1');
  await expect(page.locator('.panel-field [role="status"]')).toHaveText('Read as 0.3333333333333333.');
  await field.press('Enter');
  await expect(page.locator('.panel-full output')).toHaveText('0.3333333333333333');
  await field.fill('1e-11');
  await field.press('Enter');
  await expect(page.locator('.panel-full output')).toHaveText('1 × 10⁻¹¹');
  await expect(page).toHaveURL(/\?a11=1e-11$/);
  await page.reload();
  await alive(page);
  await page.locator('main [data-line="zy1"] [data-n="a11"]').first().click();
  await expect(page.locator('.panel-full output')).toHaveText('1 × 10⁻¹¹');
  await field.fill('5');
  await page.keyboard.press('Escape');
  await expect(page.locator('.panel')).toBeHidden();
  await expect(page).toHaveURL(/\?a11=1e-11$/);
});

test('points typed as a German or an American writes them are two thousand', async ({ page }) => {
  await page.goto('two-moons/');
  const points = page.getByRole('textbox', { name: 'Points' }).first();
  await points.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]:has(input)')).toHaveCount(0);
  const said = points.locator('xpath=..').locator('[role="status"]');
  for (const typed of ['2.000', '2,000', '2 000', '２０００']) {
    await points.fill('500');
    await points.press('Enter');
    await expect(points).toHaveValue('500');
    await points.fill(typed);
    await points.press('Enter');
    await expect(points).toHaveValue('2000');
    await expect(said).toHaveText('Read as 2000.');
  }
  await points.fill('2.5');
  await points.press('Enter');
  await expect(points.locator('xpath=..').getByRole('alert')).toContainText('Points stays 2000.');
});

test('a second number typed before the first could be read is told as it was read', async ({ page }) => {
  await page.goto('two-moons/');
  const points = page.getByRole('textbox', { name: 'Points' }).first();
  await points.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]:has(input)')).toHaveCount(0);
  // What reads a number comes with the first touch, and here late.
  const come = await holdBack(page, /\.js$/);
  for (const typed of ['500', '2.000']) {
    await points.fill(typed);
    await points.press('Enter');
  }
  come();
  await expect(points).toHaveValue('2000');
  await expect(points.locator('xpath=..').locator('[role="status"]')).toHaveText('Read as 2000.');
});

test('a button below a field stays under the pointer when the field is left', async ({ page }) => {
  await page.goto('many-steps/');
  const field = page.getByRole('textbox', { name: 'Rate A' });
  await field.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]:has(.trainer)')).toHaveCount(0);
  await field.fill('1/4');
  await expect(page.locator('#trainer-said-A')).toHaveText('Read as 0.25.');
  const button = page.locator('.trainer').getByRole('button', { name: 'One step' });
  const before = await button.boundingBox();
  await field.blur();
  await expect(page.locator('.trainer .said')).toContainText('Rate A is now 0.25');
  expect(await button.boundingBox()).toEqual(before);
});

test('an answer that could be meant otherwise is told as it was read', async ({ page }) => {
  await open(page, 'forward/');
  const form = page.locator('.exercise:has([type="text"])').first();
  await form.getByRole('textbox').fill('1,234');
  await form.getByRole('button', { name: 'Check' }).click();
  await expect(form.locator('.exercise-reply')).toContainText('Read as 1.234.');
  await form.getByRole('textbox').fill('1/3');
  await form.getByRole('button', { name: 'Check' }).click();
  await expect(form.locator('.exercise-reply')).toContainText('Work the fraction out');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  // inputmode="decimal" shows no minus on iPhones, and "numeric" no decimal mark.
  test('the keys fit the field, and each is large enough to touch', async ({ page }) => {
    await open(page, '');
    const live = await page.locator('.live input').all();
    expect(live).toHaveLength(Object.keys(article).length);
    for (const field of live) {
      await expect(field).toHaveAttribute('inputmode', 'text');
      const { width, height } = (await field.boundingBox()) ?? { width: 0, height: 0 };
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    for (const path of ['two-moons/', 'hidden-layer/', 'many-steps/']) {
      await page.goto(path);
      const fields = await page.locator('main input[type="text"]').all();
      expect(fields.length, path).toBeGreaterThan(1);
      for (const field of fields) {
        const { height } = (await field.boundingBox()) ?? { height: 24 };
        expect(height).toBeGreaterThanOrEqual(24);
      }
    }
    await page.goto('two-moons/');
    await expect(page.getByRole('textbox', { name: 'Seed' }).first()).toHaveAttribute('inputmode', 'numeric');
    await expect(page.getByRole('textbox', { name: 'Noise' }).first()).toHaveAttribute(
      'inputmode',
      'decimal',
    );
  });
});

test.describe('copying', () => {
  test.beforeEach(async ({ context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  /** Selects what is in the elements, first to last, copies it, and gives the clipboard's text. */
  async function copied(page: Page, first: string, last = first): Promise<string> {
    await page.evaluate(
      ([from, to]) => {
        const range = document.createRange();
        range.setStartBefore(document.querySelector(from as string) as Element);
        range.setEndAfter(document.querySelector(to as string) as Element);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
      },
      [first, last],
    );
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('Control+C');
    return page.evaluate(() => navigator.clipboard.readText());
  }

  test('a line has its numbers, those that can be dragged too, and a hyphen for a minus', async ({
    page,
  }) => {
    await open(page, 'forward/?a11=-0.4');
    await nextFrame(page);
    const line = await copied(page, 'main [data-line="zy1"]');
    expect(line).toMatch(/^= [\d.]+ × \(-0\.400\) \+ [\d.]+ × [\d.]+ \+ [\d.]+ = [\d.-]+$/);
    expect(line).not.toContain('−');
  });

  test('a formula comes once, as TeX', async ({ page }) => {
    await open(page, 'backward-hidden/');
    const formula = await copied(page, 'main .formula');
    expect(formula).toMatch(/^\$\$\\begin\{aligned\}.*\\end\{aligned\}\$\$$/s);
    expect(formula).not.toContain('htmlData');
    expect(formula.match(/\\begin/g)).toHaveLength(1);
  });

  test('half a formula is the whole of it', async ({ page }) => {
    await open(page, 'backward-hidden/');
    const formula = await copied(page, 'main .formula .katex-html .mord', 'main .formula .katex-html .mrel');
    expect(formula).toMatch(/^\$\$\\begin.*\\end\{aligned\}\$\$$/s);
  });

  test('a number by itself is what code reads', async ({ page }) => {
    await open(page, 'forward/?a11=-0.4');
    await nextFrame(page);
    expect(await copied(page, 'main [data-line="zy1"] [data-n="a11"]')).toBe('-0.400');
    await open(page, '?a12=-0.25');
    await expect(weight(page)).toHaveValue('−0.250');
    await weight(page).focus();
    await nextFrame(page);
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('Control+C');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('-0.25');
  });

  test('dragging a number selects nothing', async ({ page }) => {
    await open(page, 'forward/');
    const number = page.locator('main [data-line="zy1"] [data-n="a11"]').first();
    await number.scrollIntoViewIfNeeded();
    const box = await number.boundingBox();
    if (box === null) throw new Error('no a11');
    await page.mouse.move(box.x + 5, box.y + 5);
    await page.mouse.down();
    await page.mouse.move(box.x + 150, box.y + 60, { steps: 8 });
    await page.mouse.up();
    await expect(number).not.toHaveText('0.100');
    expect(await page.evaluate(() => String(getSelection()))).toBe('');
  });

  test('a cell takes printed characters as code, and says what it made of them', async ({ page }) => {
    const cell = await openCell(page);
    await cell.editor.fill('');
    await page.evaluate(() =>
      navigator.clipboard.writeText('const x ＝ −0.5 × 3；\nconsole.log(“x is”, x, "−")'),
    );
    await cell.editor.focus();
    await page.keyboard.press('Control+V');
    await expect(cell.editor).toContainText('const x = -0.5 * 3;');
    await expect(cell.editor).toContainText('console.log("x is", x, "−")');
    await expect(page.locator('.cm-said')).toHaveText(
      /Pasted, and made code: ＝ became =, − became -, × became \*/,
    );
    expect(await cell.press()).toContain('x is -1.5 −');
  });

  test('in a string or a comment what is pasted stays as it is', async ({ page }) => {
    const cell = await openCell(page);
    await page.evaluate(() => navigator.clipboard.writeText('a − b'));
    await cell.editor.fill('// ');
    await page.keyboard.press('Control+V');
    await expect(cell.editor).toContainText('// a − b');
    await expect(page.locator('.cm-said')).toHaveCount(0);
  });
});

test.describe('a link', () => {
  const bar = (page: Page) => page.locator('.changes');

  for (const path of ['', 'forward/', 'two-moons/', 'numpy-twin/', 'answers/'])
    test(`with a bad number says so on /${path}`, async ({ page }) => {
      await open(page, `${path}?x1=abc&t1=1e99&a13=2`);
      await expect(bar(page)).toContainText('x1, where “abc” is not a number');
      await expect(bar(page)).toContainText('t1, where “1e99” is beyond a billion');
      await expect(bar(page)).toContainText('a13, and the book has no number of that name');
    });

  test('that carries markup for a number shows it as text', async ({ page }) => {
    await open(page, 'forward/?x1=<img src=x>');
    await expect(bar(page)).toContainText('“<img src=x”');
    await expect(bar(page).locator('img')).toHaveCount(0);
  });

  test('carries the digits, and the reader’s own choice stays remembered', async ({ page }) => {
    await open(page, 'forward/');
    await page.locator('.digits select').selectOption('6');
    await expect(page).toHaveURL(/\?digits=6$/);
    await expect(page.locator('.prev-next [rel="next"]')).toHaveAttribute('href', /\?digits=6$/);
    await open(page, 'forward/?digits=9');
    await nextFrame(page);
    await expect(page.locator('main [data-n="h1"]').first()).toHaveText(
      formatNumber(quantity('h1'), 'value', 9),
    );
    await expect(page.locator('.digits select')).toHaveValue('9');
    expect(await page.evaluate(() => localStorage.getItem('backprop:digits'))).toBe('6');
  });

  for (const behind of ['.', ')', '>', ').', '。', '）', '”', '%23two-paths'])
    test(`survives ${behind} behind it`, async ({ page }) => {
      await open(page, `backward-hidden/?a11=-0.4${behind}`);
      await nextFrame(page);
      await expect(page.locator('.margin svg [data-n="a11"]')).toHaveText('−0.400');
      await expect(bar(page)).not.toContainText('could not be read');
      await expect(page).toHaveURL(
        behind.startsWith('%23')
          ? /\/backward-hidden\/\?a11=-0\.4#two-paths$/
          : /\/backward-hidden\/\?a11=-0\.4$/,
      );
    });

  test('to a section survives the end of a sentence', async ({ page }) => {
    await open(page, 'backward-hidden/#two-paths).');
    await expect(page).toHaveURL(/#two-paths$/);
  });

  test('to a page survives it too', async ({ page }) => {
    await page.goto('forward/).');
    await expect(page.locator('h1')).toBeVisible();
    await expect(page).toHaveURL(/\/forward\/$/);
  });
});

test.describe('near saturation', () => {
  test('no more digits are shown than hold, and the panel says why', async ({ page }) => {
    await open(page, 'backward-output/?b11=58&digits=9');
    await nextFrame(page);
    await expect(page.locator('main [data-n="dE_dzh1"]').first()).toHaveText('<1 × 10⁻¹⁵');
    await page.locator('main [data-n="dE_dzh1"]').first().click();
    await expect(page.locator('.panel-full output')).toHaveText('<1 × 10⁻¹⁵');
    await expect(page.locator('.panel-holds')).toHaveText(
      'Not one of its digits holds: h1 is so near to 1 that few digits of 1 − h1 are left.',
    );
  });

  test('digits that are left are shown', async ({ page }) => {
    await open(page, 'backward-output/?b11=40&digits=9');
    await nextFrame(page);
    await page.locator('main [data-n="dE_dzh1"]').first().click();
    const shown = await page.locator('.panel h2 output').innerText();
    expect(shown).toMatch(/^\d(\.\d{1,6})? × 10⁻\d?¹?[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/u);
    await expect(page.locator('.panel-holds')).toContainText('Only the first');
  });

  test('in the article every digit holds, and the panel says nothing of it', async ({ page }) => {
    await open(page, 'backward-output/');
    await page.locator('main [data-n="dE_dzh1"]').first().click();
    await expect(page.locator('.panel-holds')).toHaveText('');
  });
});

test('a button pressed right after typing acts on what was typed, however slow the network', async ({
  page,
}) => {
  await open(page, '');
  const come = await holdBack(page, /\/typed\.[^/]*\.js$/);
  await weight(page).fill('0.9');
  await page.getByRole('button', { name: 'Take one step' }).click();
  await page.waitForTimeout(200);
  await expectA12(page, article.a12);
  come();
  await expect(page.locator('.live .state')).toContainText('One step taken');
  const stepped = quantity('a12_new', { ...article, a12: 0.9 });
  await expect(weight(page)).toHaveValue(formatNumber(stepped, 'parameter', 3));
});

test('where what reads numbers can’t be loaded, the field says so and keeps what was typed', async ({
  page,
}) => {
  await open(page, '');
  await page.route(/\/typed\.[^/]*\.js$/, (route) => route.abort());
  await weight(page).fill('0.9');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(weight(page)).toHaveValue('0.9');
  await expectA12(page, article.a12);
});
