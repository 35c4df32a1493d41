// A browser's translator takes pieces of text out and puts its own in. What a reader changes afterwards still shows.
import { expect, type Page, test } from '@playwright/test';
import { holdScripts, opened } from '../loading/scripts.ts';
import { nextFrame, open } from '../open.ts';

/** Every piece of text is taken out, and another stands in its place, as translators do it. */
function translate(page: Page): Promise<void> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.data.trim() === '' || text.parentElement?.closest('[translate="no"], script, style, textarea'))
        continue;
      const outer = document.createElement('font' as string);
      outer.append(document.createElement('font' as string));
      (outer.firstChild as Element).textContent = text.data.toUpperCase();
      text.replaceWith(outer);
    }
  });
}

/** All that the text and its figures say, whatever the case. */
function said(page: Page): Promise<string> {
  return page.locator('main, .margin').evaluateAll((all) =>
    all
      .map((part) => {
        const copy = part.cloneNode(true) as Element;
        // Where the stepper began, and so what it last said, goes by the line that lay in sight: other letters, another line.
        for (const aside of copy.querySelectorAll('script, style, textarea, .stepper-said')) aside.remove();
        return copy.textContent?.toUpperCase().replace(/\s+/g, '');
      })
      .join('\n'),
  );
}

async function drag(page: Page): Promise<void> {
  const weight = page.locator('main [data-drag]').first();
  await weight.focus();
  await page.keyboard.press('PageUp');
  await nextFrame(page);
}

const trained = async (page: Page) => {
  const trainer = page.locator('.moons-trainer');
  await trainer.locator('.buttons button').nth(1).click();
  await expect(trainer.locator('.count')).toHaveText(/^1 of/i);
  await trainer.locator('.buttons button').nth(1).click();
  await expect(trainer.locator('.count')).toHaveText(/^2 of/i);
  await trainer.locator('input[type="text"]').first().fill('0.3x');
  await trainer.locator('input[type="text"]').first().press('Enter');
  await expect(trainer.locator('.problem:not(:empty)').first()).toBeVisible();
  await page.locator('[data-wish="wrong"]').click();
  await expect(page.locator('.picked')).toBeVisible();
  await page.locator('[data-wish="right"]').click();
  await page.locator('[data-wish="right"]').click();
  await nextFrame(page);
};

const answered = async (page: Page) => {
  const form = page.locator('.exercise', { has: page.locator('[type="text"]') }).first();
  for (const typed of ['a third', '77']) {
    await form.locator('[type="text"]').fill(typed);
    await form.locator('[type="submit"]').click();
    // What is answered moves what stands below it: nobody presses there before.
    await expect(form.getByRole('status')).not.toBeEmpty();
  }
  await form.locator('.exercise-hint').click();
  await expect(form.locator('.exercise-hints p')).toHaveCount(1);
};

const chapters: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  '': async (page) => {
    await page.locator('.live .controls button').first().click();
    await page.locator('.live .controls button').first().click();
    await nextFrame(page);
  },
  'forward/': async (page) => {
    await drag(page);
    await page.locator('.stepper-next').click();
    await page.locator('.stepper-next').click();
    await answered(page);
  },
  'backward-hidden/': async (page) => {
    await drag(page);
    await page.locator('.stepper-back').click();
    await answered(page);
  },
  'many-steps/': async (page) => {
    await drag(page);
    const buttons = page.locator('.trainer .buttons button');
    await buttons.nth(1).click();
    await expect(page.locator('.trainer .count')).toHaveText(/^1 of/i);
    await buttons.nth(1).click();
    await expect(page.locator('.trainer .count')).toHaveText(/^2 of/i);
    await page.locator('#trainer-A').fill('3');
    await page.locator('#trainer-A').press('Enter');
    await expect(page.locator('.trainer thead')).toHaveText(/A, 3/i);
    await nextFrame(page);
  },
  'one-neuron/': trained,
  'hidden-layer/': trained,
};

for (const [path, act] of Object.entries(chapters))
  for (const when of ['before', 'after'] as const)
    test(`/${path} translated ${when} its figures come alive shows what the page shows`, async ({
      page,
      context,
    }) => {
      const other = await context.newPage();
      await open(other, path);
      await expect(other.locator('[inert]')).toHaveCount(0);
      await act(other);
      await other.evaluate(() => localStorage.clear());
      if (when === 'before') {
        const go = await holdScripts(page);
        await opened(page, path);
        await page.locator('footer a, footer p').first().waitFor();
        await translate(page);
        go();
      } else await open(page, path);
      await expect(page.locator('[inert]')).toHaveCount(0);
      if (when === 'after') await translate(page);
      await act(page);
      if (when === 'after') expect(await page.locator('font').count()).toBeGreaterThan(20);
      // What is said in its own time, on either page, is waited for.
      await expect(async () => expect(await said(page)).toBe(await said(other))).toPass({ timeout: 20_000 });
    });
