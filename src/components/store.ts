import { article } from '../lib/article.ts';
import type { Values } from '../lib/evaluate.ts';

/** The page's one place for parameters. Whoever shows a number reads it here; whoever changes one writes it here. */
export interface ParameterStore {
  readonly get: () => Values;
  readonly set: (parameters: Values) => void;
  readonly reset: () => void;
  /** Calls at once and after each change; returns what ends it. */
  readonly subscribe: (listener: (parameters: Values) => void) => () => void;
}

export function createStore(start: Values = article): ParameterStore {
  let parameters = start;
  const listeners = new Set<(parameters: Values) => void>();
  const set = (next: Values) => {
    parameters = next;
    for (const listener of listeners) listener(parameters);
  };
  return {
    get: () => parameters,
    set,
    reset: () => set(start),
    subscribe: (listener) => {
      listeners.add(listener);
      listener(parameters);
      return () => listeners.delete(listener);
    },
  };
}

/** The store of this page. */
export const pageStore = createStore();
