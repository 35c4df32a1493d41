import type { Page } from '@playwright/test';

/** Opens a page and waits until its live numbers, if it has any, can be used. */
export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await alive(page);
}

/** Waits until the live numbers of the page, if it has any, can be used. */
export async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const numbers = document.querySelectorAll('[data-n]').length;
    const island = document.querySelector('.live')?.closest('astro-island[ssr]') ?? null;
    const live = document.querySelector(
      document.querySelector('.margin') === null
        ? '.digits:not([hidden])'
        : '.margin [data-n][role="button"]',
    );
    // A figure in a frame has no choice of digits.
    const ready = numbers === 0 || live !== null || document.body.classList.contains('embedded');
    return island === null && ready;
  });
}

/** Two frames: what was due is written. */
export function nextFrame(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
