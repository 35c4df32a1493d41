// A run that is played leaves the page free to answer. Measured alone, when no other test shares the processor.
import { expect, test } from '@playwright/test';

for (const [path, first] of [
  ['one-neuron/', ''],
  ['hidden-layer/', '300'],
] as const)
  test(`300 epochs on 1,200 points of /${path} play without a task over 50 ms`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    // What else the machine does can lengthen a task. One that is long by itself is long at every visit.
    let tasks: number[] = [];
    for (let visit = 1; visit <= 3 && (visit === 1 || tasks.length > 0); visit++) {
      await page.goto(path);
      const figure = page.locator('.moons-trainer');
      await figure.scrollIntoViewIfNeeded();
      await expect(page.locator('astro-island[ssr]:has(.moons-trainer)')).toHaveCount(0);
      await figure.getByLabel('Print each epoch').check();
      if (first) {
        await figure.getByLabel('Epochs', { exact: true }).fill(first);
        await figure.getByLabel('Epochs', { exact: true }).press('Enter');
        await expect(figure.locator('.said')).toContainText('waits at its start');
      }
      await page.evaluate(() => {
        const tasks: number[] = [];
        Object.assign(window, { tasks });
        new PerformanceObserver((list) =>
          tasks.push(...list.getEntries().map(({ duration }) => duration)),
        ).observe({ type: 'longtask' });
      });
      const begun = Date.now();
      await figure.getByRole('button', { name: 'Play', exact: true }).click();
      await expect(figure.locator('.said')).toContainText('Done, after 300 epochs', { timeout: 25_000 });
      tasks = await page.evaluate(() => Reflect.get(window, 'tasks') as number[]);
      console.log(`/${path}: 300 epochs in ${Date.now() - begun} ms, tasks over 50 ms: ${tasks.length}`);
    }
    expect(tasks).toEqual([]);
  });
