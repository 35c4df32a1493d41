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
    // What sleeps can't be chosen by a hand; a driver would choose it before anything listens.
    const sleeping = document.querySelector('[inert]:not(astro-island *)');
    return island === null && ready && sleeping === null;
  });
}

/** Two frames: what was due is written. */
export function nextFrame(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** Holds back what a page asks for. What is called in the end lets it come. */
export async function holdBack(page: Page, asked: string | RegExp): Promise<() => void> {
  const { promise: held, resolve: come } = Promise.withResolvers<void>();
  await page.route(asked, async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  return come;
}

/** Lets any origin have the scripts, as some hosts do. */
export async function letAnyOrigin(page: Page): Promise<void> {
  await page.route(/\.(js|json|woff2)$/, async (route) => {
    // What is on its way when the page is left comes for nobody.
    const response = await route.fetch().catch(() => undefined);
    if (response === undefined) return;
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'access-control-allow-origin': '*' },
    });
  });
}
