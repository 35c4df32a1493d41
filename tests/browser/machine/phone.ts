// A phone with a finger: what it taps, and drags that the page may take for a scroll.
import { type Browser, expect, type Locator } from '@playwright/test';
import { sites, urlOf } from '../../sites.ts';

export async function onPhone(browser: Browser) {
  const context = await browser.newContext({
    baseURL: urlOf(sites.root),
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints });
  const scrolled = () => page.evaluate(() => scrollY);
  /** From a share of the width of something, so far across and down: where the finger ends, and how far the page has gone. */
  const drag = async (target: Locator, share: number, [across, down]: readonly [number, number]) => {
    await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const box = await target.boundingBox();
    if (box === null) throw new Error('nothing to drag');
    const [x, y] = [box.x + box.width * share, box.y + box.height / 2];
    const from = await scrolled();
    await touch('touchStart', { x, y });
    for (let i = 1; i <= 12; i++)
      await touch('touchMove', { x: x + (across * i) / 12, y: y + (down * i) / 12 });
    await touch('touchEnd');
    return { end: [x + across, y + down] as const, gone: async () => (await scrolled()) - from };
  };
  return { page, drag };
}

/** Everything that can be pressed is at least 24 px wide and high, itself or with its label. */
export async function expectTargets(figure: Locator): Promise<void> {
  const small = await figure.locator('button, select, input, summary').evaluateAll((all) =>
    all.flatMap((element) => {
      const isBox = element.matches('[type="radio"], [type="checkbox"]');
      const { width, height } = ((isBox && element.closest('label')) || element).getBoundingClientRect();
      return Math.min(width, height) < 24 ? [`${element.outerHTML.slice(0, 60)}: ${width} × ${height}`] : [];
    }),
  );
  expect(small).toEqual([]);
}
