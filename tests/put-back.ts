// After each test of Vitest's: what it put in a global's place is put back. Its own `unstubGlobals` does so only before the next
// test, and what the next file imports is loaded before that.
import { afterEach, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
});
