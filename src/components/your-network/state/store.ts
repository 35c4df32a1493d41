import { startState, type YourNetwork } from './your-network.ts';

export interface YourStore {
  get(): YourNetwork;
  /** The last good state stays: callers see to it that what they change it to is one. */
  change(part: Partial<YourNetwork>): void;
  /** Calls at once and after each change; returns what ends it. */
  subscribe(listener: (state: YourNetwork) => void): () => void;
}

/** The page's one; it starts at the preset that the page was built with. */
export const yourStore: YourStore = createYourStore();

function createYourStore(start: YourNetwork = startState): YourStore {
  let state = start;
  const listeners = new Set<(state: YourNetwork) => void>();
  return {
    get: () => state,
    change: (part) => {
      state = { ...state, ...part };
      for (const listener of listeners) listener(state);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },
  };
}
