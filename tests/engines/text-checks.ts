// What is checked in WebKit, by hand as a reader would: one press, one key of each kind, in the text and around it.

import { high } from '../../src/exercises/chapters/backward-output.ts';
import { quantity } from '../../src/lib/example/quantities.ts';
import { traceUnder } from '../../src/lib/example/traces.ts';
import { formatNumber } from '../../src/lib/writing/format.ts';
import { type Checks, written } from './checks.ts';

const inMargin = (id: string) => `.margin svg [data-n="${id}"]`;

export const textChecks: Checks = {
  'a weight is dragged: the output and the address follow': async (page) => {
    await page.open('forward/');
    await page.drag(inMargin('a11'), -90);
    await page.expect(inMargin('a11'), /^−0\.200$/);
    await page.expect('main p [data-n="h1"]', written('h1', { a11: -0.2 }));
    await page.expectAddress(/\?a11=-0\.2$/);
  },
  'a weight is nudged by keys, and one press puts it back': async (page) => {
    await page.open('forward/');
    await page.focus(inMargin('a11'));
    await page.press('ArrowDown', 'PageDown', 'PageDown');
    await page.expect('main p [data-n="h1"]', written('h1', { a11: -0.11 }));
    await page.click('.changes-back');
    await page.expect('main p [data-n="h1"]', written('h1'));
    await page.expectAddress(/\/forward\/$/);
  },
  'a weight is typed on the home page': async (page) => {
    await page.open('');
    await page.type('.live input[data-n="b22"]', '-1,25');
    await page.press('Enter');
    await page.expect('.live svg [data-n="h2"]', written('h2', { b22: -1.25 }));
  },
  'what cannot be read is said, and the last good number stays': async (page) => {
    await page.open('');
    await page.type('.live input[data-n="a11"]', 'weight');
    await page.press('Enter');
    await page.expect('[role="alert"]', /“weight” is not a number/);
    await page.expect('.live svg [data-n="h1"]', written('h1'));
  },
  'a number opens where it comes from; Escape closes it and gives the focus back': async (page) => {
    await page.open('backward-output/');
    await page.click('main p [data-n="dE_db22"]');
    await page.expect('.panel-line', /0\.135 × 0\.599/);
    await page.press('Escape');
    await page.expectFocus('main p [data-n="dE_db22"]');
  },
  'the step beside the text goes forth': async (page) => {
    await page.open('network/');
    for (const { id } of traceUnder(undefined)
      .filter(({ op }) => op !== 'parameter')
      .slice(0, 3)) {
      await page.click('.stepper-next');
      await page.expect(`.stepper-line .result[data-n="${id}"]`, written(id));
    }
  },
  'digits are chosen, and kept': async (page) => {
    await page.open('forward/');
    await page.choose('.digits select', '6');
    await page.expect('main p [data-n="h1"]', written('h1', {}, 6));
    await page.open('error/');
    await page.expect('.digits select', /^6$/);
    await page.choose('.digits select', '3');
  },
  'a term opens its note': async (page) => {
    await page.open('backward-output/');
    await page.click('#def-chain-rule a');
    await page.expect('.panel h2', /^chain rule/);
  },
  'the search is opened, asked, and leads there by keys': async (page) => {
    await page.open('forward/');
    await page.click('button.find');
    await page.expectFocus('dialog input');
    await page.driver.type('chain rule');
    await page.expect('dialog [role="option"][aria-selected="true"]', /chain/i);
    await page.press('Enter');
    await page.expectAddress(/backward-output\/#def-chain-rule$/);
  },
  'an exercise knows the slip behind a wrong number, and the right one': async (page) => {
    await page.open('backward-output/');
    const answer = async (reference: string) => {
      await page.type(
        '#question-b22 input[type="text"]',
        formatNumber(quantity(reference, high), 'gradient', 3).replace('−', '-'),
      );
      await page.press('Enter');
    };
    await answer('dE_db22~no-slope');
    await page.expect('#reply-b22', /forgot σ′/);
    await answer('dE_db22');
    await page.expect('#reply-b22', /^Right\./);
  },
  'a choice is committed and answered': async (page) => {
    await page.open('network/');
    await page.click('#question-cut .exercise-option:nth-of-type(2)');
    await page.click('#question-cut button', 'Commit');
    await page.expect('#reply-cut', /^Right\./);
  },
  'the link to the next chapter keeps what was changed': async (page) => {
    await page.open('forward/?a11=0.25');
    await page.click('.prev-next [rel="next"]');
    await page.expectAddress(/\/error\/\?a11=0\.25$/);
    await page.expect(inMargin('h1'), written('h1', { a11: 0.25 }));
  },
  'the theme turns, and stays over a page': async (page) => {
    await page.open('forward/');
    await page.click('button.theme');
    const chosen = await page.driver.run(() => document.documentElement.dataset.theme);
    await page.open('error/');
    const there = await page.driver.run(() => document.documentElement.dataset.theme);
    if (!chosen || there !== chosen) throw new Error(`${chosen} became ${there}`);
  },
};
