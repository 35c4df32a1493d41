import { article } from '../../lib/example/article.ts';
import type { Rounding, Values } from '../../lib/trace/evaluate.ts';
import { defaultDigits } from '../../lib/writing/format.ts';
import type { Paper } from './paper.ts';

/** What the page shows numbers for: parameters, the reader's digits, and a rounding experiment if one is on. */
export interface Setting {
  readonly parameters: Values;
  readonly digits: number;
  readonly rounding?: Rounding | undefined;
  /** what is printed with the exercises */
  readonly paper?: Paper | undefined;
}

/** The book as written. */
export const articleSetting: Setting = { parameters: article, digits: defaultDigits };

/** The page's one place for what can change. Whoever shows a number reads it here; whoever changes one writes it here. */
export interface Store {
  readonly get: () => Setting;
  readonly change: (part: Partial<Setting>) => void;
  /** The article's parameters and no rounding; the digits stay as the reader likes them. */
  readonly reset: () => void;
  /** Calls at once and after each change; returns what ends it. */
  readonly subscribe: (listener: (setting: Setting) => void) => () => void;
}

/** A place of its own for a setting. */
export function createStore(start: Setting = articleSetting): Store {
  let setting = start;
  const listeners = new Set<(setting: Setting) => void>();
  const change = (part: Partial<Setting>) => {
    setting = { ...setting, ...part };
    for (const listener of listeners) listener(setting);
  };
  return {
    get: () => setting,
    change,
    reset: () => change({ parameters: start.parameters, rounding: undefined }),
    subscribe: (listener) => {
      listeners.add(listener);
      listener(setting);
      return () => listeners.delete(listener);
    },
  };
}

/** The store of this page. */
export const pageStore = createStore();

/** Whether anything stands otherwise than in the article. */
export function isChanged({ parameters, rounding }: Setting): boolean {
  return rounding !== undefined || Object.entries(article).some(([id, value]) => parameters[id] !== value);
}
