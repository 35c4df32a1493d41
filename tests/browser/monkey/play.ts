// Somebody who presses and types whatever there is. What is done next is drawn from a seed, so that the same seed does the
// same again; what a page may never show or say is looked for after each.
import { expect, type Page } from '@playwright/test';
import { type RandomState, randomState } from '../../../src/lib/points/random-state.ts';
import { alive, open } from '../open.ts';
import { faultsOf, listenTo, numbersOf } from './watch.ts';

export interface Play {
  /** the page, as a path under the base */
  readonly path: string;
  readonly seed: number;
  readonly steps: number;
}

/** What is done once: it says what, in words, as soon as that is known. */
type Act = (page: Page, chance: RandomState, note: (what: string) => void) => Promise<void>;

const widths = [320, 360, 768, 1280];
const keys = [
  'Tab',
  'Tab',
  'Shift+Tab',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Shift+ArrowUp',
  'Enter',
  'Space',
];
const rarer = [
  'Escape',
  'Home',
  'End',
  'PageDown',
  'PageUp',
  '/',
  '?',
  'Control+z',
  'Backspace',
  'Delete',
  'Control+Enter',
];
const texts = [
  ...[
    '0.5',
    '-3',
    '1e9',
    '1/3',
    '0,25',
    '.5',
    '12.',
    '−0.1',
    '10%',
    '1e-12',
    '999999999999',
    '0',
    '1',
    '1e999',
  ],
  ...[
    '',
    ' ',
    '-',
    'e',
    '1..2',
    'a11',
    'weight',
    '∂E/∂b22',
    '½',
    '😀',
    '<b>',
    '0x10',
    '3 4 5',
    'a11 = 0.5\nb21: -1',
    '%%',
    '１２',
  ],
];

const pick = <T>(chance: RandomState, from: readonly T[]): T =>
  from[chance.randomInterval(from.length - 1)] as T;

/** Brings one of the elements that can be seen to the middle, and says which and where. */
async function target(page: Page, chance: RandomState, selector: string) {
  return page.evaluate(
    ([selector, at]) => {
      const root = document.querySelector('dialog:modal') ?? document;
      const all = [...root.querySelectorAll(selector)].filter((found) => {
        const { width, height } = found.getBoundingClientRect();
        return width > 0 && height > 0 && found.checkVisibility({ visibilityProperty: true });
      });
      const found = all[Math.floor(at * all.length)];
      if (found === undefined) return undefined;
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = found.getBoundingClientRect();
      const said = found.getAttribute('aria-label') ?? found.textContent ?? '';
      const name = `${found.localName}${found.id && `#${found.id}`} “${said.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
      return { name, x: x + width / 2, y: y + height / 2 };
    },
    [selector, chance.randomSample()] as const,
  );
}

/** A link to another page would be another page's play. */
const pressable =
  'button, summary, label, input:not([type="file"]), select, [role="button"], [role="radio"], [role="tab"], [tabindex="0"], a[href^="#"], svg';

const acts: readonly (readonly [weight: number, act: Act])[] = [
  [
    8,
    async (page, chance, note) => {
      const found = await target(page, chance, pressable);
      if (found === undefined) return;
      note(`click ${found.name}`);
      await page.mouse.click(found.x, found.y);
    },
  ],
  [
    4,
    async (page, chance, note) => {
      const field =
        'input:not([type]), input[type="text"], input[type="search"], input[type="number"], textarea, .cm-content';
      const found = await target(page, chance, field);
      if (found === undefined) return;
      const text = pick(chance, texts);
      const then = pick(chance, ['Enter', 'Tab', 'Escape', '']);
      note(`type ${JSON.stringify(text)} ${then} into ${found.name}`);
      await page.mouse.click(found.x, found.y);
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(text);
      if (then) await page.keyboard.press(then);
    },
  ],
  [
    5,
    async (page, chance, note) => {
      const key = pick(chance, chance.randomSample() < 0.7 ? keys : rarer);
      note(`key ${key}`);
      await page.keyboard.press(key);
    },
  ],
  [
    4,
    async (page, chance, note) => {
      const found = await target(page, chance, '[data-n], input[type="range"], svg, canvas, [role="slider"]');
      if (found === undefined) return;
      const [dx, dy] = [chance.randomInterval(400) - 200, chance.randomInterval(200) - 100];
      note(`drag ${found.name} by ${dx}, ${dy}`);
      await page.mouse.move(found.x, found.y);
      await page.mouse.down();
      await page.mouse.move(found.x + dx / 2, found.y + dy / 2);
      await page.mouse.move(found.x + dx, found.y + dy);
      await page.mouse.up();
    },
  ],
  [
    2,
    async (page, chance, note) => {
      const found = await target(page, chance, 'select');
      const at = chance.randomSample();
      if (found === undefined) return;
      note(`choose the ${at.toFixed(3)} part of ${found.name}`);
      await page.evaluate(
        ([x, y, at]) => {
          const select = document.elementFromPoint(x, y)?.closest('select');
          if (!select || select.disabled) return;
          const next = Math.floor(at * select.options.length);
          // No hand can choose what is barred.
          if (select.options[next]?.disabled) return;
          select.selectedIndex = next;
          select.dispatchEvent(new Event('input', { bubbles: true }));
          select.dispatchEvent(new Event('change', { bubbles: true }));
        },
        [found.x, found.y, at] as const,
      );
    },
  ],
  [
    2,
    async (page, chance, note) => {
      const by = chance.randomInterval(4000) - 2000;
      note(`scroll by ${by}`);
      await page.mouse.wheel(0, by);
    },
  ],
  [
    1,
    async (page, chance, note) => {
      const width = pick(chance, widths);
      note(`${width} pixels wide`);
      await page.setViewportSize({ width, height: 800 });
    },
  ],
  [
    1,
    async (page, chance, note) => {
      const colorScheme = pick(chance, ['light', 'dark'] as const);
      const media = pick(chance, ['screen', 'screen', 'print'] as const);
      note(`${colorScheme}, for ${media}, and back`);
      await page.emulateMedia({ colorScheme, media });
      if (media === 'print') await page.emulateMedia({ colorScheme, media: 'screen' });
    },
  ],
  [
    1,
    async (page, chance, note) => {
      const where = pick(chance, ['back', 'forward'] as const);
      note(where);
      await page.evaluate((where) => history[where](), where);
      // Back from where the play began is out of the book.
      await page.waitForTimeout(50);
    },
  ],
  [
    1,
    async (page, chance, note) => {
      const found = await target(page, chance, '[data-do="run"], [data-do="stop"], [data-do="edit"]');
      if (found === undefined) return;
      note(`click ${found.name} of a cell`);
      await page.mouse.click(found.x, found.y);
    },
  ],
];
const bag = acts.flatMap(([weight, act]) => Array<Act>(weight).fill(act));

/** Plays on one page. What was found is thrown: what is wrong, what was done before it, how to have it again. */
export async function play(page: Page, { path, seed, steps }: Play): Promise<void> {
  const chance = randomState(seed);
  const log: string[] = [];
  const heard = listenTo(page);
  const tell = (faults: readonly string[]) => {
    const again = `npm run monkey -- ${seed} ${steps} ${path || '/'}`;
    return new Error(
      [`/${path}`, ...faults, 'after', ...log.slice(-12).map((line) => `  ${line}`), again].join('\n'),
    );
  };
  await open(page, path);
  const home = new URL(page.url()).pathname;
  const before = new Set(await faultsOf(page));
  for (let step = 1; step <= steps; step++) {
    const act = pick(chance, bag);
    try {
      await act(page, chance, (what) => log.push(`${step}. ${what}`));
      if (page.url() === 'about:blank' || new URL(page.url()).pathname !== home) {
        log.push(`   to ${page.url()}, and opened again`);
        await open(page, path);
      }
      await page.waitForFunction(() => document.documentElement.classList.contains('alive'));
      const shown = (await faultsOf(page)).filter((fault) => !before.has(fault));
      // A press led elsewhere in the meantime: the next look opens the page again.
      if (new URL(page.url()).pathname !== home) continue;
      if (shown.length > 0 || heard.length > 0) throw tell([...heard, ...shown]);
    } catch (error) {
      if (error instanceof Error && error.message.startsWith(`/${path}\n`)) throw error;
      // It went to another page in the midst of a look at this one.
      if (!/Execution context was destroyed|navigation/.test(String(error)))
        throw tell([...heard, String(error)]);
      await page.waitForLoadState();
      await alive(page);
    }
  }
  // What the page wrote into its address is all there is to say of its numbers.
  await page.keyboard.press('Escape');
  await page.mouse.move(0, 0);
  // An address is written a moment after the last change.
  await page.waitForTimeout(600);
  if (new URL(page.url()).pathname !== home) return;
  const [address, numbers] = [page.url(), await numbersOf(page)];
  await open(page, 'about:blank');
  await open(page, address);
  // A part that is reached late takes its numbers late, and what a reader had unfolded is folded again.
  const idOf = (number: string) => number.split(' ')[0];
  const differing = async () => {
    const again = await numbersOf(page);
    const ids = new Set(again.map(idOf));
    const other = numbers.find((number) => ids.has(idOf(number)) && !again.includes(number));
    return other === undefined ? '' : `${address} opens without ${other}`;
  };
  await expect
    .poll(differing, { timeout: 15_000 })
    .toBe('')
    .catch(async () => {
      throw tell([await differing()]);
    });
  if (heard.length > 0) throw tell(heard);
}
