import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepInAddress, withValues } from '../../../../src/components/setting/address/figure-query.ts';

const heard = new Map<string, () => void>();
const page = { pathname: '/downhill/', search: '?digits=5', hash: '#bowl' };
const replaceState = vi.fn((_state: unknown, _unused: string, url: string) => {
  page.search = new URL(url, 'https://example.org').search;
});

const keep = (figure: string, now: number) =>
  keepInAddress(figure, (search) => withValues(search, [figure], {}, { [figure]: now }));

beforeEach(() => {
  vi.stubGlobal('location', page);
  vi.stubGlobal('history', { state: null, replaceState });
  vi.stubGlobal('addEventListener', (event: string, act: () => void) => heard.set(event, act));
  vi.useFakeTimers();
  page.search = '?digits=5';
  replaceState.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
});

test('figures are written once nothing has changed for a moment, together and beside what stands there', () => {
  keep('rate', 2);
  vi.advanceTimersByTime(200);
  keep('rate', 3);
  keep('seed', 4);
  vi.advanceTimersByTime(200);
  expect(replaceState).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(replaceState.mock.calls.map(([, , url]) => url)).toEqual(['/downhill/?digits=5&rate=3&seed=4#bowl']);
});

test.each(['pointerdown', 'click'])('and before a link is followed by %s', (event) => {
  keep('rate', 2);
  heard.get(event)?.();
  expect(page.search).toBe('?digits=5&rate=2');
  // what is written is not written again
  heard.get(event)?.();
  vi.advanceTimersByTime(1000);
  expect(replaceState).toHaveBeenCalledTimes(1);
});
