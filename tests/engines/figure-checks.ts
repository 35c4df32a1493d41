// What is checked in WebKit of figures, cells and Your network.
import { quantity } from '../../src/lib/example/quantities.ts';
import { formatCount, formatNumber } from '../../src/lib/writing/format.ts';
import { type Checks, pattern } from './checks.ts';

export const figureChecks: Checks = {
  'a trainer trains to its end': async (page) => {
    await page.open('one-neuron/');
    await page.see('.moons-trainer');
    await page.click('.moons-trainer button', 'To the end');
    await page.expect('.moons-trainer .said', /Done, after 300 epochs/);
  },
  'two rates descend, step by step': async (page) => {
    await page.open('many-steps/');
    await page.see('.trainer');
    await page.click('.trainer button', 'Run');
    await page.expect('.trainer .said', pattern(`Done, after ${formatCount(100_000)} steps`));
  },
  'a cell runs in its sandbox': async (page) => {
    await page.open('forward/');
    await page.click('[data-cell="forward/one-pass"] [data-do="run"]');
    await page.expect('[data-cell="forward/one-pass"] .cell-output', pattern(String(quantity('h1'))));
  },
  'a cell is edited, and what was typed runs': async (page) => {
    const cell = '[data-cell="forward/one-pass"]';
    await page.open('forward/');
    await page.click(`${cell} [data-do="edit"]`);
    // The editor stands in a tree of its own, and has the focus.
    await page.driver.until(() => document.activeElement?.className === 'cell-editor');
    await page.driver.type('console.log("typed", 1200 + 34);');
    await page.press('Enter');
    await page.click(`${cell} [data-do="run"]`);
    await page.expect(`${cell} .cell-output`, /typed 1234/);
    await page.expect(`${cell} .cell-output`, pattern(String(quantity('h1'))));
  },
  'the graph of the machine goes gate by gate': async (page) => {
    await page.open('by-machine/');
    await page.see('figure:has([name="part"])');
    await page.click('figure:has([name="part"]) button', 'Next');
    await page.expect('figure:has([name="part"]) [role="status"]', /multiply: 0\.050 × 0\.100 = 0\.005/);
  },
  'Your network: a preset, a number typed, the address, the worked lines': async (page) => {
    await page.open('your-network/');
    await page.click('.presets label', 'Mazur’s');
    await page.expectAddress(/p=mazur/);
    await page.type('.drawing [data-id="a11"] input', '0,2');
    await page.press('Enter');
    await page.expectAddress(/v=a11:0\.2$/);
    await page.expect('.worked', /0\.2/);
  },
  'Your network: a number of somebody’s own is checked': async (page) => {
    await page.open('your-network/');
    await page.focus('.check-rows input');
    await page.driver.type('h1');
    await page.press('Enter');
    await page.driver.type(formatNumber(quantity('h1'), 'value', 4));
    await page.press('Enter');
    await page.expect('.told-sum', /right/i);
  },
};
