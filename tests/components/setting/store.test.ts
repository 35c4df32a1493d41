import { describe, expect, test } from 'vitest';
import {
  articleSetting,
  createStore,
  isChanged,
  type Setting,
} from '../../../src/components/setting/store.ts';
import { article } from '../../../src/lib/example/article.ts';

const parameters = { ...article, a11: 0.5 };

describe('the store', () => {
  test('tells each listener at once, and after every change, the whole setting', () => {
    const store = createStore();
    const heard: Setting[] = [];
    store.subscribe((setting) => heard.push(setting));
    store.change({ parameters });
    store.change({ digits: 6 });
    expect(heard).toEqual([articleSetting, { parameters, digits: 3 }, { parameters, digits: 6 }]);
    expect(store.get()).toBe(heard.at(-1));
  });

  test('tells nothing to a listener that has gone', () => {
    const store = createStore();
    let calls = 0;
    const stop = store.subscribe(() => calls++);
    stop();
    store.change({ digits: 5 });
    expect(calls).toBe(1);
  });

  test('put back, it has the article’s numbers and no rounding; the digits stay the reader’s', () => {
    const store = createStore();
    store.change({ parameters, digits: 7, rounding: { what: 'outputs', decimals: 3 } });
    store.reset();
    expect(store.get()).toEqual({ parameters: article, digits: 7, rounding: undefined });
    expect(isChanged(store.get())).toBe(false);
  });
});

test.each([
  ['the article as it is', {}, false],
  ['other digits', { digits: 9 }, false],
  ['a parameter', { parameters }, true],
  ['the learning rate', { parameters: { ...article, rho: 5 } }, true],
  ['a rounding', { rounding: { what: 'outputs', decimals: 3 } }, true],
] as [string, Partial<Setting>, boolean][])('what stands otherwise: %s', (_, part, changed) => {
  expect(isChanged({ ...articleSetting, ...part })).toBe(changed);
});
