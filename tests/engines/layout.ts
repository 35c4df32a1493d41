// Every page in WebKit: within a wide window and a phone's, quietly.
import { sites, urlOf } from '../sites.ts';
import type { InPage } from './in-page.ts';

/** No window of this browser is as narrow as a phone, so the page stands in a frame that is. */
export async function expectLayout(page: InPage, path: string): Promise<void> {
  await page.open(path);
  await fits(
    await page.driver.run(() => [document.documentElement.scrollWidth, innerWidth]),
    `/${path} in a wide window`,
  );
  await quiet(page, path);
  await page.driver.run(
    (url: string) => {
      document.body.innerHTML = '<iframe style="width: 360px; height: 740px; border: 0"></iframe>';
      (document.querySelector('iframe') as HTMLIFrameElement).src = url;
    },
    urlOf(sites.root, path),
  );
  await page.driver.until(() => {
    const inside = document.querySelector('iframe')?.contentDocument;
    return inside?.readyState === 'complete' && inside.URL !== 'about:blank';
  });
  await readThrough(page);
  await fits(
    await page.driver.run(() => {
      const inside = document.querySelector('iframe')?.contentDocument?.documentElement;
      return [inside?.scrollWidth ?? Number.NaN, 360];
    }),
    `/${path} on a phone`,
  );
  const heard = await page.driver.run<readonly string[]>(
    () => Reflect.get(document.querySelector('iframe')?.contentWindow ?? {}, 'heard') ?? ['no listener'],
  );
  if (heard.length > 0) throw new Error(`/${path} on a phone says: ${heard.join(' | ')}`);
}

/** Scrolls through the page in the frame, so that whatever wakes when it is seen is awake. */
async function readThrough(page: InPage): Promise<void> {
  await page.driver.run(() => {
    const window = document.querySelector('iframe')?.contentWindow as Window & { read?: boolean };
    const { document: inside, innerHeight } = window;
    const isSeen = (island: Element) =>
      (island.firstElementChild?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) < innerHeight;
    const go = () => {
      const waits = [...inside.querySelectorAll('astro-island[ssr]')].some(isSeen);
      const before = window.scrollY;
      if (!waits) window.scrollBy(0, innerHeight);
      if (waits || window.scrollY !== before) requestAnimationFrame(() => requestAnimationFrame(go));
      else window.read = true;
    };
    go();
  });
  await page.driver.until(() => Reflect.get(document.querySelector('iframe')?.contentWindow ?? {}, 'read'));
}

async function fits([needed = Number.NaN, width = 0]: readonly number[], where: string): Promise<void> {
  if (!(needed <= width)) throw new Error(`${where} is ${needed} wide in ${width}`);
}

export async function quiet(page: InPage, path: string): Promise<void> {
  const heard = await page.heard();
  if (heard.length > 0) throw new Error(`/${path} says: ${heard.join(' | ')}`);
}
