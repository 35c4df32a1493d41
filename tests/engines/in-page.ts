// A page as the checks in WebKit use it: found by a selector and a text, pressed where it stands, read.
import { setTimeout as pause } from 'node:timers/promises';
import { sites, urlOf } from '../sites.ts';
import type { Key } from './command.ts';
import type { Driver } from './driver.ts';

export class InPage {
  readonly driver: Driver;

  constructor(driver: Driver) {
    this.driver = driver;
  }

  /** Opens a page and waits until it is alive. */
  async open(path: string): Promise<void> {
    await this.driver.go('about:blank');
    await this.driver.go(urlOf(sites.root, path));
    await this.driver.until(
      () =>
        document.readyState === 'complete' &&
        [...document.querySelectorAll('.live, .margin')].every(
          (one) => one.closest('astro-island[ssr]') === null,
        ) &&
        (document.querySelector('.margin') === null ||
          document.querySelector('.margin [data-n][role]') !== null),
    );
  }

  /** Brings an element into the middle of the window, awake; gives the point in its middle. */
  async #middle(selector: string, text: string): Promise<readonly [number, number]> {
    const find = (selector: string, text: string) => {
      const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
        (one) => one.checkVisibility() && (one.textContent ?? '').includes(text),
      );
      if (!found || found.closest('[inert]') || (found as HTMLButtonElement).disabled) return undefined;
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = found.getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)];
    };
    await this.see(selector, text);
    await this.driver.until(find, selector, text);
    // What stands above may come alive and grow: it has stood still for a while, and longer on a slow machine.
    for (let last = '', still = 0; ; await pause(100)) {
      const point = await this.driver.until(find, selector, text);
      still = String(point) === last ? still + 1 : 0;
      if (still === 3) return [point?.[0] ?? 0, point?.[1] ?? 0];
      last = String(point);
    }
  }

  /** Brings into view what sleeps till it is seen. */
  async see(selector: string, text = ''): Promise<void> {
    await this.driver.until(
      (selector: string, text: string) => {
        const found = [...document.querySelectorAll(selector)].find((one) =>
          (one.textContent ?? '').includes(text),
        );
        found?.scrollIntoView({ block: 'center', behavior: 'instant' });
        return found !== undefined;
      },
      selector,
      text,
    );
  }

  async click(selector: string, text = ''): Promise<void> {
    await this.driver.drag(await this.#middle(selector, text));
  }

  async drag(selector: string, dx: number): Promise<void> {
    const from = await this.#middle(selector, '');
    await this.driver.drag(from, [from[0] + dx, from[1]]);
  }

  async focus(selector: string): Promise<void> {
    await this.#middle(selector, '');
    await this.driver.run(
      (selector: string) => document.querySelector<HTMLElement>(selector)?.focus(),
      selector,
    );
  }

  press(...keys: readonly Key[]): Promise<void> {
    return this.driver.press(...keys);
  }

  /** Types over what stands in a field. */
  async type(selector: string, text: string): Promise<void> {
    await this.focus(selector);
    await this.driver.run(
      (selector: string) => document.querySelector<HTMLInputElement>(selector)?.select(),
      selector,
    );
    await this.driver.type(text);
  }

  /** Chooses in a list, as it says so itself. */
  async choose(selector: string, value: string): Promise<void> {
    await this.focus(selector);
    await this.driver.run(
      (selector: string, value: string) => {
        const list = document.querySelector<HTMLSelectElement>(selector);
        if (list) list.value = value;
        for (const type of ['input', 'change']) list?.dispatchEvent(new Event(type, { bubbles: true }));
      },
      selector,
      value,
    );
  }

  /** The text or the value of the first element, blanks made one. */
  read(selector: string): Promise<string> {
    return this.driver.run((selector: string) => {
      const found = document.querySelector<HTMLInputElement>(selector);
      return (found?.value || found?.textContent || '').replace(/\s+/g, ' ').trim();
    }, selector);
  }

  /** Waits until an element says what it should. */
  async expect(selector: string, pattern: RegExp): Promise<void> {
    let found = '';
    for (const start = Date.now(); Date.now() - start < 30_000; await pause(50)) {
      found = await this.read(selector);
      if (pattern.test(found)) return;
    }
    throw new Error(`${selector} should have ${pattern} and has “${found.slice(0, 200)}”`);
  }

  async expectAddress(pattern: RegExp): Promise<void> {
    await this.driver.until((source: string) => new RegExp(source).test(location.href), pattern.source);
  }

  async expectFocus(selector: string): Promise<void> {
    await this.driver.until(
      (selector: string) => document.activeElement?.matches(selector) ?? false,
      selector,
    );
  }

  /** What the page has said on the console, and what has failed in it. */
  heard(): Promise<readonly string[]> {
    return this.driver.run(() => Reflect.get(window, 'heard') ?? ['no listener']);
  }
}
