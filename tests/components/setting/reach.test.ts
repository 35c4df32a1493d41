import { expect, test, vi } from 'vitest';
import { reach } from '../../../src/components/setting/reach.ts';

/** The line that a page keeps for this, hidden, and what stands behind a control. */
function page() {
  const behind: { className: string; hidden: boolean; remove: () => void }[] = [];
  const note = () => {
    const one = { className: 'unreached', hidden: true, remove: () => behind.splice(behind.indexOf(one), 1) };
    return one;
  };
  vi.stubGlobal('document', { querySelector: () => ({ cloneNode: note }) });
  const control = {
    get nextElementSibling() {
      return behind[0] ?? null;
    },
    after: (one: ReturnType<typeof note>) => behind.unshift(one),
  } as unknown as Element;
  return { behind, control };
}

test('what can’t be loaded is said once, also where two presses waited for it at once', async () => {
  const { behind, control } = page();
  const fails = () => Promise.reject(new TypeError('offline'));
  expect(await Promise.all([reach(fails, control), reach(fails, control)])).toEqual([undefined, undefined]);
  expect(behind.map(({ hidden }) => hidden)).toEqual([false]);
});

test('and no longer once a press has brought it, whichever came to its end first', async () => {
  const { behind, control } = page();
  let bring = (_: string) => {};
  const waits = reach(() => new Promise<string>((resolve) => (bring = resolve)), control);
  await reach(() => Promise.reject(new TypeError('offline')), control);
  expect(behind).toHaveLength(1);
  bring('made');
  expect(await waits).toBe('made');
  expect(behind).toEqual([]);
});
