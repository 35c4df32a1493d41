// npm run monkey [-- SEED [STEPS [PAGE…]]]: a thousand things done on every page, drawn from a seed.
import { run } from './run.ts';

const [seed = String(Math.floor(Math.random() * 2 ** 32)), steps = '1000', ...pages] = process.argv.slice(2);
console.log(`Seed ${seed}, ${steps} things on each page.`);
const env = {
  MONKEY_SEED: seed,
  MONKEY_STEPS: steps,
  ...(pages.length > 0 && { MONKEY_PAGES: pages.join(' ') }),
};
process.exitCode = run('playwright test --project=book tests/browser/monkey', env) ? 0 : 1;
