// Thirty things done on each page by somebody who presses and types whatever there is. `npm run monkey` does a thousand.
import { test } from '@playwright/test';
import { written } from '../pages.ts';
import { play } from './play.ts';

const { MONKEY_SEED: seed = '1', MONKEY_STEPS: steps = '30', MONKEY_PAGES: asked } = process.env;

const chosen = asked?.split(' ').map((page) => page.replace(/^\//, '')) ?? written;

for (const path of chosen)
  test(`/${path}`, async ({ page }) => {
    test.setTimeout(60_000 + Number(steps) * 1000);
    await play(page, { path, seed: Number(seed), steps: Number(steps) });
  });
